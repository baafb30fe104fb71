package vn.phoihop.mandate;

/** What kind of paper a directing document is (Decree 30/2020 and the Party's own). Message key {@code mandate.kind.<NAME>}. */
public enum MandateKind {
    DIRECTIVE,
    CONCLUSION,
    RESOLUTION,
    DECISION,
    DECREE,
    PLAN,
    OTHER
}
