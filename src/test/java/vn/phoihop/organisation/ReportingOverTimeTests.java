package vn.phoihop.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;

/** The real agencies over time, counted by hand. */
@OfficeTest
class ReportingOverTimeTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agencies agencies;

    @Autowired
    ReferenceAgencies reference;

    @BeforeEach
    void theRealAgencies() {
        ReferenceData.importInto(context);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-24, 39, 10, 63, 1",
        "2024-12-24, 39, 10, 63, 1",
        "2025-12-24, 30, 10, 34, 1",
        "2026-12-24, 30, 10, 34, 1"
    })
    void asManyAreExpectedAsThereWereOnTheDay(
            LocalDate on, int central, int organisations, int provinces, int associations) {
        assertThat(real(on, ReportingGroup.CENTRAL_STATE)).hasSize(central);
        assertThat(real(on, ReportingGroup.ORG_CENTRAL)).hasSize(organisations);
        assertThat(real(on, ReportingGroup.PROVINCE)).hasSize(provinces);
        assertThat(real(on, ReportingGroup.ASSOCIATION)).hasSize(associations);
    }

    @Test
    void aSecondImportChangesNothingAndSaysSo() {
        assertThat(reference.run()).contains("nothing changed");
    }

    @Test
    void provincesStandInTheVietnameseAlphabetByTheirOwnNames() {
        List<String> names = real(LocalDate.of(2026, 12, 24), ReportingGroup.PROVINCE).stream()
                .map(a -> a.name().vi().replaceFirst("Ủy ban nhân dân (tỉnh|thành phố|Thành phố) ", ""))
                .toList();
        assertThat(names)
                .startsWith("An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ")
                .containsSubsequence("Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Gia Lai");
    }

    @Test
    void whatAnEndedProvinceLeftOpenIsHeldByTheOneThatIsValidOnTheDay() {
        AgencyId binhPhuoc = id("P63-70");
        assertThat(agencies.holder(binhPhuoc, LocalDate.of(2025, 6, 30))).isEqualTo(binhPhuoc);
        assertThat(agencies.holder(binhPhuoc, LocalDate.of(2025, 7, 1))).isEqualTo(id("P75-2025"));
        assertThat(agencies.holder(binhPhuoc, LocalDate.of(2026, 4, 30))).isEqualTo(id("P75"));
        assertThat(agencies.heldBy(id("P75-2025"), LocalDate.of(2025, 12, 24)))
                .containsExactlyInAnyOrder(binhPhuoc, id("P63-75"));
        assertThat(agencies.heldBy(id("P75-2025"), LocalDate.of(2026, 12, 18))).isEmpty();
        assertThat(agencies.heldBy(id("P75"), LocalDate.of(2026, 12, 18)))
                .containsExactlyInAnyOrder(binhPhuoc, id("P63-75"), id("P75-2025"));
    }

    @Test
    void unitsBelongToTheirAgencyAndReportNothing() {
        AgencyId ministry = id("BTP");
        assertThat(agencies.withUnits(ministry))
                .contains(ministry, id("BTP-HTQT"))
                .doesNotContain(id("BCA-A03"));
        assertThat(agencies.listUnits(ministry, LocalDate.of(2026, 12, 18)))
                .extracting(Agency::code)
                .contains("BTP-HTQT");
        assertThat(agencies.get(id("BTP-HTQT")).letterhead()).containsExactly("BỘ TƯ PHÁP", "VỤ HỢP TÁC QUỐC TẾ");
        assertThat(agencies.get(ministry).reportsTo()).isNull();
    }

    private List<Agency> real(LocalDate on, ReportingGroup group) {
        Stream<Agency> all = agencies.listReporting(on, group).stream();
        return all.filter(a -> !a.code().startsWith("T-")).toList();
    }

    private AgencyId id(String code) {
        return agencies.findByCode(code).orElseThrow().id();
    }
}
