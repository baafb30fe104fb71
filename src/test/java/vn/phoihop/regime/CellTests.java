package vn.phoihop.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.regime.ReportForm.Choice;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.regime.ReportForm.Type;

class CellTests {
    private static final Period YEAR = new Period(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 12, 14));
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT         | ' Tòa  án '        | Tòa án          | Tòa án
            INTEGER      | 1.234              | 1234            | 1.234
            DECIMAL      | 1.234,50           | 1234.5          | 1.234,5
            DATE         | 5/3/2025           | 2025-03-05      | 05/03/2025
            DATE         | 2025-03-05         | 2025-03-05      | 05/03/2025
            MONEY        | 14.700.000,25 EUR  | 14700000.25 EUR | 14.700.000,25 EUR
            MONEY        | 500.000 VNĐ        | 500000 VND      | 500.000 VND
            CHOICE       | Xây dựng, ban hành | a               | Xây dựng, ban hành
            MULTI_CHOICE | B; a               | b,a             | Thi hành; Xây dựng, ban hành
            YES_NO       | Có                 | yes             | Có
            """)
    void whatPeopleTypeIsKeptInOneFormAndShownAsTheOfficeWrites(Type type, String typed, String kept, String shown) {
        assertThat(Cells.read(column("x", type), typed)).isEqualTo(kept);
        assertThat(CellText.isCanonical(column("x", type), kept)).isTrue();
        assertThat(CellText.display(column("x", type), kept, VIETNAMESE)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INTEGER | 1,5       | DECIMALS_TOO_MANY
            INTEGER | 1.5       | NUMBER_INVALID
            INTEGER | -3        | NUMBER_NEGATIVE
            DECIMAL | 1e3       | NUMBER_INVALID
            DATE    | 31/02/2025 | DATE_INVALID
            MONEY   | 100       | CURRENCY_INVALID
            MONEY   | 100 ABC   | CURRENCY_INVALID
            MONEY   | 1.5 USD   | NUMBER_INVALID
            CHOICE  | khác      | CHOICE_INVALID
            YES_NO  | có lẽ     | CHOICE_INVALID
            """)
    void whatCannotBeReadIsRefusedWithItsCode(Type type, String typed, String code) {
        assertThatThrownBy(() -> Cells.read(column("x", type), typed))
                .isInstanceOf(Refused.class)
                .hasMessage(code);
    }

    @Test
    void whatCouldNotBeReadIsKeptAsTypedAndStillRefusedLater() {
        Table table = table(column("amount", Type.MONEY), column("persons", Type.INTEGER));
        Map<String, List<String>> typed =
                Map.of("amount", List.of("1.5"), "amount.currency", List.of("USD"), "persons", List.of("12"));
        Cells.Row row = Cells.row(table, name -> typed.getOrDefault(name, List.of()), "tables.T[0]");
        assertThat(row.reasons())
                .extracting(Reason::code, Reason::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("NUMBER_INVALID", "tables.T[0].amount"));
        assertThat(row.values()).containsEntry("amount", "?1.5 USD").containsEntry("persons", "12");
        Column amount = table.columns().getFirst();
        assertThat(CellText.input(amount, "?1.5 USD")).isEqualTo("1.5");
        assertThat(CellText.currency("?1.5 USD")).isEqualTo("USD");
        assertThat(Cells.failures(table, row.values(), YEAR, "r"))
                .extracting(Reason::code)
                .containsExactly("NUMBER_INVALID");
    }

    @Test
    void aCurrencyAloneIsAnEmptyAmount() {
        Table table = table(column("amount", Type.MONEY));
        Map<String, List<String>> typed = Map.of("amount", List.of(" "), "amount.currency", List.of("VND"));
        assertThat(Cells.row(table, name -> typed.getOrDefault(name, List.of()), "r")
                        .isBlank())
                .isTrue();
    }

    @Test
    void requiredCellsAndDatesAreJudgedAgainstTheWindowAndEachOther() throws Exception {
        Table agreements = AnnualForm.read().table("T1").orElseThrow();
        Map<String, String> row = new HashMap<>(Map.of(
                "kind",
                "TREATY",
                "name",
                "Hiệp định",
                "partner",
                "Lào",
                "level",
                "GOVERNMENT",
                "content",
                "a,d",
                "result",
                "Tốt",
                "signedOn",
                "2025-12-14"));
        assertThat(Cells.failures(agreements, row, YEAR, "r")).isEmpty();
        row.put("signedOn", "2025-12-15");
        row.put("effectiveOn", "2025-12-01");
        row.remove("partner");
        assertThat(Cells.failures(agreements, row, YEAR, "r"))
                .extracting(r -> r.code() + ":" + r.place())
                .containsExactly(
                        "FIELD_REQUIRED:r.partner", "DATE_NOT_IN_PERIOD:r.signedOn", "DATE_ORDER:r.effectiveOn");
    }

    private static Table table(Column... columns) {
        return new Table("T", Localized.vi("Bảng"), List.of(columns));
    }

    private static Column column(String code, Type type) {
        var choices =
                List.of(new Choice("a", Localized.vi("Xây dựng, ban hành")), new Choice("b", Localized.vi("Thi hành")));
        return new Column(
                code,
                Localized.vi("Cột"),
                type,
                false,
                type == Type.CHOICE || type == Type.MULTI_CHOICE ? choices : List.of(),
                false,
                null,
                1);
    }
}
