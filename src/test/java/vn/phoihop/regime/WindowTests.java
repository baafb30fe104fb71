package vn.phoihop.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.regime.Regime.Deadline;
import vn.phoihop.regime.Regime.WindowRule;

class WindowTests {
    @ParameterizedTest
    @CsvSource({
        "YEAR, 2025, 1, 2024-12-15, 2025-12-14",
        "HALF, 2025, 1, 2024-12-15, 2025-06-14",
        "HALF, 2025, 2, 2025-06-15, 2025-12-14",
        "NINE_MONTHS, 2025, 1, 2024-12-15, 2025-09-14",
        "QUARTER, 2025, 1, 2024-12-15, 2025-03-14",
        "QUARTER, 2025, 4, 2025-09-15, 2025-12-14",
        "MONTH, 2025, 1, 2024-12-15, 2025-01-14",
        "MONTH, 2025, 3, 2025-02-15, 2025-03-14"
    })
    void windowsAreThoseOfTheDecree(WindowRule rule, int year, int index, LocalDate from, LocalDate to) {
        assertThat(Windows.of(rule, year, index)).isEqualTo(new Period(from, to));
    }

    @Test
    void aSeminarThatEndedOnTheFifteenthBelongsToTheNextYear() {
        LocalDate ended = LocalDate.of(2025, 12, 15);
        assertThat(Windows.of(WindowRule.YEAR, 2025, 1).contains(ended)).isFalse();
        assertThat(Windows.of(WindowRule.YEAR, 2026, 1).contains(ended)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = WindowRule.class,
            names = {"MONTH", "QUARTER", "HALF", "YEAR"})
    void everyDayLiesInExactlyOneWindowOfItsRule(WindowRule rule) {
        Random random = new Random(20_261_122);
        for (int i = 0; i < 400; i++) {
            LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4_000));
            Stream<Period> windows = Stream.of(day.getYear(), day.getYear() + 1)
                    .flatMap(y -> Stream.iterate(1, n -> n <= rule.parts(), n -> n + 1)
                            .map(n -> Windows.of(rule, y, n)));
            assertThat(windows.filter(w -> w.contains(day))).as("%s", day).hasSize(1);
        }
    }

    @Test
    void anIndexBeyondTheYearIsRefused() {
        Stream.of(WindowRule.values())
                .forEach(rule -> assertThatThrownBy(() -> Windows.of(rule, 2025, rule.parts() + 1))
                        .as("%s", rule)
                        .isInstanceOf(Refused.class)
                        .hasMessage("PERIOD_INDEX:index"));
    }

    @Test
    void beforeTheTwentyFifthMeansTheTwentyFourthUnlessTheDayItselfCounts() {
        assertThat(deadline(false, null, null).lastDay(2025)).isEqualTo("2025-12-24");
        assertThat(deadline(true, null, null).lastDay(2025)).isEqualTo("2025-12-25");
    }

    @Test
    void aGroupMayHaveAWindowOfItsOwn() {
        assertThat(deadline(false, "12-01", "11-30").ownWindow(2026))
                .contains(new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 30)));
        assertThat(deadline(false, null, null).ownWindow(2026)).isEmpty();
    }

    private static Deadline deadline(boolean inclusive, String from, String to) {
        return new Deadline(ReportingGroup.PROVINCE, 12, 25, 0, inclusive, false, true, "", from, to, false);
    }
}
