package vn.phoihop.consolidation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.api.Listing;
import vn.phoihop.api.Paging;
import vn.phoihop.api.Tags;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.CampaignId;

/** Compiled reports for programs: lists, drafts, one with everything, its files. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Consolidations")
class ConsolidationResource {
    private final ConsolidationParts parts;
    private final ConsolidationAccess access;
    private final ConsolidationReading reading;
    private final Compiling compiling;
    private final CompiledReportScreen screen;
    private final Rendering rendering;

    ConsolidationResource(
            ConsolidationParts parts,
            ConsolidationAccess access,
            ConsolidationReading reading,
            Compiling compiling,
            CompiledReportScreen screen,
            Rendering rendering) {
        this.parts = parts;
        this.access = access;
        this.reading = reading;
        this.compiling = compiling;
        this.screen = screen;
        this.rendering = rendering;
    }

    @GetMapping("/consolidations")
    @Requires("CONSOLIDATION_READ")
    @Operation(operationId = "listConsolidations", summary = "Compiled reports that the account may read, newest first")
    Listing<ConsolidationLineJson> list(Paging paging, Viewer viewer) {
        return paging.listing(
                parts.list(null, paging, viewer), ConsolidationParts.Part::json, ConsolidationParts.Part::cursor);
    }

    @GetMapping("/campaigns/{id}/consolidations")
    @Requires("CONSOLIDATION_SOURCES_READ")
    @Operation(operationId = "listConsolidationsOfCampaign", summary = "Compiled reports of a campaign, newest first")
    Listing<ConsolidationLineJson> list(@PathVariable CampaignId id, Paging paging, Viewer viewer) {
        access.campaign(id, viewer);
        return paging.listing(
                parts.list(id, paging, viewer), ConsolidationParts.Part::json, ConsolidationParts.Part::cursor);
    }

    @PostMapping("/campaigns/{id}/consolidations")
    @Requires("CONSOLIDATION_COMPILE")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "draftConsolidation",
            summary = "Make a draft that pins what is accepted now; a campaign may have several",
            description = "Changes no submission. Refused with NOTHING_TO_CONSOLIDATE, CONSOLIDATION_LOCKED.")
    ResponseEntity<ConsolidationJson> draft(@PathVariable CampaignId id, Viewer viewer) {
        ConsolidationId draft = compiling.draft(id, viewer);
        var made = reading.read(draft, viewer);
        return Tags.created("/api/v1/consolidations/" + draft.value(), made.tag(), made.json());
    }

    @GetMapping("/consolidations/{id}")
    @Requires("CONSOLIDATION_READ")
    @Operation(
            operationId = "getConsolidation",
            summary = "A compiled report: state, what it counts, coverage, totals, paragraphs")
    ResponseEntity<ConsolidationJson> get(@PathVariable ConsolidationId id, Viewer viewer) {
        return reading.answer(id, viewer);
    }

    @GetMapping(value = "/consolidations/{id}/report.docx", produces = Rendering.DOCX)
    @Requires("CONSOLIDATION_READ")
    @Operation(
            operationId = "getCompiledDocx",
            summary = "The compiled report as DOCX; once it is locked always the same bytes")
    ResponseEntity<byte[]> docx(@PathVariable ConsolidationId id, Viewer viewer) {
        return CompiledReportDownloads.file(rendering.download(Rendering.Kind.DOCX, screen.compilation(id, viewer)));
    }

    @GetMapping(value = "/consolidations/{id}/report.html", produces = "text/html")
    @Requires("CONSOLIDATION_READ")
    @Operation(
            operationId = "getCompiledHtml",
            summary = "The compiled report as HTML; once it is locked always the same bytes")
    ResponseEntity<byte[]> html(@PathVariable ConsolidationId id, Viewer viewer) {
        return CompiledReportDownloads.file(rendering.download(Rendering.Kind.HTML, screen.compilation(id, viewer)));
    }

    @GetMapping(value = "/consolidations/{id}/report.json", produces = "application/json")
    @Requires("CONSOLIDATION_READ")
    @Operation(
            operationId = "getCompiledJson",
            summary = "The compiled report as JSON; once it is locked always the same bytes")
    ResponseEntity<byte[]> json(@PathVariable ConsolidationId id, Viewer viewer) {
        return CompiledReportDownloads.file(rendering.download(Rendering.Kind.JSON, screen.compilation(id, viewer)));
    }

    @GetMapping(value = "/consolidations/{id}/report.pdf", produces = "application/pdf")
    @Requires("CONSOLIDATION_READ")
    @Operation(
            operationId = "getCompiledPdf",
            summary = "The compiled report as PDF/A-3 with its JSON attached; once it is locked always the same bytes")
    ResponseEntity<byte[]> pdf(@PathVariable ConsolidationId id, Viewer viewer) {
        return CompiledReportDownloads.file(rendering.download(Rendering.Kind.PDF, screen.compilation(id, viewer)));
    }
}
