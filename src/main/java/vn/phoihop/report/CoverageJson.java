package vn.phoihop.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;

@Schema(
        name = "CampaignCoverage",
        description =
                "How much of what is expected has come. Missing is not zero; associations stand apart and are never in the sum")
record CoverageJson(CampaignId campaign, LocalDate asOf, Counts sum, List<Group> groups) {

    @Schema(
            name = "CoverageCounts",
            description = "expected = obliged - excluded; missing = expected - received; waiting = received - usable")
    record Counts(
            int obliged,
            int excluded,
            int expected,

            @Schema(description = "Dispatched and not withdrawn, returned ones included")
            int received,

            @Schema(description = "Accepted") int usable,

            int waiting,
            int nil,

            @Schema(description = "Received after the deadline, by the first dispatch that was never withdrawn")
            int late,

            int missing,

            @Schema(description = "Received of expected in per cent, one decimal")
            BigDecimal percent) {
        static Counts of(GroupCoverage c) {
            return new Counts(
                    c.obliged(),
                    c.excluded(),
                    c.expected(),
                    c.received(),
                    c.usable(),
                    c.waiting(),
                    c.nil(),
                    c.late(),
                    c.missing(),
                    c.percent());
        }
    }

    @Schema(name = "GroupCoverage")
    record Group(
            ReportingGroup group,
            LocalDate dueOn,

            @Schema(description = "Whether the deadline was checked against the published text")
            boolean verified,

            Counts counts,
            List<Named> missing,
            List<Named> late,
            List<Named> nil,
            List<Excluded> exclusions) {}

    @Schema(name = "CoveredAgency")
    record Named(
            AgencyId agency,
            String name,
            SubmissionId submission,
            SubmissionState state,

            @Schema(description = "Days behind the deadline: of its dispatch, or until today")
            long daysLate) {}

    @Schema(name = "ExcludedAgency")
    record Excluded(
            AgencyId agency,
            String name,
            SubmissionId submission,
            String reason,

            @Schema(description = "The document that says so") @Nullable
            String reference) {}
}
