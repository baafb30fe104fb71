package vn.phoihop.organisation;

import java.util.List;
import vn.phoihop.ui.Dates;
import vn.phoihop.ui.Form;

/** A field that somebody else saved differently meanwhile. @param stored what stands now */
record Difference(String field, String stored) {
    private static final List<String> FIELDS = List.of(
            "code",
            "nameVi",
            "nameEn",
            "type",
            "parent",
            "validFrom",
            "symbol",
            "place",
            "letterhead",
            "onBehalfOf",
            "headTitle",
            "deputyTitle",
            "sortOrder",
            "verified");

    static List<Difference> between(Form typed, Form stored) {
        return FIELDS.stream()
                .filter(f -> !same(typed.text(f), stored.text(f)))
                .map(f -> new Difference(f, stored.text(f)))
                .toList();
    }

    private static boolean same(String typed, String stored) {
        return typed.replace("\r\n", "\n").equals(stored)
                || dayOf(typed).equals(stored)
                || (typed.isEmpty() && stored.equals("false"));
    }

    private static String dayOf(String typed) {
        try {
            return Dates.parse(typed).toString();
        } catch (java.time.DateTimeException notADay) {
            return typed;
        }
    }
}
