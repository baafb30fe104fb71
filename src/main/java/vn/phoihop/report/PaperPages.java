package vn.phoihop.report;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.phoihop.document.Papers;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;

/** A submission printed as the agency's own report. */
@Controller
class PaperPages {
    private final SubmissionScreen screen;
    private final Papers papers;

    PaperPages(SubmissionScreen screen, Papers papers) {
        this.screen = screen;
        this.papers = papers;
    }

    @GetMapping("/submissions/{id}/report.docx")
    @Requires("SUBMISSION_READ")
    ResponseEntity<byte[]> docx(@PathVariable SubmissionId id, Viewer viewer) {
        var printed = screen.paper(id, viewer);
        return Downloads.docx(Downloads.name(printed.title(), "docx"), papers.docx(printed.paper()));
    }

    @GetMapping("/submissions/{id}/report.pdf")
    @Requires("SUBMISSION_READ")
    ResponseEntity<byte[]> pdf(@PathVariable SubmissionId id, Viewer viewer) {
        var printed = screen.paper(id, viewer);
        return Downloads.pdf(Downloads.name(printed.title(), "pdf"), papers.pdf(printed.paper()));
    }

    @GetMapping("/submissions/{id}/report.json")
    @Requires("SUBMISSION_READ")
    ResponseEntity<byte[]> json(@PathVariable SubmissionId id, Viewer viewer) {
        var printed = screen.paper(id, viewer);
        return Downloads.json(Downloads.name(printed.title(), "json"), papers.json(printed.paper()));
    }

    @GetMapping("/submissions/{id}/report.html")
    @Requires("SUBMISSION_READ")
    ResponseEntity<byte[]> html(@PathVariable SubmissionId id, Viewer viewer) {
        var printed = screen.paper(id, viewer);
        return Downloads.html(Downloads.name(printed.title(), "html"), papers.htmlDocument(printed.paper()));
    }
}
