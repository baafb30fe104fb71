package vn.phoihop.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.regime.FormId;
import vn.phoihop.regime.RegimeId;

@Schema(name = "Campaign", description = "A regime for one period")
record CampaignJson(
        CampaignId id,
        String name,
        int year,

        @Schema(description = "Which month, quarter or half of the year; 1 for a year")
        int index,

        Campaign.State state,
        LocalDate periodFrom,
        LocalDate periodTo,
        RegimeId regime,

        @Schema(description = "The form of its reports, fixed when it was opened; read it at a submission")
        FormId form,

        AgencyId receivingUnit,
        AgencyId actingFor,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<Deadline> deadlines) {

    /** @param verified whether it was checked against the published text */
    @Schema(name = "CampaignDeadline", description = "Last day on time and data window of one group")
    record Deadline(
            ReportingGroup group, LocalDate dueOn, LocalDate windowFrom, LocalDate windowTo, boolean verified) {}
}
