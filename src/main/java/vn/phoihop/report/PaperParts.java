package vn.phoihop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.phoihop.document.Paper;
import vn.phoihop.organisation.Agency;
import vn.phoihop.regime.CellText;
import vn.phoihop.regime.ReportForm;

/** What papers of an agency have in common. */
final class PaperParts {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private PaperParts() {}

    static Paper.Letterhead letterhead(Agency agency) {
        return new Paper.Letterhead(agency.letterheadNames(), agency.place());
    }

    static Paper.Table table(String caption, ReportForm.Table table, List<Content.Row> rows) {
        List<String> header = new ArrayList<>(List.of("TT"));
        List<Integer> widths = new ArrayList<>(List.of(4));
        List<Boolean> numeric = new ArrayList<>(List.of(false));
        table.columns().forEach(c -> {
            header.add(c.name().vi());
            widths.add(Math.max(4, c.width()));
            numeric.add(
                    switch (c.type()) {
                        case INTEGER, DECIMAL, MONEY -> true;
                        case TEXT, LONG_TEXT, DATE, CHOICE, MULTI_CHOICE, YES_NO -> false;
                    });
        });
        return new Paper.Table(caption, header, widths, numeric, lines(table, rows));
    }

    private static List<List<String>> lines(ReportForm.Table table, List<Content.Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (Content.Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(lines.size() + 1)));
            table.columns()
                    .forEach(c -> cells.add(CellText.display(c, row.cells().getOrDefault(c.code(), ""), VIETNAMESE)));
            lines.add(cells);
        }
        return lines;
    }
}
