package vn.phoihop.consolidation;

import static vn.phoihop.consolidation.ConsolidationPermission.*;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.api.IfMatch;
import vn.phoihop.api.Listing;
import vn.phoihop.api.Paging;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;

/** The officer's work on a draft for programs: pin again, choose paragraphs, write between them. */
@RestController
@RequestMapping("/api/v1/consolidations/{id}")
@Tag(name = "Consolidations: compiling")
class CompilingResource {
    private final Compiling compiling;
    private final ConsolidationByProgram program;
    private final SourceParts sources;

    CompilingResource(Compiling compiling, ConsolidationByProgram program, SourceParts sources) {
        this.compiling = compiling;
        this.program = program;
        this.sources = sources;
    }

    record SentParagraphChoice(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            UUID paragraph) {
        UUID required() {
            if (paragraph == null) throw Refused.at("paragraph", "FIELD_REQUIRED");
            return paragraph;
        }
    }

    record SentSection(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String section) {
        String required() {
            if (section == null) throw Refused.at("section", "FIELD_REQUIRED");
            return section;
        }
    }

    record SentEditorial(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String section,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String text) {}

    record SentText(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Of the paragraph, as it was read")
            @Nullable
            Integer version,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String text) {
        int required() {
            if (version == null) throw Refused.at("version", "FIELD_REQUIRED");
            return version;
        }
    }

    @GetMapping("/paragraphs")
    @Requires("CONSOLIDATION_SOURCES_READ")
    @Operation(
            operationId = "listSourceParagraphs",
            summary = "Paragraphs of the pinned reports, by section in the order of their agencies")
    Listing<SourceJson> paragraphs(
            @PathVariable ConsolidationId id,
            @RequestParam(required = false) @Nullable String section,
            Paging paging,
            Viewer viewer) {
        return paging.listing(
                sources.list(id, section, paging, viewer), SourceParts.Part::json, SourceParts.Part::cursor);
    }

    @PostMapping("/pins")
    @Requires("CONSOLIDATION_COMPILE")
    @Operation(
            operationId = "pinAgain",
            summary = "Count what is accepted now; paragraphs that say the same in the next revision stay chosen")
    ResponseEntity<ConsolidationJson> pinAgain(@PathVariable ConsolidationId id, IfMatch known, Viewer viewer) {
        return program.act(id, CONSOLIDATION_COMPILE, known, viewer, version -> compiling.pinAgain(id, viewer));
    }

    @PostMapping("/items")
    @Requires("CONSOLIDATION_COMPILE")
    @Operation(
            operationId = "takeParagraph",
            summary = "Take an agency's paragraph to the end of its section",
            description = "Refused with PARAGRAPH_TAKEN.")
    ResponseEntity<ConsolidationJson> take(
            @PathVariable ConsolidationId id, @RequestBody SentParagraphChoice sent, IfMatch known, Viewer viewer) {
        return program.act(
                id, CONSOLIDATION_COMPILE, known, viewer, version -> compiling.take(id, sent.required(), viewer));
    }

    @PostMapping("/highlights")
    @Requires("CONSOLIDATION_COMPILE")
    @Operation(
            operationId = "takeHighlighted",
            summary = "Take every highlighted paragraph of a section that is not taken yet")
    ResponseEntity<ConsolidationJson> takeHighlighted(
            @PathVariable ConsolidationId id, @RequestBody SentSection sent, IfMatch known, Viewer viewer) {
        return program.act(
                id,
                CONSOLIDATION_COMPILE,
                known,
                viewer,
                version -> compiling.takeHighlighted(id, sent.required(), viewer));
    }

    @PostMapping("/editorials")
    @Requires("CONSOLIDATION_COMPILE")
    @Operation(
            operationId = "writeEditorial",
            summary = "Write the editor's own words at the end of a section",
            description = "Refused with FIELD_REQUIRED.")
    ResponseEntity<ConsolidationJson> write(
            @PathVariable ConsolidationId id, @RequestBody SentEditorial sent, IfMatch known, Viewer viewer) {
        SentSection section = new SentSection(sent.section());
        String text = Objects.requireNonNullElse(sent.text(), "");
        return program.act(
                id,
                CONSOLIDATION_COMPILE,
                known,
                viewer,
                version -> compiling.write(id, section.required(), text, viewer));
    }

    @PostMapping("/items/{item}/text")
    @Requires("CONSOLIDATION_COMPILE")
    @Operation(
            operationId = "rewriteParagraph",
            summary = "Other words for a paragraph, the same source",
            description = "Refused with FIELD_REQUIRED; 409 when somebody else rewrote it first.")
    ResponseEntity<ConsolidationJson> rewrite(
            @PathVariable ConsolidationId id,
            @PathVariable ItemId item,
            @RequestBody SentText sent,
            IfMatch known,
            Viewer viewer) {
        String text = Objects.requireNonNullElse(sent.text(), "");
        return program.act(
                id,
                CONSOLIDATION_COMPILE,
                known,
                viewer,
                version -> compiling.rewrite(id, item, sent.required(), text, viewer));
    }

    @PostMapping("/items/{item}/up")
    @Requires("CONSOLIDATION_COMPILE")
    @Operation(operationId = "moveParagraphUp", summary = "One place up in its section")
    ResponseEntity<ConsolidationJson> up(
            @PathVariable ConsolidationId id, @PathVariable ItemId item, IfMatch known, Viewer viewer) {
        return program.act(id, CONSOLIDATION_COMPILE, known, viewer, version -> compiling.move(id, item, true, viewer));
    }

    @PostMapping("/items/{item}/down")
    @Requires("CONSOLIDATION_COMPILE")
    @Operation(operationId = "moveParagraphDown", summary = "One place down in its section")
    ResponseEntity<ConsolidationJson> down(
            @PathVariable ConsolidationId id, @PathVariable ItemId item, IfMatch known, Viewer viewer) {
        return program.act(
                id, CONSOLIDATION_COMPILE, known, viewer, version -> compiling.move(id, item, false, viewer));
    }

    @PostMapping("/items/{item}/removal")
    @Requires("CONSOLIDATION_COMPILE")
    @Operation(operationId = "dropParagraph", summary = "Take a paragraph out of the compiled text")
    ResponseEntity<ConsolidationJson> drop(
            @PathVariable ConsolidationId id, @PathVariable ItemId item, IfMatch known, Viewer viewer) {
        return program.act(id, CONSOLIDATION_COMPILE, known, viewer, version -> compiling.drop(id, item, viewer));
    }
}
