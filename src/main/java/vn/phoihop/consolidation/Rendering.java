package vn.phoihop.consolidation;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.phoihop.consolidation.Consolidation.Issue;
import vn.phoihop.document.Files;
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
        JSON("application/json");

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

    /** The paper as a part of a page. */
    String page(Compilation compilation) {
        return papers.html(paper.of(compilation));
    }

    byte[] bytes(Kind kind, Compilation compilation) {
        Issue issue = compilation.consolidation().issue();
        FileId kept = switch (kind) {
            case DOCX -> issue.docxFile();
            case HTML -> issue.htmlFile();
            case JSON -> issue.jsonFile();
        };
        return kept == null ? make(kind, compilation) : files.read(kept);
    }

    /** Makes all renderings of a numbered report and keeps them. */
    Issue keep(Compilation compilation) {
        Issue as = compilation.consolidation().issue();
        StoredFile docx = keep(Kind.DOCX, compilation);
        StoredFile html = keep(Kind.HTML, compilation);
        StoredFile json = keep(Kind.JSON, compilation);
        return new Issue(
                as.number(),
                as.symbol(),
                as.datedOn(),
                as.signedFile(),
                as.numberedBy(),
                as.lockedAt(),
                docx.id(),
                docx.sha256(),
                html.id(),
                html.sha256(),
                json.id(),
                json.sha256());
    }

    private StoredFile keep(Kind kind, Compilation compilation) {
        return files.keep(kind.fileName(compilation), kind.mediaType, make(kind, compilation));
    }

    private byte[] make(Kind kind, Compilation compilation) {
        return switch (kind) {
            case DOCX -> papers.docx(paper.of(compilation));
            case HTML -> papers.htmlDocument(paper.of(compilation)).getBytes(StandardCharsets.UTF_8);
            case JSON -> new CanonicalContent(compilation).json().getBytes(StandardCharsets.UTF_8);
        };
    }
}
