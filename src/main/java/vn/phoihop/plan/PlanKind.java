package vn.phoihop.plan;

/** For how long, or for what, a plan is made. Message key {@code plan.kind.<NAME>}. */
public enum PlanKind {
    /** A term of work of several years, such as 2021–2025. */
    TERM,
    ANNUAL,
    /** To carry out one directing document. */
    MANDATE
}
