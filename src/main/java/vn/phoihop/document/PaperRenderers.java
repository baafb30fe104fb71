package vn.phoihop.document;

import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PaperRenderers implements Papers {
    @Override
    public byte[] docx(Paper paper) {
        return WordPackage.of(paper);
    }

    @Override
    public byte[] json(Paper paper, Map<String, ?> beside) {
        return new PaperJson(paper).bytes(beside);
    }

    @Override
    public byte[] pdf(Paper paper, byte[] json) {
        return PdfPaper.of(paper, json);
    }

    @Override
    public String html(Paper paper) {
        return WebPaper.article(paper);
    }

    @Override
    public String htmlDocument(Paper paper) {
        return WebPaper.document(paper);
    }
}
