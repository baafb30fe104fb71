package vn.phoihop.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.regime.FormId;
import vn.phoihop.ui.Problem;

@Schema(
        name = "Submission",
        description =
                "What one agency owes to one campaign. Before it is dispatched the receiving side sees state and dates only")
record SubmissionJson(
        SubmissionId id,
        CampaignId campaign,
        AgencyId agency,
        String agencyName,
        ReportingGroup group,
        AgencyId receiver,
        SubmissionState state,

        @Schema(description = "Number of the current revision; 0 before it was begun")
        int revision,

        boolean obliged,
        @Nullable String excludedReason,
        LocalDate dueOn,

        @Schema(description = "First day that the report covers")
        LocalDate windowFrom,

        @Schema(description = "Last day that the report covers")
        LocalDate windowTo,

        @Nullable LocalDate firstDispatchedOn,
        @Nullable LocalDate returnDueOn,

        @Schema(description = "Why the sender asks to take it back, while there is no answer") @Nullable
        String withdrawalReason,

        @Schema(description = "The unit that drafts it, such as a provincial department") @Nullable
        AgencyId draftingUnit,

        @Schema(description = "Its form: GET /api/v1/submissions/{id}/form")
        FormId form,

        @Schema(description = "What it says; null where there is nothing, or nothing that this account may read")
        @Nullable
        Text text,

        List<Version> versions,

        @Schema(description = "What was given back and why, latest first")
        List<Remark> remarks,

        @Schema(description = "What still stands against sending it for review, while it is a draft of one's own")
        List<Problem.Reason> gaps,

        @Schema(description = "Rights that the account has on it now")
        List<String> may) {

    @Schema(name = "SubmissionText", description = "What a revision says")
    record Text(
            int revision,

            @Schema(description = "Nothing happened in the period")
            boolean nil,

            @Schema(description = "SHA-256 of the content, for the signature")
            String hash,

            List<SavedSection> sections,
            List<Paragraph> paragraphs,
            List<Figure> figures,
            List<Row> rows) {}

    @Schema(name = "SavedSection", description = "A section that was saved; its version counts the times")
    record SavedSection(String code, int version, Instant savedAt) {}

    @Schema(name = "Paragraph")
    record Paragraph(UUID id, String section, String text, boolean highlighted) {}

    @Schema(name = "Figure")
    record Figure(
            String indicator,

            @Schema(description = "ISO 4217 for money, otherwise null") @Nullable
            String currency,

            @Schema(description = "Null where what was typed is no number yet") @Nullable
            BigDecimal value,

            @Schema(description = "What was typed on screen and is no number yet") @Nullable
            String typed) {}

    @Schema(name = "TableRow")
    record Row(
            UUID id,
            String table,

            @Schema(
                    description =
                            "By column: dates as 2025-12-14, numbers as 1234.5, money as 1234.5 USD, choices by code with commas between, yes or no")
            Map<String, String> cells) {}

    @Schema(
            name = "SubmissionVersion",
            description = "A revision: who signed it, under which number it left, what became of it")
    record Version(
            int revision,
            boolean nil,
            @Nullable String contentHash,
            @Nullable LocalDate signedOn,
            @Nullable String signerName,

            @Schema(description = "Lines above the name, parted by line breaks") @Nullable
            String signerCapacity,

            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,

            @Schema(description = "The signed paper, a file under /files/{id}") @Nullable
            FileId signedFile,

            @Nullable LocalDate dispatchedOn,
            @Nullable Integer incomingNumber,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate withdrawnOn) {}

    @Schema(name = "Remark")
    record Remark(
            @Schema(description = "SENT_BACK by the leader, RETURNED by the receiver, WITHDRAWN by the sender")
            String deed,

            @Schema(description = "Code of the section that it is about; null for the whole report") @Nullable
            String section,

            String text,
            String givenBy,
            Instant givenAt,
            int revision) {}
}
