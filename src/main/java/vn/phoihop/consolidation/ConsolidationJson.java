package vn.phoihop.consolidation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.SubmissionId;
import vn.phoihop.report.SubmissionState;

@Schema(name = "Consolidation", description = "A compiled report of a campaign: what it counts, and what it says")
record ConsolidationJson(
        ConsolidationId id,
        CampaignId campaign,
        int no,
        ConsolidationState state,
        Standing standing,
        String compiledBy,
        Instant compiledAt,

        @Schema(description = "The day of its coverage and totals; fixed once it is submitted upward")
        LocalDate asOf,

        @Schema(description = "SHA-256 of the content, for the signature")
        String hash,

        @Nullable LocalDate approvedOn,
        @Nullable LocalDate signedOn,
        @Nullable String signerName,
        @Nullable Integer number,
        @Nullable String symbol,
        @Nullable LocalDate datedOn,
        @Nullable Instant lockedAt,

        @Schema(description = "Revisions that it counts; null for who may not go down to them") @Nullable
        List<Pin> pins,

        Coverage coverage,

        @Schema(
                description =
                        "Sums of what the pinned, not nil reports gave; what nobody gave is not there, it is not zero")
        List<Sum> totals,

        List<Paragraph> items,

        @Schema(description = "Rights that the account has on it now")
        List<String> may) {

    /** How it stands to what is accepted now. */
    @Schema(name = "ConsolidationStanding", description = "How it stands to what is accepted now")
    record Standing(
            @Schema(description = "A report that it counts was given back: pin again")
            boolean stale,

            @Schema(description = "Pinned reports that may no longer be counted so")
            int unfit,

            @Schema(description = "Accepted reports that are not pinned")
            int leftOut,

            @Schema(description = "Chosen paragraphs whose source is in none of the pinned revisions")
            int lost) {}

    @Schema(name = "Pin")
    record Pin(SubmissionId submission, AgencyId agency, String agencyName, ReportingGroup group, int revision) {}

    @Schema(
            name = "CompiledCoverage",
            description = "Associations stand apart: their reports went into their managers'")
    record Coverage(Counts direct, Counts associations, List<Agency> agencies) {}

    @Schema(name = "CompiledCounts")
    record Counts(
            int expected,
            int received,
            int accepted,
            int nil,
            int late,
            int missing,
            int excluded,
            BigDecimal percent) {}

    @Schema(name = "CompiledAgency")
    record Agency(
            AgencyId agency,
            String name,
            ReportingGroup group,
            SubmissionState state,
            LocalDate dueOn,
            @Nullable LocalDate firstDispatchedOn,
            long daysLate,
            boolean nil,

            @Schema(description = "Whether its report is counted here")
            boolean counted,

            @Nullable String excludedReason) {}

    @Schema(name = "Total", description = "One indicator over one group in one currency")
    record Sum(
            String indicator,
            ReportingGroup group,

            @Schema(description = "Null for what is no money") @Nullable
            String currency,

            BigDecimal value,

            @Schema(description = "How many agencies gave a value")
            int agencies) {}

    @Schema(name = "CompiledParagraph")
    record Paragraph(
            ItemId id,
            int version,
            String section,
            Item.Kind kind,

            @Schema(description = "The agency's paragraph that it was taken from") @Nullable
            UUID paragraph,

            @Nullable AgencyId agency,
            @Nullable String agencyName,
            String text,
            boolean edited,

            @Schema(description = "Its source is in none of the pinned revisions any more")
            boolean lost) {}
}
