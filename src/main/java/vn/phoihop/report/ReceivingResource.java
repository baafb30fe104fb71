package vn.phoihop.report;

import static vn.phoihop.report.ReportPermission.*;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.api.IfMatch;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;

/** The receiving unit's verbs for programs. */
@RestController
@RequestMapping("/api/v1/submissions/{id}")
@Tag(name = "Submissions: receiver")
class ReceivingResource {
    private final Receiving receiving;
    private final SubmissionByProgram program;

    ReceivingResource(Receiving receiving, SubmissionByProgram program) {
        this.receiving = receiving;
        this.program = program;
    }

    record SentReturn(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Until when it is to be mended, not before today")
            @Nullable
            LocalDate dueOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<SentReturnReason> reasons) {
        List<Receiving.ReturnReason> texts() {
            return Objects.requireNonNullElse(reasons, List.<SentReturnReason>of()).stream()
                    .filter(r -> !Objects.requireNonNullElse(r.text(), "").isEmpty())
                    .map(r -> new Receiving.ReturnReason(
                            Objects.requireNonNullElse(r.section(), ""), String.valueOf(r.text())))
                    .toList();
        }
    }

    record SentReturnReason(
            @Schema(description = "Code of the section that it is about; left out for the whole report") @Nullable
            String section,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String text) {}

    record SentWithdrawalAnswer(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Boolean agree,

            @Nullable String note) {
        boolean required() {
            if (agree == null) throw Refused.at("agree", "FIELD_REQUIRED");
            return agree;
        }
    }

    @PostMapping("/receipt")
    @Requires("SUBMISSION_RECEIVE")
    @Operation(
            operationId = "receiveSubmission",
            summary = "Receive: SUBMITTED to RECEIVED, with the next incoming number")
    ResponseEntity<SubmissionJson> receive(@PathVariable SubmissionId id, IfMatch known, Viewer viewer) {
        return program.act(id, SUBMISSION_RECEIVE, known, viewer, () -> receiving.receive(id, viewer));
    }

    @PostMapping("/return")
    @Requires("SUBMISSION_RETURN")
    @Operation(
            operationId = "returnSubmission",
            summary = "Return for supplement: RECEIVED, ACCEPTED or CONSOLIDATED to RETURNED",
            description = "Refused with RETURN_REASON_REQUIRED, DATE_REQUIRED, DATE_IN_PAST.")
    ResponseEntity<SubmissionJson> giveBack(
            @PathVariable SubmissionId id, @RequestBody SentReturn sent, IfMatch known, Viewer viewer) {
        return program.act(
                id, SUBMISSION_RETURN, known, viewer, () -> receiving.giveBack(id, sent.texts(), sent.dueOn(), viewer));
    }

    @PostMapping("/acceptance")
    @Requires("SUBMISSION_ACCEPT")
    @Operation(
            operationId = "acceptSubmission",
            summary = "Accept: RECEIVED to ACCEPTED",
            description = "Refused with SAME_PERSON when the person drafted or signed it.")
    ResponseEntity<SubmissionJson> accept(@PathVariable SubmissionId id, IfMatch known, Viewer viewer) {
        return program.act(id, SUBMISSION_ACCEPT, known, viewer, () -> receiving.accept(id, viewer));
    }

    @PostMapping("/withdrawal-answer")
    @Requires("SUBMISSION_ANSWER_WITHDRAWAL")
    @Operation(operationId = "answerWithdrawal", summary = "Answer the sender's wish to take the report back")
    ResponseEntity<SubmissionJson> answerWithdrawal(
            @PathVariable SubmissionId id, @RequestBody SentWithdrawalAnswer sent, IfMatch known, Viewer viewer) {
        String note = Objects.requireNonNullElse(sent.note(), "");
        return program.act(
                id,
                SUBMISSION_ANSWER_WITHDRAWAL,
                known,
                viewer,
                () -> receiving.answerWithdrawal(id, sent.required(), note, viewer));
    }
}
