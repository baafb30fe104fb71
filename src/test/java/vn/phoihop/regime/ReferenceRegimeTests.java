package vn.phoihop.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.ReportingGroup;

@OfficeTest
class ReferenceRegimeTests {
    @Autowired
    Regimes regimes;

    @Autowired
    LegalRules rules;

    @Autowired
    ReferenceForms reference;

    @Test
    void everyInstallationHasTheTwoRegimesAndBringingThemAgainChangesNothing() {
        Regime decree = regimes.findByCode("ND26").orElseThrow();
        Regime conclusion = regimes.findByCode("KL73").orElseThrow();
        reference.start();
        assertThat(regimes.get(decree.id())).isEqualTo(decree);
        assertThat(regimes.get(conclusion.id())).isEqualTo(conclusion);
        assertThat(regimes.list())
                .extracting(Regime::code)
                .contains("ND26", "KL73")
                .doesNotHaveDuplicates();
        assertThat(regimes.form(decree.form()).indicators()).hasSize(33);
    }

    @Test
    void theDecreesDeadlinesAreStrictAndTheConclusionsAreUnverified() {
        Regime decree = regimes.findByCode("ND26").orElseThrow();
        assertThat(decree.deadline(ReportingGroup.PROVINCE).orElseThrow().lastDay(2025))
                .isEqualTo("2025-12-24");
        assertThat(decree.deadline(ReportingGroup.ASSOCIATION).orElseThrow().lastDay(2026))
                .isEqualTo("2026-12-14");
        assertThat(decree.window(2026, 1, ReportingGroup.ASSOCIATION).from()).isEqualTo("2025-12-01");
        assertThat(decree.window(2026, 1, ReportingGroup.PROVINCE).from()).isEqualTo("2025-12-15");
        assertThat(decree.fields()).doesNotContain(Field.ADMIN_REFORM);
        assertThat(regimes.findByCode("KL73").orElseThrow().deadlines()).noneMatch(Regime.Deadline::verified);
    }

    @Test
    void aLegalNumberIsAskedByItsDay() {
        assertThat(rules.number("DEADLINE_AFTER_WINDOW_DAYS", LocalDate.of(2026, 12, 1)))
                .isEqualTo(1);
    }
}
