package vn.phoihop.demo;

import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Of whom and of which year something is told: what is known of it by name, and what seed its chances come from. */
record Subject(
        String code,
        String name,
        int year,
        Set<String> traits,
        Map<String, String> slots,
        Random random,
        boolean large) {

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
