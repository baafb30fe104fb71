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

    /** Size of type and table style by how much has to stand side by side. */
    private enum Density {
        PLAIN(12, 85, "TableGrid", ""),
        DENSE(10, 45, "TableGridDense", "Dense"),
        SMALL(8, 45, "TableGridDense", "Small");

        private static final int SLACK = 40;
        private final int points;
        private final int margin;
        private final String tableStyle;
        private final String suffix;

        Density(int points, int margin, String tableStyle, String suffix) {
            this.points = points;
            this.margin = margin;
            this.tableStyle = tableStyle;
            this.suffix = suffix;
        }

        ColumnWidths widths(Paper.Table table) {
            return new ColumnWidths(table, points, 2 * margin + SLACK);
        }

        static Density of(Paper.Table table, int width) {
            if (PLAIN.widths(table).fit(width, 0.6)) return PLAIN;
            return DENSE.widths(table).fit(width, 0.8) ? DENSE : SMALL;
        }
    }

    void write(int width) {
        if (!table.caption().isEmpty()) word.paragraph("Caption", table.caption());
        Density density = Density.of(table, width);
        int[] widths = density.widths(table).within(width);
        if (widths.length == 0) return;
        word.table(density.tableStyle, widths, () -> {
            if (!table.header().isEmpty()) row(widths, table.header(), true, density);
            table.rows().forEach(row -> row(widths, row, false, density));
        });
        word.paragraph("TableEnd", "");
    }

    private void row(int[] widths, List<String> cells, boolean head, Density density) {
        word.row(head, () -> {
            for (int i = 0; i < widths.length; i++) {
                String text = i < cells.size() ? cells.get(i) : "";
                String style = style(i, head) + density.suffix;
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
