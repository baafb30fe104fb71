package vn.phoihop.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Refused.Reason;

class ReportFormTests {
    @Test
    void theAnnualFormSurvivesJsonUnchangedAndHasNoFault() throws Exception {
        ReportForm form = AnnualForm.read();
        assertThat(Json.read(Json.text(form), ReportForm.class)).isEqualTo(form);
        assertThat(FormFaults.of(form)).isEmpty();
        assertThat(form.indicators()).hasSize(33);
        assertThat(form.tables()).extracting(ReportForm.Table::code).containsExactly("T1", "T2", "T3");
    }

    @Test
    void derivedIndicatorsCountAndSumTheirRowsWithCurrenciesApart() throws Exception {
        var rows = Map.of(
                "T1", List.of(Map.of("kind", "TREATY"), Map.of("kind", "AGREEMENT"), Map.of("kind", "AGREEMENT")),
                "T2",
                        List.of(
                                Map.of("status", "NEW", "commitment", "1000000.5 EUR", "disbursed", "10 EUR"),
                                Map.of("status", "NEW", "commitment", "2000000 USD", "disbursed", ""),
                                Map.of("status", "ONGOING", "commitment", "7 USD", "disbursed", "?1.5 USD"),
                                Map.of("status", "COMPLETED", "commitment", "9 EUR", "disbursed", "5 EUR")));
        var values = Derivations.of(AnnualForm.read(), rows);
        assertThat(values.get("I09")).containsExactly(Map.entry("", BigDecimal.ONE));
        assertThat(values.get("I10")).containsExactly(Map.entry("", BigDecimal.TWO));
        assertThat(values.get("I14")).containsExactly(Map.entry("", BigDecimal.valueOf(3)));
        assertThat(values.get("I16"))
                .containsExactly(
                        Map.entry("EUR", new BigDecimal("1000000.5")), Map.entry("USD", new BigDecimal("2000000")));
        assertThat(values.get("I17")).containsExactly(Map.entry("EUR", new BigDecimal("15")));
        assertThat(values.get("I19")).containsExactly(Map.entry("", BigDecimal.ZERO));
    }

    @Test
    void aSumThatDoesNotAddUpIsNamedAndAMissingValueIsNotZero() throws Exception {
        ReportForm form = AnnualForm.read();
        var broken = Map.of("I04", one(5), "I05", one(3), "I06", one(1), "I07", one(0), "I25", one(1), "I26", one(2));
        assertThat(Checks.failures(form, broken))
                .extracting(Reason::code, Reason::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SUM_NOT_EQUAL", "indicators.I05"),
                        org.assertj.core.groups.Tuple.tuple("SUM_TOO_HIGH", "indicators.I26"));
        assertThat(Checks.failures(form, Map.of("I04", one(5), "I05", one(3), "I06", one(1))))
                .isEmpty();
    }

    private static Map<String, BigDecimal> one(int value) {
        return Map.of("", BigDecimal.valueOf(value));
    }
}
