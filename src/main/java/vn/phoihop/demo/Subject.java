package vn.phoihop.demo;

import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Of whom and of which year something is told: what is known of it by name, and what seed its chances come from.
 *
 * @param since the first day of the year on which it did something: after Tết, and not before it existed
 */
record Subject(
        String code,
        String name,
        int year,
        Set<String> traits,
        Map<String, String> slots,
        Random random,
        boolean large,
        int since) {

    boolean is(String trait) {
        return traits.contains(trait);
    }

    String slot(String name) {
        return slots.getOrDefault(name, "");
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
