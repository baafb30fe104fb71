package vn.phoihop.consolidation;

/** Where a compiled report stands. Message key {@code consolidation.state.<NAME>}. */
public enum ConsolidationState {
    /** Being compiled by the officer. */
    DRAFT,
    /** With the head of the department. */
    IN_REVIEW,
    /** Submitted upward by the head: its submissions are consolidated. */
    APPROVED,
    /** Signed for the authority. */
    SIGNED,
    /** Numbered; nothing in it changes any more. */
    LOCKED;

    /** CSS class of its chip, darker with progress. */
    public String chip() {
        return switch (this) {
            case DRAFT -> "c1";
            case IN_REVIEW -> "c2";
            case APPROVED, SIGNED -> "c3";
            case LOCKED -> "c4";
        };
    }

    public String key() {
        return "consolidation.state." + name();
    }

    /** Its submissions count as consolidated, and its content is that of the day it was submitted upward. */
    boolean submitted() {
        return compareTo(APPROVED) >= 0;
    }
}
