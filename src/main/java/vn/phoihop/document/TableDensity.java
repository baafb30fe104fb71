package vn.phoihop.document;

/** Size of type and width of margins in the cells of a table, by how much has to stand side by side. */
enum TableDensity {
    PLAIN(12, 85, "TableGrid", ""),
    DENSE(10, 45, "TableGridDense", "Dense"),
    SMALL(8, 45, "TableGridDense", "Small");

    private static final int SLACK = 40;
    private final int points;
    private final int margin;
    private final String tableStyle;
    private final String suffix;

    TableDensity(int points, int margin, String tableStyle, String suffix) {
        this.points = points;
        this.margin = margin;
        this.tableStyle = tableStyle;
        this.suffix = suffix;
    }

    /** @param width of the text, in twips */
    static TableDensity of(Paper.Table table, int width) {
        if (PLAIN.widths(table).fit(width, 0.6)) return PLAIN;
        return DENSE.widths(table).fit(width, 0.8) ? DENSE : SMALL;
    }

    ColumnWidths widths(Paper.Table table) {
        return new ColumnWidths(table, points, 2 * margin + SLACK);
    }

    /** The Word style of the table. */
    String tableStyle() {
        return tableStyle;
    }

    /** What the Word styles of its cells end in. */
    String suffix() {
        return suffix;
    }
}
