package vn.phoihop.ui;

import java.util.List;

/** Which page of a list. Numbered from 1. */
public record Slice(int page, int size) {
    public static final int SIZE = 50;

    public static Slice of(int page) {
        return new Slice(Math.max(1, page), SIZE);
    }

    public int offset() {
        return (page - 1) * size;
    }

    /** @param total how many rows the filter shows in all */
    public record Of<T>(List<T> rows, long total, Slice slice) {
        public long pages() {
            return Math.max(1, (total + slice.size - 1) / slice.size);
        }
    }
}
