package vn.phoihop.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;

@Schema(
        name = "SubmissionLine",
        description = "A submission in the list of its campaign: where it stands, not what it says")
record SubmissionLineJson(
        SubmissionId id,
        AgencyId agency,
        String agencyCode,
        String agencyName,
        ReportingGroup group,
        SubmissionState state,

        @Schema(description = "Number of the current revision; 0 before it was begun")
        int revision,

        @Schema(description = "Whether the agency is one of the reporters")
        boolean obliged,

        @Schema(description = "Why it need not report all the same") @Nullable
        String excludedReason,

        LocalDate dueOn,

        @Schema(description = "The first dispatch that was never withdrawn: by it on time is judged") @Nullable
        LocalDate firstDispatchedOn,

        @Schema(description = "Until when a returned report is to be mended") @Nullable
        LocalDate returnDueOn,

        boolean late,

        @Schema(description = "Whether the last dispatched report says that nothing happened")
        boolean nil,

        @Schema(description = "The sender asks to take it back and has no answer yet")
        boolean withdrawalAsked) {}
