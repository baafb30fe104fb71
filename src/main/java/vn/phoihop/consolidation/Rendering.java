package vn.phoihop.consolidation;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.phoihop.consolidation.Consolidation.Issue;
import vn.phoihop.document.Files;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Papers;
import vn.phoihop.document.StoredFile;
import vn.phoihop.kernel.FileId;

/** A compiled report as files. While it is open they are made anew; at the lock they are made once, kept by hash, and served from the store. */
@Component
class Rendering {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final CompiledPaper paper;
    private final Papers papers;
    private final Files files;

    Rendering(CompiledPaper paper, Papers papers, Files files) {
        this.paper = paper;
        this.papers = papers;
        this.files = files;
    }

    /** What a report can be downloaded as. */
    enum Kind {
        DOCX(Rendering.DOCX),
        HTML("text/html;charset=UTF-8"),
        JSON("application/json"),
        PDF("application/pdf");

        final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        String fileName(Compilation compilation) {
            return "Báo cáo tổng hợp năm %d – %s.%s"
                    .formatted(
                            compilation.campaign().year(),
                            compilation.authority().name().vi(),
                            name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** A file to send. */
    record Download(String name, String mediaType, byte[] bytes) {}

    /** The paper as a part of a page. */
    String page(Compilation compilation) {
        return papers.html(paper.of(compilation));
    }

    /** As it is downloaded. */
    Download download(Kind kind, Compilation compilation) {
        return new Download(kind.fileName(compilation), kind.mediaType, bytes(kind, compilation));
    }

    private byte[] bytes(Kind kind, Compilation compilation) {
        Issue issue = compilation.consolidation().issue();
        FileId kept = switch (kind) {
            case DOCX -> issue.docxFile();
            case HTML -> issue.htmlFile();
            case JSON -> issue.jsonFile();
            case PDF -> issue.pdfFile();
        };
        return kept == null ? make(kind, compilation) : files.read(kept);
    }

    /** Makes all renderings of a numbered report and keeps them. */
    Issue keep(Compilation compilation) {
        return compilation
                .consolidation()
                .issue()
                .rendered(
                        keep(Kind.DOCX, compilation),
                        keep(Kind.HTML, compilation),
                        keep(Kind.JSON, compilation),
                        keep(Kind.PDF, compilation));
    }

    private StoredFile keep(Kind kind, Compilation compilation) {
        return files.keep(kind.fileName(compilation), kind.mediaType, make(kind, compilation));
    }

    /** A PDF carries the JSON that is served, also where that was kept before there were PDFs. */
    private byte[] make(Kind kind, Compilation compilation) {
        Paper printed = paper.of(compilation);
        return switch (kind) {
            case DOCX -> papers.docx(printed);
            case HTML -> papers.htmlDocument(printed).getBytes(StandardCharsets.UTF_8);
            case JSON -> papers.json(printed, new CanonicalContent(compilation).members());
            case PDF -> papers.pdf(printed, bytes(Kind.JSON, compilation));
        };
    }
}
