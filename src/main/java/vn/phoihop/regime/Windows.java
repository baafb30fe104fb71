package vn.phoihop.regime;

import java.time.LocalDate;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.regime.Regime.WindowRule;

/** Data windows of periodic reports (Decree 09/2019/NĐ-CP, art. 12); nine months is derived, unverified. */
final class Windows {
    private Windows() {}

    static Period of(WindowRule rule, int year, int index) {
        return switch (rule) {
            case MONTH -> months(year, index, 1, 12);
            case QUARTER -> months(year, index, 3, 4);
            case HALF -> months(year, index, 6, 2);
            case NINE_MONTHS -> nineMonths(year, index);
            case YEAR -> months(year, index, 12, 1);
        };
    }

    private static Period nineMonths(int year, int index) {
        check(index, 1);
        return new Period(LocalDate.of(year - 1, 12, 15), LocalDate.of(year, 9, 14));
    }

    /** From the 15th of the month before the first to the 14th of the last. */
    private static Period months(int year, int index, int length, int parts) {
        check(index, parts);
        LocalDate first = LocalDate.of(year, 1, 15).plusMonths((long) (index - 1) * length - 1);
        return new Period(first, first.plusMonths(length).withDayOfMonth(14));
    }

    private static void check(int index, int parts) {
        if (index < 1 || index > parts) throw Refused.at("index", "PERIOD_INDEX", index, parts);
    }
}
