package vn.phoihop.plan;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.phoihop.document.Papers;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;

/** A plan printed as its agency signs it. */
@Controller
class PlanPaperPages {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private final PlanScreen screen;
    private final Papers papers;

    PlanPaperPages(PlanScreen screen, Papers papers) {
        this.screen = screen;
        this.papers = papers;
    }

    @GetMapping("/plans/{id}/plan.docx")
    @Requires("PLAN_READ")
    ResponseEntity<byte[]> docx(
            @PathVariable PlanId id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        return file("ke-hoach.docx", DOCX, papers.docx(screen.paper(id, version, viewer)));
    }

    @GetMapping("/plans/{id}/plan.html")
    @Requires("PLAN_READ")
    ResponseEntity<byte[]> html(
            @PathVariable PlanId id, @RequestParam(required = false) @Nullable Integer version, Viewer viewer) {
        String document = papers.htmlDocument(screen.paper(id, version, viewer));
        return file("ke-hoach.html", HTML, document.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
