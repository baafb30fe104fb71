package vn.phoihop.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Shares the width of the text among columns as asked, but gives each at least its longest word, so that no number is broken. */
record ColumnWidths(Paper.Table table, int points) {
    private static final int MARGINS = 2 * 85 + 40;

    int[] within(int total) {
        int columns = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        int[] needed = longestWords(columns);
        double spare = total - Arrays.stream(needed).sum();
        double[] shares = shares(columns, total);
        return spare <= 0 ? scaled(needed, total) : fitted(shares, needed, total);
    }

    private double[] shares(int columns, int total) {
        double[] shares = new double[columns];
        for (int i = 0; i < columns; i++)
            shares[i] = i < table.widths().size() ? Math.max(1, table.widths().get(i)) : 1;
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum * total).toArray();
    }

    /** Columns whose share is too small take what they need; the others share what is left. */
    private static int[] fitted(double[] shares, int[] needed, int total) {
        boolean[] fixed = new boolean[shares.length];
        double factor = 1;
        for (int round = 0; round < shares.length; round++) {
            double left = total;
            double free = 0;
            for (int i = 0; i < shares.length; i++) {
                fixed[i] = fixed[i] || shares[i] * factor < needed[i];
                if (fixed[i]) left -= needed[i];
                else free += shares[i];
            }
            factor = free == 0 ? 0 : left / free;
        }
        int[] widths = new int[shares.length];
        for (int i = 0; i < shares.length; i++) widths[i] = fixed[i] ? needed[i] : (int) (shares[i] * factor);
        return exact(widths, total);
    }

    private static int[] scaled(int[] needed, int total) {
        double sum = Arrays.stream(needed).sum();
        return exact(Arrays.stream(needed).map(n -> (int) (n / sum * total)).toArray(), total);
    }

    private static int[] exact(int[] widths, int total) {
        if (widths.length > 0)
            widths[widths.length - 1] += total - Arrays.stream(widths).sum();
        return widths;
    }

    private int[] longestWords(int columns) {
        int[] longest = new int[columns];
        Stream.concat(Stream.of(table.header()), table.rows().stream()).forEach(row -> {
            for (int i = 0; i < row.size(); i++) longest[i] = Math.max(longest[i], longestWord(row.get(i)));
        });
        return Arrays.stream(longest).map(word -> word + MARGINS).toArray();
    }

    private int longestWord(String text) {
        return Arrays.stream(text.split("[\\s/-]+"))
                .mapToInt(word -> TypeMetrics.length(word, points))
                .max()
                .orElse(0);
    }
}
