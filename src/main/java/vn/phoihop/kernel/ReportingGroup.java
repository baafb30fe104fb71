package vn.phoihop.kernel;

/** The four groups of cooperating agencies (Decree 26/2024, art. 2(1)). Message key {@code group.<NAME>}. */
public enum ReportingGroup {
    CENTRAL_STATE,
    ORG_CENTRAL,
    PROVINCE,
    ASSOCIATION
}
