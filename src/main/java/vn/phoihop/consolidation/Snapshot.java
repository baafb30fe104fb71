package vn.phoihop.consolidation;

import java.time.LocalDate;
import java.util.List;

/**
 * Coverage and totals as they are on a day; from the day it is submitted upward they stay as they were.
 *
 * @param counted how many reports are pinned, {@code nil} how many of them are nil
 */
record Snapshot(LocalDate asOf, int counted, int nil, List<Reporter> reporters, List<Total> totals) {
    Reporters coverage() {
        return new Reporters(reporters);
    }

    Totals sums() {
        return new Totals(totals);
    }

    /** Pinned and not nil: what the totals come from. */
    int withContent() {
        return counted - nil;
    }
}
