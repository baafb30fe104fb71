package vn.phoihop.consolidation;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;

/** A compiled report as files; once it is locked always the same bytes. */
@Controller
class CompiledReportDownloads {
    private final CompiledReportScreen screen;
    private final Rendering rendering;

    CompiledReportDownloads(CompiledReportScreen screen, Rendering rendering) {
        this.screen = screen;
        this.rendering = rendering;
    }

    @GetMapping("/consolidations/{id}/report.docx")
    @Requires("CONSOLIDATION_READ")
    ResponseEntity<byte[]> docx(@PathVariable ConsolidationId id, Viewer viewer) {
        return file(rendering.download(Rendering.Kind.DOCX, screen.compilation(id, viewer)));
    }

    @GetMapping("/consolidations/{id}/report.html")
    @Requires("CONSOLIDATION_READ")
    ResponseEntity<byte[]> html(@PathVariable ConsolidationId id, Viewer viewer) {
        return file(rendering.download(Rendering.Kind.HTML, screen.compilation(id, viewer)));
    }

    @GetMapping("/consolidations/{id}/report.json")
    @Requires("CONSOLIDATION_READ")
    ResponseEntity<byte[]> json(@PathVariable ConsolidationId id, Viewer viewer) {
        return file(rendering.download(Rendering.Kind.JSON, screen.compilation(id, viewer)));
    }

    @GetMapping("/consolidations/{id}/report.pdf")
    @Requires("CONSOLIDATION_READ")
    ResponseEntity<byte[]> pdf(@PathVariable ConsolidationId id, Viewer viewer) {
        return file(rendering.download(Rendering.Kind.PDF, screen.compilation(id, viewer)));
    }

    static ResponseEntity<byte[]> file(Rendering.Download download) {
        var disposition = ContentDisposition.attachment()
                .filename(download.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(download.bytes());
    }
}
