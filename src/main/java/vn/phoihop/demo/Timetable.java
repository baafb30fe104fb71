package vn.phoihop.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** The days of one agency's report. @param decided accepted, returned, withdrawn or asked to be withdrawn */
record Timetable(
        LocalDate started,
        LocalDate reviewed,
        LocalDate signed,
        LocalDate dispatched,
        LocalDate received,
        LocalDate decided,
        LocalDate resumed,
        LocalDate dispatchedAgain,
        LocalDate acceptedAgain) {

    static Timetable of(CampaignScript script, String agency, Course course, Random random) {
        LocalDate dispatched = script.dispatched().getOrDefault(agency, drawn(script.dispatching(course), random));
        LocalDate signed = WeekDays.step(dispatched, -random.nextInt(2));
        LocalDate reviewed = WeekDays.step(signed, -1 - random.nextInt(3));
        LocalDate started = later(
                WeekDays.step(reviewed, -4 - random.nextInt(8)),
                script.openedOn().plusDays(1));
        LocalDate received = WeekDays.step(dispatched, 1 + random.nextInt(2));
        LocalDate decided = WeekDays.step(received, 1 + random.nextInt(3));
        LocalDate resumed = WeekDays.step(decided, 1);
        LocalDate again = WeekDays.step(resumed, 1 + random.nextInt(2));
        LocalDate accepted = WeekDays.step(again, 1 + random.nextInt(2));
        return new Timetable(started, reviewed, signed, dispatched, received, decided, resumed, again, accepted)
                .until(script.endsOn());
    }

    private static LocalDate drawn(List<LocalDate> range, Random random) {
        long days = ChronoUnit.DAYS.between(range.getFirst(), range.getLast()) + 1;
        LocalDate day = WeekDays.on(range.getFirst().plusDays(random.nextLong(days)));
        return day.isAfter(range.getLast()) ? range.getLast() : day;
    }

    private Timetable until(LocalDate end) {
        return new Timetable(
                earlier(started, end),
                earlier(reviewed, end),
                earlier(signed, end),
                earlier(dispatched, end),
                earlier(received, end),
                earlier(decided, end),
                earlier(resumed, end),
                earlier(dispatchedAgain, end),
                earlier(acceptedAgain, end));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
