package vn.phoihop.document;

import org.springframework.stereotype.Component;

@Component
class PaperRenderers implements Papers {
    @Override
    public byte[] docx(Paper paper) {
        return WordPackage.of(paper);
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
