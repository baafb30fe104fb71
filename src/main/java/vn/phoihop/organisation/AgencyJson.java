package vn.phoihop.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;

@Schema(name = "Agency", description = "An agency or a unit of one, as it is on the day that was asked for")
record AgencyJson(
        AgencyId id,
        String code,
        Localized name,
        AgencyType type,

        @Schema(description = "The agency whose unit it is") @Nullable
        AgencyId parent,

        @Schema(description = "Null when it does not report") @Nullable
        ReportingGroup group,

        @Schema(description = "To whom its reports go; null for one that reports to the Ministry or does not report")
        @Nullable
        AgencyId reportsTo,

        @Nullable LocalDate validFrom,

        @Schema(description = "The last valid day") @Nullable
        LocalDate validTo,

        @Schema(description = "The main successor") @Nullable
        AgencyId successor) {}
