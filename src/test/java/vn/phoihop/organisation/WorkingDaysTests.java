package vn.phoihop.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.Refused;

@OfficeTest
class WorkingDaysTests {
    @Autowired
    WorkingDays workingDays;

    @Test
    void sevenWorkingDaysAfterAFridayInFebruaryEndOnTheSecondTuesday() {
        assertThat(workingDays.plusWorkingDays(LocalDate.of(2026, 2, 27), 7)).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void fifteenDaysAfterTheTenthOfMarchEndOnTheTwentyFifth() {
        assertThat(workingDays.plusDays(LocalDate.of(2026, 3, 10), 15)).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @Test
    void aLimitThatEndsInTheLunarNewYearEndsAfterIt() {
        assertThat(workingDays.plusDays(LocalDate.of(2026, 2, 4), 12)).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(workingDays.plusWorkingDays(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 23));
    }

    @Test
    void aSaturdayWorkedInExchangeCountsAndTheDayOffForItDoesNot() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(workingDays.plusWorkingDays(LocalDate.of(2026, 1, 9), 1)).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(workingDays.rollForward(LocalDate.of(2026, 8, 29))).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void aLimitThatRunsIntoAYearWithoutCalendarIsRefused() {
        assertThatThrownBy(() -> workingDays.plusWorkingDays(LocalDate.of(2019, 12, 27), 1))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("CALENDAR_YEAR_MISSING"));
    }

    @Test
    void countingBackGivesTheLimitThatWasCountedForward() {
        Random random = new Random(26);
        for (int i = 0; i < 50; i++) {
            LocalDate event = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500));
            int days = 1 + random.nextInt(40);
            LocalDate last = workingDays.plusWorkingDays(event, days);
            assertThat(workingDays.isWorkingDay(last)).isTrue();
            assertThat(workingDays.workingDaysBetween(event, last)).isEqualTo(days);
        }
    }
}
