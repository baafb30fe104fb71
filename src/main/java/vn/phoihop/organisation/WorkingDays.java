package vn.phoihop.organisation;

import java.time.LocalDate;

/** Limits by the calendar that is data (Civil Code 2015, art. 145–148, unverified). The day of the event is not counted. */
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

    /** The last day of a limit of so many working days. @throws vn.phoihop.kernel.Refused CALENDAR_YEAR_MISSING */
    LocalDate plusWorkingDays(LocalDate event, int days);

    /** The last day of a limit in calendar days; moves on to the next working day when it falls on a day off. */
    LocalDate plusDays(LocalDate event, int days);

    /** The same day, or the next working day when it is a day off. */
    LocalDate rollForward(LocalDate day);

    /** Working days after {@code from} up to and including {@code to}. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
