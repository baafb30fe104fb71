package vn.phoihop.demo;

import java.util.Random;

/** How far an agency has come with its plan. */
enum PlanCourse {
    NOT_ISSUED,
    DRAFTING,
    CONSULTING,
    ISSUED,
    AMENDED;

    /** Those whom the story needs at a certain place; the others by chance. */
    static PlanCourse of(String code, Random random) {
        return switch (code) {
            case "P01", "BTP", "BCA", "BNG", "TANDTC" -> AMENDED;
            case "P40", "P79", "BTC", "BNV" -> ISSUED;
            case "P22" -> CONSULTING;
            case "P15" -> DRAFTING;
            case "P11" -> NOT_ISSUED;
            default -> by(random.nextInt(100));
        };
    }

    private static PlanCourse by(int chance) {
        if (chance < 12) return NOT_ISSUED;
        if (chance < 27) return DRAFTING;
        if (chance < 38) return CONSULTING;
        return chance < 88 ? ISSUED : AMENDED;
    }

    boolean issued() {
        return this == ISSUED || this == AMENDED;
    }
}
