package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.ReportingGroup;

/**
 * To whom an agency reports from a day on.
 *
 * @param group null when it does not report
 * @param from null since before the system's horizon
 */
record ReportingDraft(
        @Nullable ReportingGroup group,
        @Nullable AgencyId reportsTo,
        @Nullable LocalDate from,
        boolean verified) {

    /** An association reports to the body that manages it, never straight to the Ministry by default (Decree 26/2024, art. 9). */
    List<Reason> reasons(AgencyId agency) {
        List<Reason> reasons = new ArrayList<>();
        if (group == ReportingGroup.ASSOCIATION && reportsTo == null)
            reasons.add(Reason.at("reportsTo", "AGENCY_REPORTS_TO_REQUIRED"));
        if (agency.equals(reportsTo)) reasons.add(Reason.at("reportsTo", "AGENCY_REPORTS_TO_SELF"));
        return reasons;
    }
}
