package vn.phoihop.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Limits counted on the calendar in the database (domain rules of time limits: the day of the event is not counted). */
@Component
@Transactional(readOnly = true)
class WorkingCalendar implements WorkingDays {
    private static final int LONGEST_BREAK = 30;

    private final JdbcClient jdbc;

    WorkingCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return known(day, day).isWorking(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate event, int days) {
        if (days < 0) throw new IllegalArgumentException("a limit is not negative: " + days);
        DaysKnown known = known(event, event.plusDays(2L * days + LONGEST_BREAK));
        LocalDate day = event;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (known.isWorking(day)) left--;
        }
        return day;
    }

    @Override
    public LocalDate plusDays(LocalDate event, int days) {
        return rollForward(event.plusDays(days));
    }

    @Override
    public LocalDate rollForward(LocalDate day) {
        return known(day, day.plusDays(LONGEST_BREAK)).rollForward(day);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        DaysKnown known = known(from, to);
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(known::isWorking)
                .count();
    }

    private DaysKnown known(LocalDate from, LocalDate to) {
        Set<Integer> years = jdbc.sql("select year from organisation.calendar_year").query(Integer.class).stream()
                .collect(Collectors.toSet());
        Map<LocalDate, DayKind> days = jdbc
                .sql("select day, kind from organisation.calendar_day where day between :from and :to")
                .param("from", from)
                .param("to", to)
                .query(WorkingCalendar::day)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new DaysKnown(years, days);
    }

    private static Map.Entry<LocalDate, DayKind> day(ResultSet row, int number) throws SQLException {
        return Map.entry(row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind")));
    }
}
