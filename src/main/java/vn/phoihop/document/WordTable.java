package vn.phoihop.document;

import java.util.List;

/** A ruled table: its head repeated on every page, rows never split, numbers at the right, as wide as the text. */
record WordTable(Paper.Table table, WordMarkup word) {
    private static final int DENSE = 8;

    void write(int width) {
        if (!table.caption().isEmpty()) word.paragraph("Caption", table.caption());
        int[] widths = new ColumnWidths(table, isDense() ? 10 : 12).within(width);
        if (widths.length == 0) return;
        word.table("TableGrid", widths, () -> {
            if (!table.header().isEmpty()) row(widths, table.header(), true);
            table.rows().forEach(row -> row(widths, row, false));
        });
        word.paragraph("TableEnd", "");
    }

    private void row(int[] widths, List<String> cells, boolean head) {
        word.row(head, () -> {
            for (int i = 0; i < widths.length; i++) {
                String text = i < cells.size() ? cells.get(i) : "";
                String style = style(i, head);
                word.cell(widths[i], () -> word.paragraph(style, text));
            }
        });
    }

    private String style(int column, boolean head) {
        boolean numeric = column < table.numeric().size() && table.numeric().get(column);
        return (head ? "TableHead" : numeric ? "TableNumber" : "TableText") + (isDense() ? "Dense" : "");
    }

    private boolean isDense() {
        return table.header().size() > DENSE;
    }
}
