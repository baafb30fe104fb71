package vn.phoihop.mandate;

/** What was done with it. Whether it is still, or not yet, in force on a day follows from its days. Message key {@code mandate.state.<NAME>}. */
enum MandateState {
    DRAFT,
    IN_FORCE
}
