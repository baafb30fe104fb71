package vn.phoihop.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** The days from a document to the day on which the story is told. */
record PlanDays(LocalDate from, LocalDate today, Random random) {
    /** Some working day between two hundredths of the time, never after today. */
    LocalDate within(int least, int most) {
        long days = ChronoUnit.DAYS.between(from, today) * random.nextInt(least, most + 1) / 100;
        return notAfterToday(WeekDays.on(from.plusDays(days)));
    }

    LocalDate notAfterToday(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }
}
