package vn.phoihop.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.phoihop.document.WordText;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.regime.ReportForm.Table;

/** Finds a place in the form for what was written in Word: headings lead to sections, rows with known column titles to tables. */
final class WordMatching {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:[IVXLC]{1,6}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.):\\-]\\s*", Pattern.CASE_INSENSITIVE);
    /** Looks like the head of a part of its own: "IV. Mục khác", short and without a full stop. */
    private static final Pattern PART = Pattern.compile("^\\s*[IVX]{1,6}[.)]\\s+\\S.{0,150}[^.;:,\\s]\\s*$");

    private final ReportForm form;
    private final List<Piece> pieces = new ArrayList<>();
    private String section = "";

    private WordMatching(ReportForm form) {
        this.form = form;
    }

    /**
     * One paragraph or one table, and where it seems to belong.
     *
     * @param place code of a section, or of a table for rows; empty when it found none
     * @param text a paragraph, or rows of tab-separated cells
     * @param heading a heading that found no section: offered as text, not lost
     */
    record Piece(String place, String text, boolean table) {
        List<List<String>> rows() {
            return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        }
    }

    static List<Piece> place(ReportForm form, WordText text) {
        WordMatching matching = new WordMatching(form);
        text.parts().forEach(matching::part);
        return matching.pieces;
    }

    private void part(WordText.Part part) {
        switch (part) {
            case WordText.Heading h -> heading(h.text());
            case WordText.Paragraph p -> {
                if (titled(p.text()).isPresent() || PART.matcher(p.text()).matches()) heading(p.text());
                else if (!p.text().isBlank())
                    pieces.add(new Piece(writable(section), p.text().strip(), false));
            }
            case WordText.Table t -> pieces.add(table(t));
        }
    }

    private void heading(String text) {
        Optional<Section> found = titled(text);
        if (found.isPresent()) section = found.get().code();
        else {
            if (PART.matcher(text).matches()) section = "";
            pieces.add(new Piece(writable(section), text.strip(), false));
        }
    }

    /** A section without narrative has no place for paragraphs. */
    private String writable(String code) {
        return form.section(code).filter(Section::narrative).map(Section::code).orElse("");
    }

    private Optional<Section> titled(String text) {
        String title = plain(NUMBER.matcher(text).replaceFirst(""));
        if (title.length() < 4 || title.length() > 160) return Optional.empty();
        return form.sections().stream()
                .filter(s -> plain(s.title().vi()).equals(title))
                .findFirst();
    }

    private Piece table(WordText.Table word) {
        List<String> header = word.rows().isEmpty() ? List.of() : word.rows().getFirst();
        Optional<Table> known = form.tables().stream()
                .filter(t ->
                        columns(t, header).size() * 2 > Math.min(t.columns().size(), header.size()))
                .findFirst();
        String text = String.join(
                "\n",
                word.rows().stream()
                        .map(r -> String.join(
                                "\t",
                                r.stream()
                                        .map(c -> c.replaceAll("\\s+", " ").strip())
                                        .toList()))
                        .toList());
        return new Piece(known.map(Table::code).orElse(""), text, true);
    }

    /** Which column each cell of the header names. */
    private static Map<Integer, Column> columns(Table table, List<String> header) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String title = plain(header.get(i));
            for (Column c : table.columns()) {
                String name = plain(c.name().vi());
                boolean same = !title.isEmpty()
                        && (name.equals(title)
                                || (title.length() > 5 && (name.startsWith(title) || title.startsWith(name))));
                if (same && !columns.containsValue(c)) {
                    columns.put(i, c);
                    break;
                }
            }
        }
        return columns;
    }

    /** Rows of cells by column code; a header row is recognised and left out, otherwise cells go by their order (a first counting column is skipped). */
    static List<Map<String, String>> rows(Table table, Piece piece) {
        List<List<String>> lines = piece.rows();
        if (lines.isEmpty()) return List.of();
        Map<Integer, Column> columns = columns(table, lines.getFirst());
        boolean titled = columns.size() > 1;
        if (!titled) columns = inOrder(table, lines.getFirst());
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : titled ? lines.subList(1, lines.size()) : lines) {
            Map<String, String> row = new LinkedHashMap<>();
            columns.forEach(
                    (i, c) -> row.put(c.code(), i < line.size() ? line.get(i).strip() : ""));
            if (row.values().stream().anyMatch(v -> !v.isEmpty())) rows.add(row);
        }
        return rows;
    }

    private static Map<Integer, Column> inOrder(Table table, List<String> first) {
        int skip = !first.isEmpty() && first.getFirst().matches("\\d{0,4}\\.?") ? 1 : 0;
        Map<Integer, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++)
            columns.put(i + skip, table.columns().get(i));
        return columns;
    }

    static String plain(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return bare.replaceAll("[^a-z0-9]+", " ").strip();
    }
}
