package vn.phoihop.document;

import java.util.function.Consumer;

/** WordprocessingML in the order its schema wants. How things look is said by the named styles of {@code document/styles.xml}. */
final class WordMarkup {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Markup xml = new Markup().declaration();

    static String part(String root, Consumer<WordMarkup> content) {
        WordMarkup word = new WordMarkup();
        word.xml.open(root, "xmlns:w", NAMESPACE, "xmlns:r", RELATIONSHIPS);
        content.accept(word);
        word.xml.close();
        return word.xml.toString();
    }

    Markup xml() {
        return xml;
    }

    void element(String name, Runnable content) {
        xml.open(name);
        content.run();
        xml.close();
    }

    void value(String name, Object value) {
        xml.empty(name, "w:val", String.valueOf(value));
    }

    void paragraph(String style, String text) {
        paragraph(style, () -> run("", text));
    }

    void paragraph(String style, Runnable runs) {
        xml.open("w:p").open("w:pPr");
        value("w:pStyle", style);
        xml.close();
        runs.run();
        xml.close();
    }

    /** A rule of the given length in the middle of a box; only its length depends on the text above it. */
    void rule(int length, int boxWidth) {
        String indent = String.valueOf(Math.max(0, (boxWidth - length) / 2));
        xml.open("w:p").open("w:pPr");
        value("w:pStyle", "Rule");
        xml.empty("w:ind", "w:left", indent, "w:right", indent).close().close();
    }

    /** @param style a character style, empty for none */
    void run(String style, String text) {
        if (text.isEmpty()) return;
        xml.open("w:r");
        if (!style.isEmpty()) element("w:rPr", () -> value("w:rStyle", style));
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) xml.empty("w:br");
            words(lines[i]);
        }
        xml.close();
    }

    private void words(String line) {
        String[] pieces = line.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) xml.empty("w:tab");
            if (!pieces[i].isEmpty())
                xml.open("w:t", "xml:space", "preserve").text(pieces[i]).close();
        }
    }

    void pageNumber(String style) {
        paragraph(
                style,
                () -> xml.open("w:fldSimple", "w:instr", " PAGE ")
                        .open("w:r")
                        .open("w:t")
                        .text("1")
                        .close()
                        .close()
                        .close());
    }

    /** A table without lines that holds boxes side by side and never breaks within. */
    void frame(int[] widths, Runnable rows) {
        table("Frame", widths, rows);
    }

    void table(String style, int[] widths, Runnable rows) {
        int total = 0;
        for (int width : widths) total += width;
        xml.open("w:tbl").open("w:tblPr");
        value("w:tblStyle", style);
        xml.empty("w:tblW", "w:w", String.valueOf(total), "w:type", "dxa");
        value("w:jc", "center");
        xml.empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (int width : widths) xml.empty("w:gridCol", "w:w", String.valueOf(width));
        xml.close();
        rows.run();
        xml.close();
    }

    void row(boolean repeated, Runnable cells) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (repeated) xml.empty("w:tblHeader");
        xml.close();
        cells.run();
        xml.close();
    }

    void cell(int width, Runnable paragraphs) {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
                .close();
        paragraphs.run();
        xml.close();
    }

    /** Page size and margins of a section: top and bottom 20 mm, left 30 mm, right 15 mm; its first page shows no number. */
    void section(boolean landscape) {
        xml.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", "header")
                .empty("w:headerReference", "w:type", "first", "r:id", "headerFirst");
        value("w:type", "nextPage");
        if (landscape) xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        else xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                        "w:pgMar",
                        "w:top",
                        "1134",
                        "w:right",
                        "851",
                        "w:bottom",
                        "1134",
                        "w:left",
                        "1701",
                        "w:header",
                        "454",
                        "w:footer",
                        "454",
                        "w:gutter",
                        "0")
                .empty("w:pgNumType", "w:start", "1")
                .empty("w:titlePg")
                .close();
    }

    static int textWidth(boolean landscape) {
        return (landscape ? 16838 : 11906) - 1701 - 851;
    }
}
