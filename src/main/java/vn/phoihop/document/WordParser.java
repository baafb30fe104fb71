package vn.phoihop.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads a Word document from top to bottom; what stands beside the text (margins, boxes, notes) is put in where it belongs. */
final class WordParser {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordParts source;
    private final List<WordText.Part> parts = new ArrayList<>();
    private String carried = "";

    private WordParser(WordParts source, WordStyles styles, WordNumbering numbering) {
        this.source = source;
        this.styles = styles;
        this.numbering = numbering;
    }

    static WordText read(WordParts source) {
        WordParser parser =
                new WordParser(source, new WordStyles(source.styles()), new WordNumbering(source.numbering()));
        parser.margins();
        WordTree.find(source.document(), "body").ifPresent(parser::blocks);
        if (!parser.carried.isEmpty()) parser.add(0, false, parser.carried);
        return new WordText(List.copyOf(parser.parts));
    }

    /** Headers and footers come first, each text once; page numbers and the mark that we print ourselves are no text. */
    private void margins() {
        Set<String> texts = new LinkedHashSet<>();
        for (Element margin : source.margins()) texts.addAll(lines(margin));
        texts.stream()
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .filter(text -> !text.equals(PaperWording.DEMONSTRATION))
                .forEach(text -> parts.add(new WordText.Paragraph(text)));
    }

    /** The text of a cell, note or margin, without structure; numbering goes on through it. */
    private List<String> lines(Element container) {
        WordParser inner = new WordParser(source, styles, numbering);
        inner.blocks(container);
        return inner.parts.stream().flatMap(WordParser::words).toList();
    }

    private static Stream<String> words(WordText.Part part) {
        return switch (part) {
            case WordText.Heading(int level, String text) -> Stream.of(text);
            case WordText.Paragraph(String text) -> Stream.of(text);
            case WordText.Table(List<List<String>> rows) -> rows.stream().map(row -> String.join("; ", row));
        };
    }

    private void blocks(Element container) {
        for (Element child : WordTree.children(container)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "del", "moveFrom", "sectPr", "tcPr" -> {}
                case "AlternateContent" ->
                    WordTree.find(child, "Choice")
                            .or(() -> WordTree.find(child, "Fallback"))
                            .ifPresent(this::blocks);
                default -> blocks(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        Element properties = WordTree.find(paragraph, "pPr").orElse(paragraph);
        WordRuns runs = new WordRuns(paragraph, styles, styles.styleOf(properties));
        if (WordTree.find(properties, "rPr", "del").isPresent()) {
            carried += runs.text();
        } else {
            String text = carried + runs.text();
            carried = "";
            String label = text.isBlank() ? "" : label(properties);
            add(styles.headingLevel(properties), runs.isBold(), label.isEmpty() ? text : label + " " + text.strip());
        }
        runs.boxes().forEach(this::blocks);
        runs.notes().forEach(this::note);
    }

    private String label(Element properties) {
        Optional<Element> own = WordTree.find(properties, "numPr");
        Optional<Element> styled = styles.numbering(styles.styleOf(properties));
        String list = own.map(element -> WordTree.value(element, "numId"))
                .filter(id -> !id.isEmpty())
                .or(() -> styled.map(element -> WordTree.value(element, "numId")))
                .orElse("");
        String level = own.or(() -> styled)
                .map(element -> WordTree.value(element, "ilvl"))
                .orElse("0");
        return numbering.next(list, WordTree.number(level, 0));
    }

    /** A heading stays one line; elsewhere a line break begins a paragraph. */
    private void add(int styled, boolean bold, String text) {
        String line = PlainText.clean(text.replaceAll("[\\n\\r]+", " "));
        if (line.isEmpty()) return;
        int level = styled > 0 ? styled : PlainText.headingLevel(line, bold);
        if (level > 0) {
            parts.add(new WordText.Heading(level, line));
            return;
        }
        text.lines()
                .map(PlainText::clean)
                .filter(clean -> !clean.isEmpty())
                .forEach(clean -> parts.add(new WordText.Paragraph(clean)));
    }

    private void note(String reference) {
        Optional<Element> notes = reference.startsWith("f") ? source.footnotes() : source.endnotes();
        notes.stream()
                .flatMap(all -> WordTree.children(all).stream())
                .filter(note -> WordTree.attribute(note, "id").equals(reference.substring(1)))
                .flatMap(note -> lines(note).stream())
                .forEach(text -> parts.add(new WordText.Paragraph(text)));
    }

    private void table(Element table) {
        List<List<String>> rows = new ArrayList<>();
        rows(table, rows);
        if (!rows.isEmpty()) parts.add(new WordText.Table(rows));
    }

    private void rows(Element container, List<List<String>> rows) {
        for (Element child : WordTree.children(container)) {
            if (WordTree.is(child, "tr")) {
                List<String> cells = row(child);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) rows.add(cells);
            } else if (List.of("sdt", "sdtContent", "ins", "moveTo", "customXml")
                    .contains(child.getLocalName())) {
                rows(child, rows);
            }
        }
    }

    private List<String> row(Element row) {
        List<String> cells = new ArrayList<>();
        if (WordTree.find(row, "trPr", "del").isPresent()) return cells;
        blanks(cells, WordTree.number(WordTree.value(row, "trPr", "gridBefore"), 0));
        cells(row, cells);
        blanks(cells, WordTree.number(WordTree.value(row, "trPr", "gridAfter"), 0));
        return cells;
    }

    /** A merged cell says its text once, in its first place; the others stay empty, so that no number is counted twice. */
    private void cells(Element container, List<String> cells) {
        for (Element child : WordTree.children(container)) {
            if (WordTree.is(child, "tc")) {
                cells.add(isContinued(child) ? "" : String.join("\n", lines(child)));
                blanks(cells, WordTree.number(WordTree.value(child, "tcPr", "gridSpan"), 1) - 1);
            } else if (List.of("sdt", "sdtContent", "ins", "customXml").contains(child.getLocalName())) {
                cells(child, cells);
            }
        }
    }

    private static boolean isContinued(Element cell) {
        return WordTree.find(cell, "tcPr", "vMerge")
                .filter(merge -> !WordTree.attribute(merge, "val").equals("restart"))
                .isPresent();
    }

    private static void blanks(List<String> cells, int count) {
        for (int i = 0; i < Math.min(count, 100); i++) cells.add("");
    }
}
