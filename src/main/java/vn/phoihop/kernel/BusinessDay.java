package vn.phoihop.kernel;

import java.time.LocalDate;

/** The day by which every legal rule is judged. The clock's day in production, a setting in the demonstration. */
public interface BusinessDay {
    LocalDate today();
}
