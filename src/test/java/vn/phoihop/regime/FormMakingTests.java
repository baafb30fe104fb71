package vn.phoihop.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.organisation.AgencyFixture;

/** An administrator makes a form of three sections and two tables, and a regime for it, by the screens alone. */
@OfficeTest
class FormMakingTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Regimes regimes;

    @Autowired
    FormRepository forms;

    private final String administrator = "quantri-" + Uuid7.next();
    private String home = "";

    @BeforeEach
    void signIn() {
        accounts.administrator(administrator);
    }

    @Test
    void anAdministratorMakesAFormAndARegimeByScreensAlone() {
        begin();
        section("I", "1", "Tình hình chung");
        section("II", "1", "Kết quả thực hiện");
        section("III", "1", "Kiến nghị");
        table("A", "II");
        column("A", "name", "TEXT", "");
        column("A", "kind", "CHOICE", "TREATY = Điều ước | Treaty\nAGREEMENT = Thỏa thuận");
        column("A", "amount", "MONEY", "");
        table("B", "II");
        assertThat(page(home)).contains("TABLE_EMPTY");
        column("B", "persons", "INTEGER", "");
        indicator("X1", "A", "COUNT", "", "A.kind", "TREATY", "COUNT");
        indicator("X2", "A", "SUM", "A.amount", "", "", "MONEY");
        indicator("X3", "B", "SUM", "B.persons", "", "", "COUNT");
        indicator("X4", "", "COUNT", "", "", "", "STOCK");
        assertThat(send(home + "/checks", "left", "X1 + X3", "relation", "AT_MOST", "right", "X4"))
                .hasStatus3xxRedirection();
        assertThat(page(home)).contains("Biểu mẫu không có lỗi").doesNotContain("say bad");
        assertThat(page(home + "/preview")).contains("Tình hình chung", "tính từ bảng A");

        AgencyId ministry = AgencyFixture.agency(context, "Bộ thử", ReportingGroup.CENTRAL_STATE, null);
        AgencyId unit = AgencyFixture.unit(context, "Vụ thử", ministry);
        Regime regime = regime(ministry, unit);
        assertThat(regime.receivingUnit()).isEqualTo(unit);
        assertThat(regime.deadline(ReportingGroup.CENTRAL_STATE).orElseThrow().lastDay(2026))
                .isEqualTo("2027-01-09");
        ReportForm form = regimes.form(regime.form());
        assertThat(form.sections()).extracting(ReportForm.Section::code).containsExactly("I", "II", "III");
        assertThat(form.section("II").orElseThrow().tables()).containsExactly("A", "B");
        assertThat(form.table("A").flatMap(t -> t.column("kind")).orElseThrow().choices())
                .hasSize(2);
        assertThat(form.checks()).hasSize(1);
    }

    @Test
    void partsAreMovedAndRemovedAndWhatBreaksIsTold() {
        begin();
        section("I", "1", "Một");
        section("II", "1", "Hai");
        table("A", "I");
        column("A", "name", "TEXT", "");
        indicator("X1", "A", "COUNT", "", "", "", "COUNT");
        assertThat(send(home + "/move", "place", "sections.II", "by", "-1")).hasStatus3xxRedirection();
        assertThat(definition().sections()).extracting(ReportForm.Section::code).containsExactly("II", "I");
        assertThat(send(home + "/removal", "place", "tables.A")).hasStatus3xxRedirection();
        assertThat(page(home)).contains("DERIVATION_TABLE_UNKNOWN", "indicators.X1");
        assertThat(send(home + "/use")).hasStatus(422).bodyText().contains("DERIVATION_TABLE_UNKNOWN");
        assertThat(send(home + "/removal", "place", "sections.I")).hasStatus3xxRedirection();
        assertThat(page(home)).contains("INDICATOR_UNUSED", "Chưa xếp vào phần nào");
    }

    @Test
    void wrongFieldsComeBackAsTheyWereTyped() {
        begin();
        section("I", "1", "Một");
        assertThat(send(home + "/sections/new", "code", "I", "number", "1", "level", "1", "title.vi", "Lặp lại"))
                .hasStatus(422)
                .bodyText()
                .contains("CODE_DUPLICATE", "Lặp lại");
        assertThat(send(home + "/sections/new", "code", "a b", "level", "7"))
                .hasStatus(422)
                .bodyText()
                .contains("CODE_INVALID", "NUMBER_RANGE", "FIELD_REQUIRED");
        assertThat(mvc.post()
                        .uri(home + "/sections/new")
                        .param("version", "1")
                        .param("code", "Z")
                        .param("number", "1")
                        .param("level", "1")
                        .param("title.vi", "Cũ")
                        .with(As.user(administrator)))
                .hasStatus(409);
    }

    @Test
    void aFormInUseIsNotEditedButCopied() {
        begin();
        section("I", "1", "Một");
        assertThat(send(home + "/use")).hasStatus3xxRedirection();
        assertThat(send(home + "/sections/new", "code", "II", "number", "2", "level", "1", "title.vi", "Hai"))
                .hasStatus(422)
                .bodyText()
                .contains("FORM_IN_USE");
        MvcTestResult copied =
                mvc.post().uri(home + "/copy").with(As.user(administrator)).exchange();
        home = location(copied);
        section("II", "1", "Hai");
        assertThat(definition().sections()).hasSize(2);
        assertThat(version().versionNo()).isEqualTo(2);
        assertThat(send(home + "/discard")).hasRedirectedUrl("/forms");
        assertThat(mvc.get().uri(home).with(As.user(administrator))).hasStatus(404);
    }

    @Test
    void whoeverReceivesReadsAndOnlyAdministratorsChange() {
        begin();
        AgencyId agency = AgencyFixture.agency(context, "Cơ quan thử");
        String officer = "officer-" + Uuid7.next();
        String focal = "focal-" + Uuid7.next();
        accounts.account(officer, agency, Role.OFFICER);
        accounts.account(focal, agency, Role.FOCAL_POINT);
        for (String path : new String[] {"/forms", home, home + "/preview", "/regimes", "/rules"}) {
            assertThat(mvc.get().uri(path).with(As.user(officer))).as(path).hasStatusOk();
            assertThat(mvc.get().uri(path).with(As.user(focal))).as(path).hasStatus(403);
        }
        assertThat(mvc.get().uri("/forms/new").with(As.user(officer))).hasStatus(403);
        assertThat(mvc.post().uri(home + "/copy").with(As.user(officer))).hasStatus(403);
        assertThat(mvc.get().uri("/forms/" + UUID.randomUUID()).with(As.user(officer)))
                .hasStatus(404);
    }

    private void begin() {
        MvcTestResult begun = mvc.post()
                .uri("/forms")
                .param("code", AgencyFixture.code("F"))
                .param("name.vi", "Biểu mẫu thử")
                .with(As.user(administrator))
                .exchange();
        home = location(begun);
    }

    private void section(String code, String level, String title) {
        assertThat(send(
                        home + "/sections/new",
                        "code",
                        code,
                        "number",
                        code,
                        "level",
                        level,
                        "title.vi",
                        title,
                        "narrative",
                        "true"))
                .hasStatus3xxRedirection();
    }

    private void table(String code, String section) {
        assertThat(send(home + "/tables/new", "code", code, "section", section, "title.vi", "Bảng " + code))
                .hasStatus3xxRedirection();
        assertThat(page(home + "/tables/" + code)).contains("Bảng " + code);
    }

    private void column(String table, String code, String type, String choices) {
        assertThat(send(
                        home + "/tables/" + table + "/columns/new",
                        "code",
                        code,
                        "type",
                        type,
                        "name.vi",
                        "Cột " + code,
                        "choices",
                        choices,
                        "width",
                        "3"))
                .hasStatus3xxRedirection();
        assertThat(page(home + "/tables/" + table + "/columns/" + code)).contains("Cột " + code);
    }

    private void indicator(
            String code, String table, String operation, String column, String filter, String values, String kind) {
        assertThat(send(
                        home + "/indicators/new",
                        "code",
                        code,
                        "section",
                        "I",
                        "name.vi",
                        "Chỉ tiêu " + code,
                        "unit.vi",
                        "đơn vị",
                        "kind",
                        kind,
                        "decimals",
                        "0",
                        "table",
                        table,
                        "operation",
                        operation,
                        "column",
                        column,
                        "filterColumn",
                        filter,
                        "filterValues",
                        values))
                .hasStatus3xxRedirection();
        assertThat(page(home + "/indicators/" + code)).contains("Chỉ tiêu " + code);
    }

    private Regime regime(AgencyId ministry, AgencyId unit) {
        String code = AgencyFixture.code("R");
        MvcTestResult made = mvc.post()
                .uri("/regimes")
                .param("code", code)
                .param("name.vi", "Chế độ thử")
                .param("legalBasis", "Quyết định thử")
                .param("reportSubject", "Kết quả thử")
                .param("windowRule", "YEAR")
                .param("fields", "LAW")
                .param("receivingUnit", unit.value().toString())
                .param("actingFor", ministry.value().toString())
                .param("salutation", "Chính phủ")
                .param("agencySalutation", "Bộ thử")
                .param("form", version().id().value().toString())
                .param("groups", "CENTRAL_STATE")
                .param("CENTRAL_STATE.day", "10/01")
                .param("CENTRAL_STATE.yearOffset", "1")
                .with(As.user(administrator))
                .exchange();
        assertThat(page(location(made))).contains("Chế độ thử", "trước 10/01", "chưa xác minh", "Vụ thử");
        assertThat(page(location(made) + "/edit")).contains("10/01");
        return regimes.findByCode(code).orElseThrow();
    }

    private MvcTestResult send(String uri, String... pairs) {
        var request = mvc.post()
                .uri(uri)
                .param("version", String.valueOf(version().version()))
                .with(As.user(administrator));
        for (int i = 0; i < pairs.length; i += 2) request.param(pairs[i], pairs[i + 1]);
        return request.exchange();
    }

    private String page(String uri) {
        MvcTestResult result = mvc.get().uri(uri).with(As.user(administrator)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private FormVersion version() {
        return forms.get(new FormId(UUID.fromString(home.substring("/forms/".length()))));
    }

    private ReportForm definition() {
        return version().definition();
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getRedirectedUrl();
    }
}
