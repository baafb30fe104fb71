package vn.phoihop.consolidation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.report.SubmissionId;

@Schema(name = "SourceParagraph", description = "A paragraph of a pinned report")
record SourceJson(
        UUID id,
        SubmissionId submission,
        AgencyId agency,
        String agencyName,
        ReportingGroup group,
        String section,
        String text,
        @Schema(description = "Proposed by the agency") boolean highlighted,

        @Schema(description = "Whether it stands in the compiled text")
        boolean taken) {}
