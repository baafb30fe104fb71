package vn.phoihop.demo;

import java.util.List;

/** A partner as reports name it. @param country empty for an organisation of many; @param currency in which it gives */
record Partner(String name, String country, String currency, int from, int to) {
    static List<Partner> all() {
        return Resource.lines("partners.txt").stream().map(Partner::read).toList();
    }

    private static Partner read(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        return new Partner(parts[1], parts[2], parts[3], Integer.parseInt(parts[4]), Integer.parseInt(parts[5]));
    }

    boolean active(int year) {
        return from <= year && year <= to;
    }
}
