package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Uuid7;

@OfficeTest
class NumbersTests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);

    @Autowired
    Numbers numbers;

    @Autowired
    TransactionOperations transactions;

    private final AgencyId agency = new AgencyId(Uuid7.next());

    @Test
    void theClerkEntersNumbersAndIsWarnedOfGaps() {
        assertThat(enter("BC", 12, DAY)).isEmpty();
        assertThat(enter("BC", 13, DAY)).isEmpty();
        assertThat(enter("BC", 20, DAY)).contains(14);
        assertThat(enter("BC", 15, DAY)).isEmpty();
        assertThat(enter("CV", 13, DAY)).isEmpty();
        assertThat(enter("BC", 13, DAY.plusYears(1))).isEmpty();
    }

    @Test
    void aNumberIsNeverUsedAgainNotEvenACancelledOne() {
        enter("BC", 12, DAY);
        refused("NUMBER_DUPLICATE", () -> enter("BC", 12, DAY.minusMonths(3)));
        numbers.cancel(agency, "BC", 12, DAY, "Thu hồi văn bản");
        refused("NUMBER_DUPLICATE", () -> enter("BC", 12, DAY));
        refused("NUMBER_REQUIRED", () -> enter("BC", 0, DAY));
        refused("NUMBER_CANCEL_REASON_REQUIRED", () -> numbers.cancel(agency, "BC", 12, DAY, " "));
    }

    @Test
    void incomingNumbersHaveNoGapsThoughManyAreGivenAtOnceAndSomeAreRolledBack() throws Exception {
        List<Integer> given = new ArrayList<>();
        try (var clerks = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> requests = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i -> () -> next(i % 4 == 3))
                    .toList();
            for (Future<Integer> number : clerks.invokeAll(requests)) if (number.get() > 0) given.add(number.get());
        }
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 15).boxed().toList());
        assertThat(numbers.nextIncoming(agency, 2027)).isEqualTo(1);
    }

    private int next(boolean rolledBack) {
        return transactions.execute(status -> {
            int number = numbers.nextIncoming(agency, 2026);
            if (rolledBack) status.setRollbackOnly();
            return rolledBack ? 0 : number;
        });
    }

    private java.util.Optional<Integer> enter(String type, int number, LocalDate on) {
        return numbers.enter(agency, type, number, type + "-BTP", on, Uuid7.next());
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
