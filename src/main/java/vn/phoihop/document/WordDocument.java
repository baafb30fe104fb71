package vn.phoihop.document;

import java.util.List;

/** The main part: head, body, signature and annexes, each annex a section of its own that counts its pages from 1. */
final class WordDocument {
    private final Paper paper;
    private final PaperWording wording;
    private final WordMarkup word;

    private WordDocument(Paper paper, WordMarkup word) {
        this.paper = paper;
        this.wording = new PaperWording(paper);
        this.word = word;
    }

    static String of(Paper paper) {
        return WordMarkup.part(
                "w:document", word -> word.element("w:body", () -> new WordDocument(paper, word).write()));
    }

    private void write() {
        new WordHead(wording, word).write();
        List<Paper.Block> body = wording.body();
        blocks(body, false, !paper.signature().capacity().isEmpty());
        new WordClosing(wording, word).write();
        int annexes = paper.annexes().size();
        endSection(false, annexes == 0);
        for (int i = 0; i < annexes; i++) {
            annex(paper.annexes().get(i), i);
            endSection(paper.annexes().get(i).landscape(), i == annexes - 1);
        }
    }

    /** All sections but the last end in a paragraph that carries them; the last one's stand at the end of the body. */
    private void endSection(boolean landscape, boolean last) {
        if (last) {
            word.paragraph("SectionEnd", "");
            word.section(landscape);
            return;
        }
        word.element(
                "w:p",
                () -> word.element("w:pPr", () -> {
                    word.value("w:pStyle", "SectionEnd");
                    word.section(landscape);
                }));
    }

    private void annex(Paper.Annex annex, int index) {
        word.paragraph("AnnexNumber", wording.annexLabel(index));
        word.paragraph("AnnexTitle", PaperWording.capitals(annex.title()));
        word.paragraph("AnnexReference", wording.annexReference());
        int width = WordMarkup.textWidth(annex.landscape());
        word.rule(TypeMetrics.lastLine(wording.annexReference(), 14, width) * 2 / 5, width);
        word.paragraph("TableEnd", "");
        blocks(annex.body(), annex.landscape(), false);
    }

    private void blocks(List<Paper.Block> blocks, boolean landscape, boolean signed) {
        boolean bases = true;
        for (int i = 0; i < blocks.size(); i++) {
            bases = bases && PaperWording.isLegalBasis(blocks.get(i));
            boolean kept = signed && i == blocks.size() - 1;
            switch (blocks.get(i)) {
                case Paper.Heading(int level, String text) -> word.paragraph("Heading" + Math.clamp(level, 1, 3), text);
                case Paper.Paragraph paragraph ->
                    paragraph(bases ? "LegalBasis" : kept ? "BodyEnd" : "Body", paragraph);
                case Paper.Table table -> new WordTable(table, word).write(WordMarkup.textWidth(landscape));
            }
        }
    }

    private void paragraph(String style, Paper.Paragraph paragraph) {
        word.paragraph(
                style,
                () -> paragraph.runs().forEach(run -> {
                    switch (run) {
                        case Paper.Text(String text) -> word.run("", text);
                        case Paper.Figure(String key, String text) -> word.run("Figure", text);
                    }
                }));
    }
}
