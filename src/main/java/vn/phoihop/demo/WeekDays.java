package vn.phoihop.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Steps over weekends: nobody in the story works on them. */
final class WeekDays {
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
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
