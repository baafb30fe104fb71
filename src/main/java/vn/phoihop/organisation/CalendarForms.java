package vn.phoihop.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.phoihop.ui.Dates;
import vn.phoihop.ui.Form;

/** Between what is typed on the page of the calendar and what its verbs take. */
final class CalendarForms {
    private CalendarForms() {}

    static CalendarQueries.Day day(Form form) {
        form.required("day");
        form.required("kind");
        LocalDate day = form.date("day");
        DayKind kind = form.choice("kind", DayKind.class);
        String name = form.required("name");
        form.check();
        return new CalendarQueries.Day(
                Objects.requireNonNull(day), Objects.requireNonNull(kind), name, basis(form.text("confidence")));
    }

    static int year(Form form) {
        form.required("year");
        Integer year = form.integer("year");
        if (year != null && (year < 1945 || year > 2200)) form.refuse("year", "NUMBER_INVALID", form.text("year"));
        return year == null ? 0 : year;
    }

    /** Holidays one a line: the day, a space, the name. */
    static List<CalendarQueries.Day> days(Form form) {
        List<CalendarQueries.Day> days = new ArrayList<>();
        form.text("days").lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> {
            try {
                String[] parts = l.split("\\s+", 2);
                days.add(new CalendarQueries.Day(
                        Dates.parse(parts[0]),
                        DayKind.HOLIDAY,
                        parts.length > 1 ? parts[1] : parts[0],
                        basis(form.text("basis"))));
            } catch (DateTimeException notADay) {
                form.refuse("days", "CALENDAR_LINE_INVALID", l);
            }
        });
        return days;
    }

    private static String basis(String text) {
        return text.isEmpty() ? CodeDraft.UNVERIFIED : text;
    }
}
