package vn.phoihop.report;

import static vn.phoihop.report.ReportPermission.*;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.api.IfMatch;
import vn.phoihop.api.Signs;
import vn.phoihop.document.SentFile;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Capacity;

/** The sender's verbs for programs. */
@RestController
@RequestMapping("/api/v1/submissions/{id}")
@Tag(name = "Submissions: sender")
class ReportingResource {
    private final Reporting reporting;
    private final SubmissionByProgram program;

    ReportingResource(Reporting reporting, SubmissionByProgram program) {
        this.reporting = reporting;
        this.program = program;
    }

    record SentNil(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "False takes the declaration back")
            @Nullable
            Boolean nil) {
        boolean required() {
            if (nil == null) throw Refused.at("nil", "FIELD_REQUIRED");
            return nil;
        }
    }

    record SentDraftingUnit(
            @Schema(description = "A unit of the agency; null for none") @Nullable
            AgencyId unit) {}

    record SentReason(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String reason) {
        String text() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    @Schema(description = "A signature binds to the content that has this hash")
    record SentSignature(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "text.hash of the submission") @Nullable
            String hash,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String signerName,

            @Schema(description = "HEAD where it is left out") @Nullable
            Capacity capacity) {}

    @Schema(description = "What the agency's own register gave, and the signed paper")
    record SentDispatch(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer number,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Such as BC-UBND") @Nullable
            String symbol,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate datedOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "PDF") @Nullable
            SentFile signed) {
        Dispatching dispatching() {
            return new Dispatching(number, Objects.requireNonNullElse(symbol, ""), datedOn, SentFile.upload(signed));
        }
    }

    @PostMapping("/start")
    @Requires("SUBMISSION_WRITE")
    @Operation(operationId = "startSubmission", summary = "Begin the report: NOT_STARTED to DRAFT")
    ResponseEntity<SubmissionJson> start(@PathVariable SubmissionId id, IfMatch known, Viewer viewer) {
        return program.act(id, SUBMISSION_WRITE, known, viewer, () -> reporting.start(id, viewer));
    }

    @PostMapping("/nil")
    @Requires("SUBMISSION_WRITE")
    @Operation(operationId = "declareNil", summary = "Declare that nothing happened in the period, or take that back")
    ResponseEntity<SubmissionJson> nil(
            @PathVariable SubmissionId id, @RequestBody SentNil sent, IfMatch known, Viewer viewer) {
        return program.act(
                id, SUBMISSION_WRITE, known, viewer, () -> reporting.declareNil(id, sent.required(), viewer));
    }

    @PostMapping("/drafting-unit")
    @Requires("SUBMISSION_WRITE")
    @Operation(operationId = "nameDraftingUnit", summary = "Name the unit that drafts the report")
    ResponseEntity<SubmissionJson> draftingUnit(
            @PathVariable SubmissionId id, @RequestBody SentDraftingUnit sent, IfMatch known, Viewer viewer) {
        return program.act(
                id, SUBMISSION_WRITE, known, viewer, () -> reporting.nameDraftingUnit(id, sent.unit(), viewer));
    }

    @PostMapping("/review")
    @Requires("SUBMISSION_REVIEW")
    @Operation(
            operationId = "sendForReview",
            summary = "Send the draft to the leader: DRAFT to UNDER_REVIEW",
            description =
                    "Refused with every gap at once: FIELD_REQUIRED, NIL_REPORT_HAS_ROWS, SUM_NOT_EQUAL, DATE_NOT_IN_PERIOD and others, each at section#input.")
    ResponseEntity<SubmissionJson> review(@PathVariable SubmissionId id, IfMatch known, Viewer viewer) {
        return program.act(id, SUBMISSION_REVIEW, known, viewer, () -> reporting.sendForReview(id, viewer));
    }

    @PostMapping("/send-back")
    @Requires("SUBMISSION_SEND_BACK")
    @Operation(
            operationId = "sendBack",
            summary = "Send it back to the drafter: UNDER_REVIEW or SIGNED to DRAFT; a signature is void",
            description = "Refused with RETURN_REASON_REQUIRED.")
    ResponseEntity<SubmissionJson> sendBack(
            @PathVariable SubmissionId id, @RequestBody SentReason sent, IfMatch known, Viewer viewer) {
        return program.act(id, SUBMISSION_SEND_BACK, known, viewer, () -> reporting.sendBack(id, sent.text(), viewer));
    }

    @PostMapping("/signature")
    @Requires("SUBMISSION_SIGN")
    @Signs
    @Operation(
            operationId = "signSubmission",
            summary = "Sign for the agency: UNDER_REVIEW to SIGNED",
            description = "Refused with CONTENT_CHANGED, SAME_PERSON, SIGNER_NOT_AUTHORISED, FIELD_REQUIRED.")
    ResponseEntity<SubmissionJson> sign(
            @PathVariable SubmissionId id, @RequestBody SentSignature sent, IfMatch known, Viewer viewer) {
        return program.act(id, SUBMISSION_SIGN, known, viewer, () -> sign(id, sent, viewer));
    }

    private void sign(SubmissionId id, SentSignature sent, Viewer viewer) {
        String name = Objects.requireNonNullElse(sent.signerName(), "");
        if (name.isEmpty()) throw Refused.at("signerName", "FIELD_REQUIRED");
        Capacity capacity = Objects.requireNonNullElse(sent.capacity(), Capacity.HEAD);
        reporting.sign(id, capacity, name, Objects.requireNonNullElse(sent.hash(), ""), viewer);
    }

    @PostMapping("/dispatch")
    @Requires("SUBMISSION_DISPATCH")
    @Signs
    @Operation(
            operationId = "dispatchSubmission",
            summary = "Number and dispatch with the signed paper: SIGNED to SUBMITTED",
            description =
                    "Refused with NUMBER_REQUIRED, NUMBER_DUPLICATE, SYMBOL_REQUIRED, DATE_REQUIRED, DATE_BEFORE_SIGNATURE, DATE_IN_FUTURE, SIGNED_FILE_REQUIRED, SIGNED_FILE_NOT_PDF, and what stands against a file.")
    ResponseEntity<SubmissionJson> dispatch(
            @PathVariable SubmissionId id, @RequestBody SentDispatch sent, IfMatch known, Viewer viewer) {
        return program.act(
                id, SUBMISSION_DISPATCH, known, viewer, () -> reporting.dispatch(id, sent.dispatching(), viewer));
    }

    @PostMapping("/withdrawal")
    @Requires("SUBMISSION_WITHDRAW")
    @Operation(
            operationId = "withdrawSubmission",
            summary = "Take it back: SUBMITTED to WITHDRAWN; once RECEIVED the receiver is asked",
            description = "Refused with RETURN_REASON_REQUIRED, TAKE_BACK_CLOSED.")
    ResponseEntity<SubmissionJson> withdraw(
            @PathVariable SubmissionId id, @RequestBody SentReason sent, IfMatch known, Viewer viewer) {
        return program.act(id, SUBMISSION_WITHDRAW, known, viewer, () -> reporting.withdraw(id, sent.text(), viewer));
    }

    @PostMapping("/resumption")
    @Requires("SUBMISSION_RESUME")
    @Operation(
            operationId = "resumeSubmission",
            summary = "Begin the next revision with the content of the last: RETURNED or WITHDRAWN to DRAFT")
    ResponseEntity<SubmissionJson> resume(@PathVariable SubmissionId id, IfMatch known, Viewer viewer) {
        return program.act(id, SUBMISSION_RESUME, known, viewer, () -> reporting.resume(id, viewer));
    }
}
