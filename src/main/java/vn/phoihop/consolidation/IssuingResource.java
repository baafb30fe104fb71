package vn.phoihop.consolidation;

import static vn.phoihop.consolidation.ConsolidationPermission.*;

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
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Capacity;

/** The way of a compiled report upward for programs. */
@RestController
@RequestMapping("/api/v1/consolidations/{id}")
@Tag(name = "Consolidations: issuing")
class IssuingResource {
    private final Issuing issuing;
    private final ConsolidationByProgram program;

    IssuingResource(Issuing issuing, ConsolidationByProgram program) {
        this.issuing = issuing;
        this.program = program;
    }

    record SentBackReason(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String reason) {}

    @Schema(description = "A signature binds to the content that has this hash")
    record SentCompiledSignature(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "hash of the consolidation") @Nullable
            String hash,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String signerName,

            @Schema(description = "HEAD where it is left out") @Nullable
            Capacity capacity) {}

    record SentNumber(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer number,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String symbol,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate datedOn,

            @Schema(description = "Scan of the signed paper") @Nullable
            SentFile signed) {
        Numbering numbering() {
            return new Numbering(number, Objects.requireNonNullElse(symbol, ""), datedOn, SentFile.upload(signed));
        }
    }

    @PostMapping("/submission")
    @Requires("CONSOLIDATION_SUBMIT")
    @Operation(
            operationId = "submitConsolidation",
            summary = "The officer submits it to the head of the unit: DRAFT to IN_REVIEW",
            description = "Refused with CONSOLIDATION_STALE, ITEM_SOURCE_LOST.")
    ResponseEntity<ConsolidationJson> submit(@PathVariable ConsolidationId id, IfMatch known, Viewer viewer) {
        return program.act(id, CONSOLIDATION_SUBMIT, known, viewer, version -> issuing.submit(id, version, viewer));
    }

    @PostMapping("/return")
    @Requires("CONSOLIDATION_SEND_BACK")
    @Operation(
            operationId = "returnConsolidation",
            summary = "Back to the officer: IN_REVIEW, APPROVED or SIGNED to DRAFT; a signature is void",
            description = "Refused with RETURN_REASON_REQUIRED.")
    ResponseEntity<ConsolidationJson> sendBack(
            @PathVariable ConsolidationId id, @RequestBody SentBackReason sent, IfMatch known, Viewer viewer) {
        String reason = Objects.requireNonNullElse(sent.reason(), "");
        return program.act(
                id, CONSOLIDATION_SEND_BACK, known, viewer, version -> issuing.sendBack(id, version, reason, viewer));
    }

    @PostMapping("/approval")
    @Requires("CONSOLIDATION_APPROVE")
    @Operation(
            operationId = "approveConsolidation",
            summary = "The head submits it upward: IN_REVIEW to APPROVED; its submissions become CONSOLIDATED",
            description = "Refused with SAME_PERSON, CONSOLIDATION_EXISTS, CONSOLIDATION_STALE, ITEM_SOURCE_LOST.")
    ResponseEntity<ConsolidationJson> approve(@PathVariable ConsolidationId id, IfMatch known, Viewer viewer) {
        return program.act(id, CONSOLIDATION_APPROVE, known, viewer, version -> issuing.approve(id, version, viewer));
    }

    @PostMapping("/signature")
    @Requires("CONSOLIDATION_SIGN")
    @Signs
    @Operation(
            operationId = "signConsolidation",
            summary = "Sign for the authority: APPROVED to SIGNED",
            description = "Refused with SAME_PERSON, CONTENT_CHANGED, SIGNER_NOT_AUTHORISED, FIELD_REQUIRED.")
    ResponseEntity<ConsolidationJson> sign(
            @PathVariable ConsolidationId id, @RequestBody SentCompiledSignature sent, IfMatch known, Viewer viewer) {
        return program.act(id, CONSOLIDATION_SIGN, known, viewer, version -> sign(id, version, sent, viewer));
    }

    private void sign(ConsolidationId id, int version, SentCompiledSignature sent, Viewer viewer) {
        Capacity capacity = Objects.requireNonNullElse(sent.capacity(), Capacity.HEAD);
        String name = Objects.requireNonNullElse(sent.signerName(), "");
        issuing.sign(id, version, capacity, name, Objects.requireNonNullElse(sent.hash(), ""), viewer);
    }

    @PostMapping("/number")
    @Requires("CONSOLIDATION_NUMBER")
    @Signs
    @Operation(
            operationId = "numberConsolidation",
            summary = "Number it: SIGNED to LOCKED; its submissions are LOCKED and its files never change",
            description =
                    "Refused with NUMBER_REQUIRED, NUMBER_DUPLICATE, SYMBOL_REQUIRED, DATE_REQUIRED, DATE_BEFORE_SIGNATURE, DATE_IN_FUTURE, CONTENT_CHANGED.")
    ResponseEntity<ConsolidationJson> number(
            @PathVariable ConsolidationId id, @RequestBody SentNumber sent, IfMatch known, Viewer viewer) {
        return program.act(
                id,
                CONSOLIDATION_NUMBER,
                known,
                viewer,
                version -> issuing.number(id, version, sent.numbering(), viewer));
    }
}
