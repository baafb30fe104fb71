package vn.phoihop.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text from the clipboard. Word and Excel put tabs between the cells of a table, and between the label of a list and its words. */
final class PastedText {
    private static final String LABEL = "([IVXLC]+|\\d+(\\.\\d+)*|[a-zđ])[.)]|[-–•·*+o]";
    private final List<WordText.Part> parts = new ArrayList<>();
    private final List<List<String>> table = new ArrayList<>();
    private final String text;

    PastedText(String text) {
        this.text = text;
    }

    WordText read() {
        text.lines().forEach(this::line);
        endTable();
        return new WordText(List.copyOf(parts));
    }

    private void line(String line) {
        List<String> cells =
                Arrays.stream(line.split("\t", -1)).map(PlainText::clean).toList();
        boolean listed = cells.size() == 2 && cells.getFirst().matches(LABEL);
        if (cells.size() > 1 && !listed && !line.isBlank()) {
            table.add(cells);
            return;
        }
        endTable();
        paragraph(line);
    }

    /** One line with a single tab is a line of text that was indented within. */
    private void endTable() {
        boolean alone = table.size() == 1
                && table.getFirst().stream().filter(cell -> !cell.isEmpty()).count() < 3;
        if (alone) paragraph(String.join(" ", table.getFirst()));
        else if (!table.isEmpty()) parts.add(new WordText.Table(List.copyOf(table)));
        table.clear();
    }

    private void paragraph(String line) {
        String clean = PlainText.clean(line);
        if (clean.isEmpty()) return;
        int level = PlainText.headingLevel(clean, false);
        parts.add(level > 0 ? new WordText.Heading(level, clean) : new WordText.Paragraph(clean));
    }
}
