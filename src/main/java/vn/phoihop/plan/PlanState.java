package vn.phoihop.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where a plan stands; that there is none yet has no row. Message key {@code plan.state.<NAME>}. */
public enum PlanState {
    DRAFTING,
    CONSULTING,
    ISSUED,
    AMENDED,
    CLOSED;

    /** Before a number and a signature. */
    static final Set<PlanState> UNISSUED = EnumSet.of(DRAFTING, CONSULTING);

    static final Set<PlanState> STANDING = EnumSet.of(ISSUED, AMENDED);

    /** CSS class of its chip, darker with progress. */
    String chip() {
        return switch (this) {
            case DRAFTING -> "c1";
            case CONSULTING -> "c2";
            case ISSUED, AMENDED -> "c3";
            case CLOSED -> "c4";
        };
    }

    String key() {
        return "plan.state." + name();
    }
}
