package vn.phoihop.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;

/** An agency in the list of a day. @param total how many the filter shows in all */
record AgencyRow(
        AgencyId id,
        String code,
        Localized name,
        AgencyType type,
        @Nullable Localized parentName,
        @Nullable ReportingGroup reportingGroup,
        @Nullable Localized reportsToName,
        boolean reportingVerified,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Localized successorName,
        long total) {}
