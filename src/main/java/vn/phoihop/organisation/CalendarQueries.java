package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.platform.Records;

/** The calendar as the page shows it, year by year. */
@Component
@Transactional(readOnly = true)
class CalendarQueries {
    private final JdbcClient jdbc;

    CalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Year(int year, String basis, int days) {}

    /** @param confidence {@code law}, {@code unverified}, or the document that says so */
    record Day(LocalDate day, DayKind kind, String name, String confidence) {
        boolean unverified() {
            return confidence.equals(CodeDraft.UNVERIFIED);
        }

        boolean byLaw() {
            return confidence.equals("law");
        }
    }

    List<Year> years() {
        return jdbc.sql(
                        "select year, basis, (select count(*) from organisation.calendar_day where extract(year from day) = year)::int as days from organisation.calendar_year order by year")
                .query(Records.of(Year.class))
                .list();
    }

    List<Day> days(int year) {
        return jdbc.sql("select * from organisation.calendar_day where extract(year from day) = :year order by day")
                .param("year", year)
                .query(Records.of(Day.class))
                .list();
    }
}
