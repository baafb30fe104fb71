package vn.phoihop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.document.DocxAssert;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.organisation.AgencyFixture;

/** A plan and its tasks on the screens of those who make it, lead in it, watch it, and have nothing to do with it. */
@OfficeTest
class PlanScreensTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountFixture accounts;

    @Autowired
    PlanningOffice office;

    @Autowired
    JdbcClient db;

    @Autowired
    BusinessDay businessDay;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private AgencyId province;
    private AgencyId unit;
    private AgencyId other;
    private MandateId mandate;

    @BeforeEach
    void aProvinceItsUnitAndWhoWatches() {
        AgencyId ministry = AgencyFixture.agency(context, "Bộ " + mark);
        AgencyId watch = AgencyFixture.unit(context, "Vụ " + mark, ministry);
        province = AgencyFixture.agency(context, "Tỉnh " + mark, ReportingGroup.PROVINCE, ministry);
        unit = AgencyFixture.unit(context, "Sở " + mark, province);
        other = AgencyFixture.agency(context, "Tỉnh khác " + mark, ReportingGroup.PROVINCE, ministry);
        accounts.account(user("officer"), watch, Role.OFFICER);
        accounts.account(user("focal"), province, Role.FOCAL_POINT);
        accounts.account(user("signer"), province, Role.SIGNER);
        accounts.account(user("clerk"), province, Role.CLERK);
        accounts.account(user("lead"), unit, Role.FOCAL_POINT);
        accounts.account(user("foreign"), other, Role.FOCAL_POINT);
        mandate = office.mandate("CT-" + mark, businessDay.today().minusDays(40), watch);
    }

    @Test
    void aPlanIsWrittenIssuedAndCarriedOut() {
        assertThat(post("focal", "/plans", "kind", "MANDATE", "periodFrom", "1/1/2026", "periodTo", "31/12/2025"))
                .hasStatus(422)
                .bodyText()
                .contains("PERIOD_ORDER", "PLAN_PRINCIPAL_REQUIRED", "FIELD_REQUIRED", "31/12/2025");
        String plan = redirect(post(
                "focal",
                "/plans",
                "kind",
                "MANDATE",
                "principal",
                mandate.value().toString(),
                "periodFrom",
                "01/01/2026",
                "periodTo",
                "31/12/2026",
                "title",
                "Thực hiện Chỉ thị " + mark,
                "purpose",
                "Tạo chuyển biến rõ rệt."));
        assertThat(get("officer", plan)).hasStatus(404);
        assertThat(get("lead", plan)).hasStatus(404);
        assertThat(get("foreign", plan)).hasStatus(404);
        assertThat(get("officer", "/plans?text=" + mark))
                .bodyText()
                .contains("Tỉnh " + mark, "Đang soạn thảo", "Kế hoạch chưa ban hành")
                .doesNotContain("Thực hiện Chỉ thị " + mark);
        assertThat(get("focal", plan + "/tasks/new")).bodyText().contains("Sở " + mark, "Nội dung 1");
        assertThat(post("focal", plan + "/tasks", "title", "Rà soát văn bản " + mark, "lead", id(unit)))
                .hasStatus(422)
                .bodyText()
                .contains("TASK_DUE_REQUIRED", "Rà soát văn bản " + mark);
        redirect(post(
                "focal",
                plan + "/tasks",
                "heading",
                "Xây dựng thể chế",
                "title",
                "Rà soát văn bản " + mark,
                "fields",
                "LAW",
                "lead",
                id(unit),
                "coordinators",
                id(other),
                "points",
                office.point(mandate, "1").value().toString(),
                "dueOn",
                day(businessDay.today().plusDays(9))));
        redirect(post("focal", plan + "/consultation", "consulted", "Các sở, ngành"));
        String task = "/tasks/" + only(plan);
        assertThat(get("lead", task)).hasStatus(404);
        assertThat(get("lead", "/")).bodyText().doesNotContain("Rà soát văn bản " + mark);
        assertThat(issue(plan, "")).hasStatus(422).bodyText().contains("PLAN_NUMBER_REQUIRED", "Trần Thị Ký");
        assertThat(redirect(issue(plan, "21"))).isEqualTo(plan);

        assertThat(get("officer", plan))
                .hasStatusOk()
                .bodyText()
                .contains("Số: 21/", "Tạo chuyển biến rõ rệt.", "Rà soát văn bản " + mark);
        assertThat(get("officer", "/plans/mandates/" + id(mandate)))
                .bodyText()
                .contains("21/KH-T", "Tỉnh khác " + mark, "Chưa ban hành");
        assertThat(get("lead", "/")).bodyText().contains("Rà soát văn bản " + mark, "Nhận việc");
        redirect(post("lead", task + "/acknowledgement"));
        redirect(post("lead", task + "/beginning"));
        redirect(post("foreign", task + "/notes", "note", "Đã gửi ý kiến phối hợp"));
        assertThat(post("lead", task + "/evidence", "label", "Trang tin", "link", "javascript:alert(1)"))
                .hasStatus(422)
                .bodyText()
                .contains("LINK_INVALID");
        redirect(post("lead", task + "/evidence", "label", "Trang tin", "link", "https://moj.gov.vn/tin"));
        redirect(post("lead", task + "/submission", "result", "Đã rà soát 12 văn bản"));
        assertThat(post("signer", task + "/return", "answer", ""))
                .hasStatus(422)
                .bodyText()
                .contains("RETURN_REASON_REQUIRED");
        redirect(post("signer", task + "/return", "answer", "Bổ sung danh mục"));
        redirect(post("lead", task + "/submission", "result", "Đã bổ sung danh mục"));
        redirect(post("signer", task + "/acceptance"));
        assertThat(get("officer", task))
                .bodyText()
                .contains(
                        "Đã nghiệm thu",
                        "Hoàn thành đúng hạn",
                        "Đã gửi ý kiến phối hợp",
                        "https://moj.gov.vn/tin",
                        "Bổ sung danh mục");
        assertThat(get("officer", "/tasks?point=" + id(office.point(mandate, "1")) + "&agency=" + id(province)))
                .bodyText()
                .contains("Rà soát văn bản " + mark);
        assertThat(get("officer", "/plans/mandates/" + id(mandate) + "/points"))
                .hasStatusOk()
                .bodyText()
                .contains("/tasks?agency=" + id(province));
        byte[] docx = get("officer", plan + "/plan.docx").getResponse().getContentAsByteArray();
        DocxAssert.assertThatDocx(docx).isFormattedByStylesAlone();
        assertThat(get("officer", plan + "/plan.html")).bodyText().contains("KẾ HOẠCH", "Rà soát văn bản " + mark);
    }

    @Test
    void whoHasNothingToDoWithItSeesNothing() {
        PlanId plan =
                office.issued(province, mandate, PlanningOffice.task("Việc riêng " + mark, unit, businessDay.today()));
        for (String uri : new String[] {
            "/plans", "/tasks", "/plans?mandate=" + id(mandate), "/tasks?point=" + id(office.point(mandate, "1"))
        }) assertThat(get("foreign", uri)).bodyText().doesNotContain("Việc riêng " + mark, "Tỉnh " + mark);
        String task = "/tasks/" + only("/plans/" + plan.value());
        assertThat(get("foreign", task)).hasStatus(404);
        assertThat(post("foreign", task + "/acknowledgement")).hasStatus(404);
        assertThat(get("foreign", "/plans/" + plan.value() + "/plan.docx")).hasStatus(404);
        assertThat(get(
                        "foreign",
                        "/files/"
                                + db.sql("select signed_file from plan.plan_version where plan = :p")
                                        .param("p", plan)
                                        .query(UUID.class)
                                        .single()))
                .hasStatus(404);
        assertThat(get("foreign", "/plans/mandates/" + id(mandate))).hasStatus(403);
        assertThat(get("lead", "/tasks?mine=true")).bodyText().contains("Việc riêng " + mark);
        assertThat(get("lead", task + "?lang=en")).hasStatusOk().bodyText().contains("Evidence");
    }

    @Test
    void whoWatchesUrgesWhoHasIssuedNothing() {
        office.issued(province, mandate);
        String board = "/plans/mandates/" + id(mandate);
        assertThat(get("officer", board + "?group=PROVINCE")).bodyText().contains("Tỉnh khác " + mark);
        assertThat(post("officer", board + "/reminders"))
                .hasStatus(422)
                .bodyText()
                .contains("NOTHING_CHOSEN");
        assertThat(post("officer", board + "/reminders", "chosen", id(province)))
                .hasStatus(422)
                .bodyText()
                .contains("PLAN_NOBODY_TO_REMIND");
        assertThat(get("foreign", "/")).bodyText().doesNotContain("CT-" + mark);
        redirect(post(
                "officer",
                board + "/reminders",
                "chosen",
                id(other),
                "replyBy",
                day(businessDay.today().plusDays(5))));
        assertThat(get("officer", board)).bodyText().contains("đã đôn đốc 1 lần");
        assertThat(get("foreign", "/")).bodyText().contains("CT-" + mark, "/plans/new?principal=" + id(mandate));
        assertThat(get("foreign", "/plans/new?principal=" + id(mandate)))
                .bodyText()
                .contains("value=\"" + id(mandate) + "\" selected");
        assertThat(post("focal", board + "/reminders", "chosen", id(other))).hasStatus(403);
    }

    private MvcTestResult issue(String plan, String number) {
        return mvc.post()
                .uri(plan + "/issuance")
                .multipart()
                .file(new MockMultipartFile("signed", "Kế hoạch.pdf", "application/pdf", PlanningOffice.PDF))
                .param("number", number)
                .param("symbol", "KH-T")
                .param("datedOn", day(businessDay.today()))
                .param("signerName", "Trần Thị Ký")
                .param("declaredNotSecret", "true")
                .with(As.user(user("clerk")))
                .exchange();
    }

    private UUID only(String plan) {
        return db.sql("select id from plan.task where plan = :p")
                .param("p", UUID.fromString(plan.substring("/plans/".length())))
                .query(UUID.class)
                .single();
    }

    private static String id(vn.phoihop.kernel.TypedId id) {
        return id.value().toString();
    }

    private static String day(LocalDate day) {
        return vn.phoihop.ui.Dates.format(day);
    }

    private String user(String who) {
        return who + "-" + mark;
    }

    private MvcTestResult get(String who, String uri) {
        return mvc.get().uri(uri).with(As.user(user(who))).exchange();
    }

    private MvcTestResult post(String who, String uri, String... parameters) {
        var request = mvc.post().uri(uri).with(As.user(user(who)));
        for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer)
                .as(Arrays.toString(
                        answer.getResponse().getErrorMessage() == null
                                ? new String[0]
                                : new String[] {answer.getResponse().getErrorMessage()}))
                .hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }
}
