package vn.phoihop.consolidation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.report.SubmissionState;

/**
 * An obliged agency in the coverage of a campaign, by name.
 *
 * @param excludedReason why it is excluded; null for who is expected
 * @param firstDispatchedOn by it "on time" is judged; null for missing
 * @param nil its last dispatched report says that nothing happened
 * @param pinned its report is counted
 */
record Reporter(
        AgencyId agency,
        Localized name,
        ReportingGroup reportingGroup,
        LocalDate dueOn,
        SubmissionState state,
        @Nullable String excludedReason,
        @Nullable LocalDate firstDispatchedOn,
        boolean nil,
        boolean pinned,
        @Nullable Integer number,
        @Nullable String symbol,
        @Nullable LocalDate datedOn) {

    boolean expected() {
        return excludedReason == null;
    }

    boolean received() {
        return expected() && firstDispatchedOn != null;
    }

    boolean missing() {
        return expected() && firstDispatchedOn == null;
    }

    long daysLate() {
        return firstDispatchedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, firstDispatchedOn));
    }

    boolean late() {
        return received() && daysLate() > 0;
    }

    boolean declaredNil() {
        return received() && nil;
    }

    boolean accepted() {
        return received()
                && switch (state) {
                    case ACCEPTED, CONSOLIDATED, LOCKED -> true;
                    case NOT_STARTED, DRAFT, UNDER_REVIEW, SIGNED, SUBMITTED, RECEIVED, RETURNED, WITHDRAWN -> false;
                };
    }

    /** Received, not accepted yet. */
    boolean waiting() {
        return received() && !accepted();
    }

    boolean association() {
        return reportingGroup == ReportingGroup.ASSOCIATION;
    }
}
