package vn.phoihop.consolidation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.report.CampaignId;

@Schema(name = "ConsolidationLine", description = "A compiled report in a list")
record ConsolidationLineJson(
        ConsolidationId id,
        CampaignId campaign,
        String campaignName,
        int year,

        @Schema(description = "Counts the compiled reports of the campaign")
        int no,

        ConsolidationState state,

        @Schema(description = "A report that it counts was given back: it must pin again")
        boolean stale,

        String compiledBy,
        Instant compiledAt,
        @Nullable Integer number,
        @Nullable String symbol,
        @Nullable LocalDate datedOn,
        @Schema(description = "How many reports it counts") int counted) {}
