package vn.phoihop.document;

import java.util.List;

/**
 * The paper as HTML for the printing engine: boxes side by side are tables, widths are those of the Word document, the look is in
 * {@code document/print.css}.
 */
final class PrintPaper {
    private final Paper paper;
    private final PaperWording wording;
    private final PrintMarkup html = new PrintMarkup();

    private PrintPaper(Paper paper) {
        this.paper = paper;
        this.wording = new PaperWording(paper);
    }

    static String document(Paper paper) {
        PrintPaper print = new PrintPaper(paper);
        print.write();
        return print.html.toString();
    }

    private void write() {
        html.open("html", "lang", "vi").open("head").open("title").text(wording.title());
        html.close().open("style").raw(PrintStyle.of(paper)).close().close().open("body");
        pages("first");
        new PrintHead(wording, html).write();
        blocks(wording.body(), false);
        closing();
        html.close();
        for (int i = 0; i < paper.annexes().size(); i++) annex(paper.annexes().get(i), i);
        html.close().close();
    }

    /** Pages of their own that are counted from 1; the first shows no number. */
    private void pages(String kind) {
        html.open("div", "class", kind);
        html.open("div", "class", "number").element("span", "", "").close();
    }

    private void blocks(List<Paper.Block> blocks, boolean landscape) {
        boolean bases = true;
        for (Paper.Block block : blocks) {
            bases = bases && PaperWording.isLegalBasis(block);
            switch (block) {
                case Paper.Heading(int level, String text) ->
                    html.element("h" + (Math.clamp(level, 1, 3) + 1), "", text);
                case Paper.Paragraph paragraph -> html.element("p", bases ? "basis" : "text", text(paragraph));
                case Paper.Table table -> new PrintTable(table, html).write(WordMarkup.textWidth(landscape));
            }
        }
    }

    private static String text(Paper.Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Paper.Run run : paragraph.runs()) {
            text.append(
                    switch (run) {
                        case Paper.Text(String words) -> words;
                        case Paper.Figure(String key, String figure) -> figure;
                    });
        }
        return text.toString();
    }

    private void closing() {
        if (wording.capacity().isEmpty() && wording.recipients().isEmpty()) return;
        html.frame("closing", WordClosing.LEFT, WordClosing.RIGHT).open("tr").open("td");
        if (!wording.recipients().isEmpty()) html.element("p", "recipients", PaperWording.RECIPIENTS);
        wording.recipients().forEach(recipient -> html.element("p", "recipient", recipient));
        html.close().open("td", "class", "signature");
        wording.capacity().forEach(line -> html.element("p", "", line));
        html.element("p", "signer", paper.signature().name());
        html.close().close().close();
    }

    private void annex(Paper.Annex annex, int index) {
        pages(annex.landscape() ? "annex across" : "annex");
        html.element("h1", "annex-number", wording.annexLabel(index));
        html.element("p", "annex-title", PaperWording.capitals(annex.title()));
        html.element("p", "annex-reference", wording.annexReference());
        int width = WordMarkup.textWidth(annex.landscape());
        html.rule(TypeMetrics.lastLine(wording.annexReference(), 14, width) * 2 / 5);
        blocks(annex.body(), annex.landscape());
        html.close();
    }
}
