package vn.phoihop.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;

/** The verbs of the working-day calendar (Labour Code 2019, art. 112; swaps are decided year by year). */
@Service
class CalendarKeeping {
    private static final UUID SUBJECT = new UUID(0, 2);
    private static final String INSERT_DAY =
            "insert into organisation.calendar_day (day, kind, name, confidence) values (:day, :kind, :name, :confidence) on conflict (day) do nothing";

    private final JdbcClient jdbc;
    private final Journal journal;

    CalendarKeeping(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** From now on limits may run into the year. */
    @Transactional
    void loadYear(Viewer viewer, int year, String basis, List<CalendarQueries.Day> days) {
        OrganisationPermission.CALENDAR_EDIT.require(viewer, Side.SYSTEM);
        int added = jdbc.sql(
                        "insert into organisation.calendar_year (year, basis) values (:year, :basis) on conflict do nothing")
                .param("year", year)
                .param("basis", basis)
                .update();
        if (added == 0) throw Refused.at("year", "CALENDAR_YEAR_EXISTS", String.valueOf(year));
        for (CalendarQueries.Day day : days) {
            if (day.day().getYear() != year) throw Refused.at("days", "CALENDAR_DAY_OTHER_YEAR", day.day());
            insert(day, "days");
        }
        journal.enter(
                viewer, "YEAR_LOADED", "calendar", SUBJECT, Map.of("year", year, "basis", basis, "days", days.size()));
    }

    @Transactional
    void addDay(Viewer viewer, CalendarQueries.Day day) {
        OrganisationPermission.CALENDAR_EDIT.require(viewer, Side.SYSTEM);
        boolean loaded = jdbc.sql("select 1 from organisation.calendar_year where year = :year")
                .param("year", day.day().getYear())
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!loaded)
            throw Refused.at(
                    "day", "CALENDAR_YEAR_MISSING", String.valueOf(day.day().getYear()));
        insert(day, "day");
        journal.enter(viewer, "DAY_ADDED", "calendar", SUBJECT, Map.of("day", day));
    }

    @Transactional
    void removeDay(Viewer viewer, LocalDate day) {
        OrganisationPermission.CALENDAR_EDIT.require(viewer, Side.SYSTEM);
        if (jdbc.sql("delete from organisation.calendar_day where day = :day")
                        .param("day", day)
                        .update()
                == 0) throw new NotFound(day);
        journal.enter(viewer, "DAY_REMOVED", "calendar", SUBJECT, Map.of("day", day.toString()));
    }

    private void insert(CalendarQueries.Day day, String place) {
        boolean weekend =
                day.day().getDayOfWeek() == DayOfWeek.SATURDAY || day.day().getDayOfWeek() == DayOfWeek.SUNDAY;
        if ((day.kind() == DayKind.SWAP_WORK) != weekend)
            throw Refused.at(place, weekend ? "CALENDAR_DAY_WEEKEND" : "CALENDAR_DAY_WEEKDAY", day.day());
        int added = jdbc.sql(INSERT_DAY)
                .param("day", day.day())
                .param("kind", day.kind())
                .param("name", day.name())
                .param("confidence", day.confidence())
                .update();
        if (added == 0) throw Refused.at(place, "CALENDAR_DAY_EXISTS", day.day());
    }
}
