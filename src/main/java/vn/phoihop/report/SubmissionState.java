package vn.phoihop.report;

import java.util.EnumSet;
import java.util.Set;

/** Where a submission stands. Message key {@code submission.state.<NAME>}. */
public enum SubmissionState {
    NOT_STARTED,
    DRAFT,
    UNDER_REVIEW,
    SIGNED,
    SUBMITTED,
    RECEIVED,
    RETURNED,
    ACCEPTED,
    CONSOLIDATED,
    LOCKED,
    WITHDRAWN;

    /** Dispatched and not withdrawn: counts as received by the campaign, even while it is returned for supplement. */
    static final Set<SubmissionState> ARRIVED =
            EnumSet.of(SUBMITTED, RECEIVED, RETURNED, ACCEPTED, CONSOLIDATED, LOCKED);
    /** Its last accepted revision may be counted. */
    static final Set<SubmissionState> USABLE = EnumSet.of(ACCEPTED, CONSOLIDATED, LOCKED);
    /** The sender still owes something. */
    static final Set<SubmissionState> OPEN =
            EnumSet.of(NOT_STARTED, DRAFT, UNDER_REVIEW, SIGNED, SUBMITTED, RECEIVED, RETURNED, WITHDRAWN);

    /** CSS class of its chip, darker with progress. */
    public String chip() {
        return switch (this) {
            case NOT_STARTED -> "c0";
            case DRAFT, UNDER_REVIEW, SIGNED, WITHDRAWN -> "c1";
            case SUBMITTED, RECEIVED -> "c2";
            case ACCEPTED -> "c3";
            case CONSOLIDATED, LOCKED -> "c4";
            case RETURNED -> "cx";
        };
    }

    public String key() {
        return "submission.state." + name();
    }
}
