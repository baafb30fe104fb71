package vn.phoihop.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.document.Paper;
import vn.phoihop.regime.CellText;
import vn.phoihop.regime.ReportForm;

/** One table of the form with the rows of all agencies. */
final class RowsAnnex {
    private RowsAnnex() {}

    static Paper.Annex of(ReportForm.Table table, List<Compilation.Row> rows) {
        List<String> header = new ArrayList<>(List.of("TT", "Cơ quan báo cáo"));
        List<Integer> widths = new ArrayList<>(List.of(1, 3));
        List<Boolean> numeric = new ArrayList<>(List.of(false, false));
        for (ReportForm.Column column : table.columns()) {
            header.add(column.name().vi());
            widths.add(Math.max(1, column.width()));
            numeric.add(
                    switch (column.type()) {
                        case INTEGER, DECIMAL, MONEY -> true;
                        case TEXT, LONG_TEXT, DATE, CHOICE, MULTI_CHOICE, YES_NO -> false;
                    });
        }
        return new Paper.Annex(
                table.title().vi(), List.of(new Paper.Table("", header, widths, numeric, lines(table, rows))), true);
    }

    private static List<List<String>> lines(ReportForm.Table table, List<Compilation.Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (Compilation.Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(lines.size() + 1), row.agencyName()));
            table.columns()
                    .forEach(c ->
                            cells.add(CellText.display(c, row.cells().getOrDefault(c.code(), ""), Vietnamese.LOCALE)));
            lines.add(cells);
        }
        return lines;
    }
}
