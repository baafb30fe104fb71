package vn.phoihop.document;

import java.util.List;

/** A ruled table: its head repeated on every page, rows never split, numbers at the right, as wide as the text. */
final class WordTable {
    private final Paper.Table table;
    private final WordMarkup word;

    WordTable(Paper.Table table, WordMarkup word) {
        this.table = table;
        this.word = word;
    }

    void write(int width) {
        if (!table.caption().isEmpty()) word.paragraph("Caption", table.caption());
        TableDensity density = TableDensity.of(table, width);
        int[] widths = density.widths(table).within(width);
        if (widths.length == 0) return;
        word.table(density.tableStyle(), widths, () -> {
            if (!table.header().isEmpty()) row(widths, table.header(), true, density);
            table.rows().forEach(row -> row(widths, row, false, density));
        });
        word.paragraph("TableEnd", "");
    }

    private void row(int[] widths, List<String> cells, boolean head, TableDensity density) {
        word.row(head, () -> {
            for (int i = 0; i < widths.length; i++) {
                String text = i < cells.size() ? cells.get(i) : "";
                String style = style(i, head) + density.suffix();
                word.cell(widths[i], () -> word.paragraph(style, text));
            }
        });
    }

    private String style(int column, boolean head) {
        if (head) return "TableHead";
        boolean numeric = column < table.numeric().size() && table.numeric().get(column);
        return numeric ? "TableNumber" : "TableText";
    }
}
