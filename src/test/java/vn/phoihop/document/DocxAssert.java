package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.assertj.core.api.AbstractAssert;
import org.w3c.dom.Element;

/** What a generated Word document looks like, asked of the file itself: styles, page, boxes, tables. */
public final class DocxAssert extends AbstractAssert<DocxAssert, byte[]> {
    private final WordParts parts;
    private final Element body;

    private DocxAssert(byte[] docx) {
        super(docx, DocxAssert.class);
        try {
            parts = WordParts.of(docx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        body = WordTree.find(parts.document(), "body").orElseThrow();
    }

    public static DocxAssert assertThatDocx(byte[] docx) {
        return new DocxAssert(docx);
    }

    public DocxAssert hasTitle(String title) {
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(actual))) {
            assertThat(opc.getPackageProperties().getTitleProperty()).contains(title);
            assertThat(opc.getPackageProperties().getLanguageProperty()).contains("vi-VN");
        } catch (InvalidFormatException | IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** @param texts of all paragraphs with the style, in their order */
    public DocxAssert hasParagraphs(String style, String... texts) {
        assertThat(texts(style)).as(style).containsExactly(texts);
        return this;
    }

    public DocxAssert hasNoParagraph(String style) {
        assertThat(texts(style)).as(style).isEmpty();
        return this;
    }

    /** Every section: A4, margins 20, 15, 20 and 30 mm, no number on its first page, counted from 1. */
    public DocxAssert hasSections(String... orientations) {
        List<Element> sections = all(body, "sectPr");
        assertThat(sections.stream().map(DocxAssert::orientation)).containsExactly(orientations);
        for (Element section : sections) {
            Element margins = WordTree.find(section, "pgMar").orElseThrow();
            assertThat(List.of("top", "right", "bottom", "left").stream()
                            .map(side -> WordTree.attribute(margins, side)))
                    .containsExactly("1134", "851", "1134", "1701");
            assertThat(WordTree.find(section, "titlePg")).isPresent();
            assertThat(WordTree.attribute(WordTree.find(section, "pgNumType").orElseThrow(), "start"))
                    .isEqualTo("1");
        }
        return this;
    }

    private static String orientation(Element section) {
        Element size = WordTree.find(section, "pgSz").orElseThrow();
        String dimensions = WordTree.attribute(size, "w") + "x" + WordTree.attribute(size, "h");
        return dimensions.equals("11906x16838")
                ? "portrait"
                : dimensions.equals("16838x11906") ? "landscape" : dimensions;
    }

    /** Runs and paragraphs say nothing but their style; only a rule says how long it is. */
    public DocxAssert isFormattedByStylesAlone() {
        Set<String> known = Set.copyOf(WordTree.children(parts.styles().orElseThrow(), "style").stream()
                .map(style -> WordTree.attribute(style, "styleId"))
                .toList());
        for (Element run : all(body, "rPr"))
            assertThat(WordTree.children(run)).extracting(Element::getLocalName).containsOnly("rStyle");
        for (Element properties : all(body, "pPr")) {
            String style = WordTree.value(properties, "pStyle");
            assertThat(known).contains(style);
            assertThat(WordTree.children(properties))
                    .extracting(Element::getLocalName)
                    .isSubsetOf(style.equals("Rule") ? List.of("pStyle", "ind") : List.of("pStyle", "sectPr"));
        }
        return this;
    }

    /** Ruled tables: a head that repeats, rows that are not split, columns that fill the width of the text. */
    public DocxAssert hasRuledTables(int... widths) {
        List<Element> tables = all(body, "tbl").stream()
                .filter(table -> WordTree.value(table, "tblPr", "tblStyle").startsWith("TableGrid"))
                .toList();
        assertThat(tables).hasSize(widths.length);
        for (int i = 0; i < widths.length; i++) {
            Element table = tables.get(i);
            int sum = all(table, "gridCol").stream()
                    .mapToInt(column -> Integer.parseInt(WordTree.attribute(column, "w")))
                    .sum();
            assertThat(sum).isEqualTo(widths[i]);
            assertThat(WordTree.find(table, "tr", "trPr", "tblHeader")).isPresent();
            assertThat(WordTree.children(table, "tr"))
                    .allMatch(row -> WordTree.find(row, "trPr", "cantSplit").isPresent());
        }
        return this;
    }

    /** A rule's length is a third to a half of the text it stands under. */
    public DocxAssert hasRuleUnder(String text, int points, int boxWidth) {
        List<Element> paragraphs = all(body, "p");
        for (int i = 1; i < paragraphs.size(); i++) {
            if (!text(paragraphs.get(i - 1)).endsWith(text)) continue;
            Element indent = WordTree.find(paragraphs.get(i), "pPr", "ind").orElseThrow();
            int length = boxWidth - 2 * Integer.parseInt(WordTree.attribute(indent, "left"));
            assertThat((double) length / TypeMetrics.length(text, points)).isBetween(0.33, 0.5);
            return this;
        }
        throw new AssertionError("no rule under " + text);
    }

    public DocxAssert isMarkedAsDemonstration(boolean marked) {
        assertThat(parts.margins()).hasSize(2).allMatch(header -> text(header).contains("DỮ LIỆU MINH HỌA") == marked);
        return this;
    }

    private List<String> texts(String style) {
        return all(body, "p").stream()
                .filter(p -> WordTree.value(p, "pPr", "pStyle").equals(style))
                .map(DocxAssert::text)
                .toList();
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        walk(paragraph).forEach(element -> {
            if (WordTree.is(element, "t")) text.append(element.getTextContent());
            if (WordTree.is(element, "br")) text.append('\n');
        });
        return text.toString();
    }

    private static List<Element> all(Element root, String name) {
        return walk(root).stream().filter(element -> WordTree.is(element, name)).toList();
    }

    private static List<Element> walk(Element root) {
        List<Element> found = new ArrayList<>();
        for (Element child : WordTree.children(root)) {
            found.add(child);
            found.addAll(walk(child));
        }
        return found;
    }
}
