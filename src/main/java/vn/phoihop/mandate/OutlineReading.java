package vn.phoihop.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.phoihop.document.WordText;

/**
 * Reads the outline of a document from its numbering. What stands before the first number (titles, legal bases) and from the signature or the
 * distribution list on is no point; lines without a number belong to the point before. A text without any number has a point per line.
 */
final class OutlineReading {
    private static final Pattern RULE = Pattern.compile("[\\s_*=.–—-]*");
    private static final Pattern END = Pattern.compile(
            "^(Nơi nhận|NƠI NHẬN)\\s*:?.*|^(TM|T/M|KT|TL|TUQ)\\.?\\s+\\p{Lu}{2}[\\p{Lu}\\s,]*$", Pattern.DOTALL);

    private record Above(int depth, int level) {}

    private final List<OutlineRow> rows = new ArrayList<>();
    private final List<Above> path = new ArrayList<>();
    private final int base;
    private String capital = "";

    private OutlineReading(int base) {
        this.base = base;
    }

    static Outline of(WordText text) {
        return of(lines(text));
    }

    static Outline of(List<String> lines) {
        OutlineReading reading = new OutlineReading(1);
        List<String> plain = new ArrayList<>();
        for (String line : lines) {
            if (END.matcher(line).matches()) break;
            if (RULE.matcher(line).matches()) continue;
            plain.add(line);
            reading.line(line, false);
        }
        if (reading.rows.isEmpty())
            return new Outline(
                    plain.stream().map(line -> OutlineRow.of(1, "", line)).toList());
        return new Outline(reading.rows);
    }

    /** The lines of one point as points of their own; the first of them keeps what the point had. */
    static List<OutlineRow> parts(OutlineRow row, List<String> lines) {
        OutlineReading reading = new OutlineReading(row.level());
        PointLabel.of(row.label() + " ", "")
                .ifPresent(label -> reading.path.add(new Above(label.depth(), row.level())));
        reading.rows.add(row.saying(lines.getFirst()));
        lines.stream().skip(1).forEach(line -> reading.line(line, true));
        return reading.rows.stream()
                .map(r -> new OutlineRow(r.level(), r.label(), r.text(), row.quoted(), row.groups(), row.fields()))
                .toList();
    }

    /** As lines to read numbers from: a table's row is one line. */
    static List<String> lines(WordText text) {
        List<String> lines = new ArrayList<>();
        for (WordText.Part part : text.parts()) {
            switch (part) {
                case WordText.Heading heading -> lines.add(heading.text());
                case WordText.Paragraph paragraph -> lines.add(paragraph.text());
                case WordText.Table table -> table.rows().forEach(cells -> cells(cells, lines));
            }
        }
        return lines;
    }

    /** The two boxes of a document's head or foot are read one after the other. */
    private static void cells(List<String> cells, List<String> lines) {
        List<String> filled = cells.stream().filter(c -> !c.isBlank()).toList();
        if (filled.size() < 3) filled.forEach(cell -> cell.lines().forEach(lines::add));
        else lines.add(String.join(" | ", filled).replace('\n', ' '));
    }

    private void line(String line, boolean apart) {
        Optional<PointLabel> found = PointLabel.of(line, capital);
        if (found.isPresent()) numbered(found.get());
        else if (apart) rows.add(OutlineRow.of(base, "", line));
        else if (!rows.isEmpty()) {
            OutlineRow last = rows.removeLast();
            rows.add(last.saying((last.text() + "\n" + line).strip()));
        }
    }

    private void numbered(PointLabel label) {
        while (!path.isEmpty() && path.getLast().depth() >= label.depth()) path.removeLast();
        int level = path.isEmpty() ? base : path.getLast().level() + 1;
        path.add(new Above(label.depth(), level));
        if (label.kind() == PointLabel.Kind.CAPITAL) capital = label.number();
        rows.add(OutlineRow.of(level, label.label(), label.rest()));
    }
}
