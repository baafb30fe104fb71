package vn.phoihop.document;

import java.util.List;
import java.util.Locale;

/** A ruled table with the same columns as in the Word document; its head is repeated on every page. */
record PrintTable(Paper.Table table, PrintMarkup html) {
    void write(int width) {
        if (!table.caption().isEmpty()) html.element("p", "caption", table.caption());
        TableDensity density = TableDensity.of(table, width);
        int[] widths = density.widths(table).within(width);
        if (widths.length == 0) return;
        String kind = table.header().isEmpty() ? "ruled bare " : "ruled ";
        html.table(kind + density.name().toLowerCase(Locale.ROOT), widths);
        if (!table.header().isEmpty()) {
            html.open("thead");
            row("th", table.header(), widths.length);
            html.close();
        }
        html.open("tbody");
        table.rows().forEach(row -> row("td", row, widths.length));
        html.close().close();
    }

    private void row(String cell, List<String> cells, int columns) {
        html.open("tr");
        for (int i = 0; i < columns; i++) {
            boolean numeric = i < table.numeric().size() && table.numeric().get(i);
            html.element(cell, numeric ? "num" : "", i < cells.size() ? cells.get(i) : "");
        }
        html.close();
    }
}
