package vn.phoihop.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.phoihop.kernel.Refused;

/** The part of the calendar that a limit needs: loaded years and the days that are not what their weekday says. */
record DaysKnown(Set<Integer> years, Map<LocalDate, DayKind> days) {

    boolean isWorking(LocalDate day) {
        if (!years.contains(day.getYear())) throw new Refused("CALENDAR_YEAR_MISSING", String.valueOf(day.getYear()));
        DayKind kind = days.get(day);
        if (kind != null) return kind == DayKind.SWAP_WORK;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    LocalDate rollForward(LocalDate day) {
        LocalDate last = day;
        while (!isWorking(last)) last = last.plusDays(1);
        return last;
    }
}
