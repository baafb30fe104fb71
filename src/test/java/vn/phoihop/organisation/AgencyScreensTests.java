package vn.phoihop.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.organisation.AgencyFixture.agency;
import static vn.phoihop.organisation.AgencyFixture.code;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;

/** An administrator sets up a country on screen; others look, and make their own units. */
@OfficeTest
@RecordApplicationEvents
class AgencyScreensTests {
    private static final String RAW_KEYS =
            "(?s).*>\\s*(agency|organisation|calendar|code|validity|mark|group)\\.[A-Za-z.]+.*";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Agencies agencies;

    @Autowired
    ApplicationEvents events;

    private String administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = code("quantri").toLowerCase();
        accounts.administrator(administrator);
    }

    @Test
    void administratorMakesAnAgencyAndFindsItWhateverMarksAreTyped() {
        String code = code("BTM");
        assertThat(send("/agencies")
                        .param("code", code)
                        .param("nameVi", "Bộ Thủy lợi Hoà Bình " + code)
                        .param("type", "MINISTRY")
                        .param("group", "CENTRAL_STATE")
                        .param("letterhead", "BỘ THỦY LỢI")
                        .param("validFrom", "01/01/2020")
                        .exchange())
                .hasStatus3xxRedirection();
        Agency made = agencies.findByCode(code).orElseThrow();
        assertThat(made.group()).isEqualTo(ReportingGroup.CENTRAL_STATE);
        assertThat(made.validFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(events.stream(AgenciesChanged.class)).isNotEmpty();
        assertThat(open("/agencies?text=thuy loi hòa binh " + code))
                .hasStatusOk()
                .bodyText()
                .contains("Bộ Thủy lợi Hoà Bình " + code)
                .doesNotMatch(RAW_KEYS);
        assertThat(open("/agencies?text=" + code + "&on=31/12/2019")).bodyText().doesNotContain("Bộ Thủy lợi Hoà Bình");
        assertThat(open("/agencies/tree?on=01/01/2020"))
                .hasStatusOk()
                .bodyText()
                .contains("Bộ Thủy lợi Hoà Bình " + code)
                .doesNotMatch(RAW_KEYS);
        assertThat(open(at(made.id())))
                .hasStatusOk()
                .bodyText()
                .contains("BỘ THỦY LỢI", "Cơ quan nhà nước ở trung ương")
                .doesNotMatch(RAW_KEYS);
    }

    @Test
    void anAssociationWithoutAReceiverIsRefusedAndNothingTypedIsLost() {
        var refused = send("/agencies")
                .param("code", "mã sai")
                .param("nameVi", "Hội Thử nghiệm")
                .param("type", "ASSOCIATION")
                .param("group", "ASSOCIATION")
                .param("validFrom", "31/02/2026")
                .exchange();
        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("AGENCY_CODE_INVALID", "DATE_INVALID", "Hội Thử nghiệm", "31/02/2026");
        var rule = send("/agencies")
                .param("code", code("H"))
                .param("nameVi", "Hội Thử nghiệm")
                .param("type", "ASSOCIATION")
                .param("group", "ASSOCIATION")
                .exchange();
        assertThat(rule)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("AGENCY_REPORTS_TO_REQUIRED", "Hội Thử nghiệm");
    }

    @Test
    void twoWindowsOnOneAgencyShowBothTextsAndLoseNeither() {
        AgencyId id = agency(context, "Bộ Hai cửa sổ");
        String code = agencies.get(id).code();
        assertThat(edit(id, code, "Bộ Cửa sổ thứ nhất", 1)).hasStatus3xxRedirection();
        assertThat(edit(id, code, "Bộ Cửa sổ thứ hai", 1))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Bộ Cửa sổ thứ nhất", "Bộ Cửa sổ thứ hai");
        assertThat(agencies.get(id).name().vi()).isEqualTo("Bộ Cửa sổ thứ nhất");
        assertThat(edit(id, code, "Bộ Cửa sổ thứ hai", 2)).hasStatus3xxRedirection();
    }

    @Test
    void anEndNeedsASuccessorThatIsThereTheDayAfterAndNoCircle() {
        AgencyId first = agency(context, "Bộ Trước", ReportingGroup.CENTRAL_STATE, null);
        AgencyId second = agency(context, "Bộ Sau", ReportingGroup.CENTRAL_STATE, null);
        assertThat(end(first, "30/06/2025", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("SUCCESSOR_MISSING");
        assertThat(end(first, "30/06/2025", second)).hasStatus3xxRedirection();
        assertThat(end(second, "31/12/2025", first))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("SUCCESSOR_CYCLE");
        assertThat(agencies.holder(first, LocalDate.of(2025, 7, 1))).isEqualTo(second);
        assertThat(agencies.listReporting(LocalDate.of(2025, 6, 30), ReportingGroup.CENTRAL_STATE))
                .extracting(Agency::id)
                .contains(first, second);
        assertThat(agencies.listReporting(LocalDate.of(2025, 7, 1), ReportingGroup.CENTRAL_STATE))
                .extracting(Agency::id)
                .contains(second)
                .doesNotContain(first);
        assertThat(open(at(first))).bodyText().contains("<svg class=\"flow\"", "Đã kết thúc ngày 30/06/2025");
    }

    @Test
    void theReceiverOfReportsChangesFromADayAndTheDaysBeforeStay() {
        AgencyId ministry = agency(context, "Bộ Quản lý");
        AgencyId other = agency(context, "Bộ Quản lý khác");
        AgencyId association = agency(context, "Hội Đổi nơi nhận", ReportingGroup.ASSOCIATION, ministry);
        assertThat(send(at(association) + "/reporting")
                        .param("version", "1")
                        .param("group", "ASSOCIATION")
                        .param("reportsTo", other.value().toString())
                        .param("reportingFrom", "01/03/2025")
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(receiver(association, LocalDate.of(2025, 2, 28))).isEqualTo(ministry);
        assertThat(receiver(association, LocalDate.of(2025, 3, 1))).isEqualTo(other);
        assertThat(send(at(association) + "/reporting")
                        .param("version", "2")
                        .param("group", "")
                        .param("reportingFrom", "01/01/2026")
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(agencies.listReporting(LocalDate.of(2026, 1, 1), ReportingGroup.ASSOCIATION))
                .extracting(Agency::id)
                .doesNotContain(association);
        assertThat(open(at(association))).bodyText().contains("01/03/2025 – 31/12/2025", "chưa xác minh");
    }

    @Test
    void aCodeMeansOneAgencyOnADayAndAnotherOneLater() {
        AgencyId before = agency(context, "Tỉnh Trước");
        AgencyId after = agency(context, "Tỉnh Sau");
        String value = code("000").replace("-", ".");
        assertThat(give(before, value, "", "30/06/2025")).hasStatus3xxRedirection();
        assertThat(give(after, value, "30/06/2025", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("AGENCY_CODE_DUPLICATE", value);
        assertThat(give(after, value, "01/07/2025", "")).hasStatus3xxRedirection();
        assertThat(give(after, "g15.sai", "01/07/2025", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("EXTERNAL_CODE_INVALID");
    }

    @Test
    void aFocalPointMakesUnitsOfItsOwnAgencyAndNothingElse() {
        AgencyId own = agency(context, "Bộ Của mình");
        AgencyId foreign = agency(context, "Bộ Khác");
        String focal = code("nhap").toLowerCase();
        accounts.account(focal, own, Role.FOCAL_POINT);
        assertThat(mvc.get().uri(at(own)).with(As.user(focal)))
                .hasStatusOk()
                .bodyText()
                .contains("Thêm đơn vị")
                .doesNotContain("Sửa thông tin");
        assertThat(unit(own, focal)).hasStatus3xxRedirection();
        assertThat(agencies.listUnits(own, LocalDate.of(2026, 12, 18))).hasSize(1);
        assertThat(unit(foreign, focal)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(at(foreign) + "/units/new").with(As.user(focal)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(at(own) + "/edit").with(As.user(focal))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(at(own) + "/ending").with(As.user(focal)).param("version", "1"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult edit(AgencyId id, String code, String name, int version) {
        return send(at(id))
                .param("code", code)
                .param("nameVi", name)
                .param("type", "MINISTRY")
                .param("version", String.valueOf(version))
                .exchange();
    }

    private MvcTestResult end(AgencyId id, String lastDay, AgencyId successor) {
        var request = send(at(id) + "/ending").param("version", "1").param("lastDay", lastDay);
        return (successor == null
                        ? request
                        : request.param("successor", successor.value().toString()))
                .exchange();
    }

    private MvcTestResult give(AgencyId id, String value, String from, String to) {
        int version = context.getBean(Organising.class).version(id);
        return send(at(id) + "/codes")
                .param("version", String.valueOf(version))
                .param("scheme", "QD20")
                .param("value", value)
                .param("from", from)
                .param("to", to)
                .exchange();
    }

    private MvcTestResult unit(AgencyId id, String username) {
        return mvc.post()
                .uri(at(id) + "/units")
                .with(As.user(username))
                .param("code", code("V"))
                .param("nameVi", "Vụ Thử nghiệm")
                .exchange();
    }

    private AgencyId receiver(AgencyId association, LocalDate on) {
        return agencies.listReporting(on, ReportingGroup.ASSOCIATION).stream()
                .filter(a -> a.id().equals(association))
                .findFirst()
                .orElseThrow()
                .reportsTo();
    }

    private MvcTestResult open(String address) {
        return mvc.get().uri(address).with(As.user(administrator)).exchange();
    }

    private MockMvcRequestBuilder send(String address) {
        return mvc.post().uri(address).with(As.user(administrator));
    }

    private static String at(AgencyId id) {
        return "/agencies/" + id.value();
    }
}
