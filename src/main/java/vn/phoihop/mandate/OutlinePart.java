package vn.phoihop.mandate;

import java.util.List;

/** As much of an outline as one page edits: rows from {@code from} to before {@code to}. */
record OutlinePart(Outline whole, int from, int to) {
    private static final int SIZE = 80;

    /** @param page from 1; the last one for a number beyond it */
    static OutlinePart of(Outline whole, int page) {
        int rows = whole.rows().size();
        int from = (Math.clamp(page, 1, pages(rows)) - 1) * SIZE;
        return new OutlinePart(whole, from, Math.min(rows, from + SIZE));
    }

    /** The page on which a row stands. */
    static int page(int row) {
        return Math.max(0, row) / SIZE + 1;
    }

    private static int pages(int rows) {
        return Math.max(1, (rows + SIZE - 1) / SIZE);
    }

    int pages() {
        return pages(whole.rows().size());
    }

    int page() {
        return page(from);
    }

    List<OutlineRow> rows() {
        return whole.rows().subList(from, to);
    }

    List<MandateView.Shown> shown() {
        return MandateScreen.proposed(whole).subList(from, to);
    }
}
