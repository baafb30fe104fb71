package vn.phoihop.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shares the width of the text among the columns of a table; never narrower than the longest word, so that no number is broken, and no
 * wider than the longest line needs while others want for room. What is left over is shared as asked; where it is tight, so that rows
 * become as low as they can.
 */
final class ColumnWidths {
    private static final int ROWS_WEIGHED = 200;
    private static final int PIECES = 200;
    private final Paper.Table table;
    private final int points;
    private final int margins;
    private final int columns;

    /** @param points size of the type. @param margins of a cell, left and right together, in twips */
    ColumnWidths(Paper.Table table, int points, int margins) {
        this.table = table;
        this.points = points;
        this.margins = margins;
        this.columns = lines().mapToInt(List::size).max().orElse(0);
    }

    /** @param part of the width that the longest words may take */
    boolean fit(int total, double part) {
        return sum(needed(total)) <= total * part;
    }

    int[] within(int total) {
        double[] needed = needed(total);
        double[] wanted = columns(i -> Math.max(needed[i], longestLine(i) + margins));
        double[] shares = columns(i -> asked(i) * Math.sqrt(margins + averageLine(i)));
        if (sum(needed) >= total) return exact(scaled(needed, total), total);
        if (sum(wanted) <= total) return exact(widened(wanted, shares, total - sum(wanted)), total);
        return exact(fitted(needed, wanted, total), total);
    }

    private double[] needed(int total) {
        return columns(i -> Math.min(Math.max(longestWord(i), numeric(i) ? longestLine(i) : 0) + margins, total / 4.0));
    }

    private interface OfColumn {
        double of(int column);
    }

    private double[] columns(OfColumn value) {
        return IntStream.range(0, columns).mapToDouble(value::of).toArray();
    }

    private boolean numeric(int column) {
        return column < table.numeric().size() && table.numeric().get(column);
    }

    private int asked(int column) {
        return column < table.widths().size() ? Math.max(1, table.widths().get(column)) : 1;
    }

    /** Room is given piece by piece to the column that makes rows high: few lines are the aim, not a fair share. */
    private double[] fitted(double[] needed, double[] wanted, int total) {
        double[] widths = needed.clone();
        double[][] lengths = lengths();
        double piece = (total - sum(needed)) / PIECES;
        for (int i = 0; i < PIECES; i++) widths[tightest(lengths, widths, wanted, piece)] += piece;
        return widths;
    }

    /** Of the columns that are the highest of some row, the one whose rows lose most by a piece more. */
    private int tightest(double[][] lengths, double[] widths, double[] wanted, double piece) {
        double[] gain = new double[columns];
        for (double[] row : lengths) {
            int highest = 0;
            for (int i = 1; i < columns; i++) {
                boolean higher = row[i] * room(widths[highest]) > row[highest] * room(widths[i]);
                if (higher && widths[i] < wanted[i]) highest = i;
            }
            if (widths[highest] < wanted[highest])
                gain[highest] += row[highest] / room(widths[highest]) - row[highest] / room(widths[highest] + piece);
        }
        return IntStream.range(0, columns)
                .reduce((a, b) -> gain[a] >= gain[b] ? a : b)
                .orElse(0);
    }

    private double room(double width) {
        return Math.max(1, width - margins);
    }

    private double[][] lengths() {
        return table.rows().stream()
                .limit(ROWS_WEIGHED)
                .map(row -> columns(i -> length(cell(row, i))))
                .toArray(double[][]::new);
    }

    private static double[] widened(double[] wanted, double[] shares, double spare) {
        double all = sum(shares);
        return IntStream.range(0, wanted.length)
                .mapToDouble(i -> wanted[i] + spare * shares[i] / all)
                .toArray();
    }

    private static double[] scaled(double[] needed, int total) {
        double all = sum(needed);
        return Arrays.stream(needed).map(width -> width / all * total).toArray();
    }

    private static int[] exact(double[] widths, int total) {
        int[] exact = Arrays.stream(widths).mapToInt(width -> (int) width).toArray();
        int widest = IntStream.range(0, exact.length)
                .reduce((a, b) -> exact[a] >= exact[b] ? a : b)
                .orElse(-1);
        if (widest >= 0) exact[widest] += total - Arrays.stream(exact).sum();
        return exact;
    }

    private Stream<List<String>> lines() {
        return Stream.concat(Stream.of(table.header()), table.rows().stream());
    }

    private double longestWord(int column) {
        return lines().flatMap(row -> Arrays.stream(PrintLines.UNBROKEN.split(cell(row, column))))
                .mapToInt(this::length)
                .max()
                .orElse(0);
    }

    /** Of the cells; titles may be broken. */
    private double longestLine(int column) {
        return table.rows().stream()
                .flatMap(row -> cell(row, column).lines())
                .mapToInt(this::length)
                .max()
                .orElse(0);
    }

    private double averageLine(int column) {
        return table.rows().stream()
                .limit(ROWS_WEIGHED)
                .mapToInt(row -> length(cell(row, column)))
                .average()
                .orElse(0);
    }

    private int length(String text) {
        return TypeMetrics.room(text, points);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
