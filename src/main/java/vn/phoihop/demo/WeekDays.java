package vn.phoihop.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Steps over weekends and the holidays with a fixed date: nobody in the story works on them. */
final class WeekDays {
    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 1), MonthDay.of(9, 2));

    private WeekDays() {}

    static LocalDate on(LocalDate day) {
        LocalDate found = day;
        while (off(found)) found = found.plusDays(1);
        return found;
    }

    static LocalDate step(LocalDate from, int days) {
        LocalDate found = from;
        int direction = Integer.signum(days);
        for (int left = Math.abs(days); left > 0; ) {
            found = found.plusDays(direction);
            if (!off(found)) left--;
        }
        return found;
    }

    private static boolean off(LocalDate day) {
        return HOLIDAYS.contains(MonthDay.from(day))
                || day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
