package vn.phoihop.document;

import java.util.List;

/**
 * A table with its caption; it scrolls by itself where the page is narrow.
 *
 * @param no its place among the tables of the paper: no two are called the same
 */
record WebTable(Paper.Table table, int no, Markup html) {
    private static final int MANY = 12;

    void write() {
        html.open(
                "div",
                "class",
                table.header().size() > MANY ? "paper-table many" : "paper-table",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                label());
        html.open("table");
        if (!table.caption().isEmpty())
            html.open("caption").text(table.caption()).close();
        if (!table.header().isEmpty()) head();
        html.open("tbody");
        table.rows().forEach(this::row);
        html.close().close().close();
    }

    private String label() {
        return "Bảng " + no + ": " + (table.caption().isEmpty() ? String.join(", ", table.header()) : table.caption());
    }

    private void head() {
        html.open("thead").open("tr");
        table.header()
                .forEach(title -> html.open("th", "scope", "col").text(title).close());
        html.close().close();
    }

    private void row(List<String> cells) {
        html.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            boolean numeric = i < table.numeric().size() && table.numeric().get(i);
            if (numeric) html.open("td", "class", "num");
            else html.open("td");
            html.text(cells.get(i)).close();
        }
        html.close();
    }
}
