package vn.phoihop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.document.PdfAssert.assertThatPdf;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.DispatcherServlet;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.regime.RegimeId;
import vn.phoihop.regime.SmallRegime;

/** A report on its way through the screens, with everything that goes wrong on such a day. */
@OfficeTest
class ReportOfficeDayTests {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountFixture accounts;

    @Autowired
    JdbcClient db;

    @Autowired
    BusinessDay businessDay;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String campaign = "";
    private String submission = "";
    private RegimeId regime = new RegimeId(UUID.randomUUID());
    private String ministrys = "";

    @BeforeEach
    void anOpenCampaignAndItsPeople() {
        AgencyId authority = AgencyFixture.agency(context, "Bộ " + mark, ReportingGroup.CENTRAL_STATE, null);
        AgencyId unit = AgencyFixture.unit(context, "Vụ " + mark, authority);
        AgencyId province = AgencyFixture.agency(context, "Tỉnh " + mark, ReportingGroup.PROVINCE, authority);
        AgencyId other = AgencyFixture.agency(context, "Tỉnh khác " + mark, ReportingGroup.PROVINCE, authority);
        accounts.account(user("officer"), unit, Role.OFFICER);
        accounts.account(user("focal"), province, Role.FOCAL_POINT);
        accounts.account(user("signer"), province, Role.SIGNER);
        accounts.account(user("clerk"), province, Role.CLERK);
        accounts.account(user("foreign"), other, Role.FOCAL_POINT);
        accounts.account(user("ministry"), authority, Role.FOCAL_POINT);
        regime = SmallRegime.keep(db, unit, authority);
        var opened = post(
                "officer",
                "/campaigns",
                "regime",
                regime.value().toString(),
                "name",
                "Báo cáo " + mark,
                "year",
                String.valueOf(businessDay.today().getYear() + 1));
        campaign = opened.getResponse().getRedirectedUrl();
        UUID id = UUID.fromString(campaign.substring("/campaigns/".length()));
        submission = submissionOf(id, province);
        ministrys = submissionOf(id, authority);
    }

    private String submissionOf(UUID campaign, AgencyId agency) {
        return "/submissions/"
                + db.sql("select id from report.submission where campaign = :c and agency = :a")
                        .param("c", campaign)
                        .param("a", agency)
                        .query(UUID.class)
                        .single();
    }

    @Test
    void aReportIsWrittenReturnedMendedAndAccepted() {
        redirects(post("focal", submission + "/start"));
        assertThat(get("focal", submission + "/sections/I"))
                .hasStatusOk()
                .bodyText()
                .contains("Tình hình chung");
        assertThat(post("focal", submission + "/review"))
                .hasStatus(422)
                .bodyText()
                .contains("FIELD_REQUIRED", "I. Tình hình chung – Lời văn", "II. Kết quả thực hiện – Lời văn");
        redirects(save("I", 0, "paragraphs[0].text", "Đã ban hành kế hoạch.", "figures.A1", "3"));
        redirects(save(
                "II",
                0,
                "paragraphs[0].text",
                "Đã ký hai thỏa thuận.",
                "figures.A2",
                "2",
                "figures.M1[0].amount",
                "1.000,5",
                "figures.M1[0].currency",
                "USD",
                "tables.T1[0].name",
                "Bản ghi nhớ",
                "tables.T1[0].partner",
                "JICA"));
        redirects(post("focal", submission + "/review"));

        assertThat(post("focal", submission + "/signature", "hash", "x", "signerName", "A"))
                .hasStatus(403);
        assertThat(post(
                        "signer",
                        submission + "/signature",
                        "hash",
                        "another",
                        "signerName",
                        "Nguyễn Văn Ký",
                        "capacity",
                        "HEAD"))
                .hasStatus(422)
                .bodyText()
                .contains("CONTENT_CHANGED");
        assertThat(post("signer", submission + "/send-back", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("RETURN_REASON_REQUIRED");
        redirects(post("signer", submission + "/send-back", "reason", "Bổ sung số văn bản."));
        redirects(post("focal", submission + "/review"));
        redirects(sign());

        assertThat(dispatch("", "2020-01-01", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("NUMBER_REQUIRED", "DATE_BEFORE_SIGNATURE", "SIGNED_FILE_REQUIRED");
        assertThat(dispatch("7", today(), "MZ executable".getBytes()))
                .hasStatus(422)
                .bodyText()
                .contains("SIGNED_FILE_NOT_PDF")
                .contains("value=\"7\"");
        assertThat(get("officer", submission)).hasStatus(404);
        redirects(dispatch("7", today(), PDF));
        assertThat(get("officer", submission))
                .hasStatusOk()
                .bodyText()
                .contains("Đã ký hai thỏa thuận.", "Chi tiết tại Phụ lục kèm theo báo cáo này.")
                .doesNotContain("Bổ sung số văn bản.");
        assertThat(get("clerk", submission)).bodyText().contains("Bổ sung số văn bản.");

        assertThat(get("officer", campaign))
                .bodyText()
                .contains("<td class=\"m in\">•</td>", "<td class=\"m nil\">0</td>");
        redirects(post("officer", submission + "/receipt"));
        assertThat(post("officer", submission + "/return", "dueOn", today()))
                .hasStatus(422)
                .bodyText()
                .contains("RETURN_REASON_REQUIRED");
        redirects(post(
                "officer",
                submission + "/return",
                "dueOn",
                today(),
                "reasons[0].section",
                "II",
                "reasons[0].text",
                "Nêu rõ đối tác của thỏa thuận thứ hai."));
        assertThat(get("focal", submission)).bodyText().contains("Nêu rõ đối tác của thỏa thuận thứ hai.");
        assertThat(get("officer", campaign)).bodyText().contains("<td class=\"m bad\">sửa</td>");
        redirects(post("focal", submission + "/resumption"));
        assertThat(get("focal", submission + "/sections/II"))
                .bodyText()
                .contains("Đã ký hai thỏa thuận.", "1.000,5", "Nêu rõ đối tác");
        redirects(post("focal", submission + "/review"));
        redirects(sign());
        assertThat(dispatch("7", today(), PDF)).hasStatus(422).bodyText().contains("NUMBER_DUPLICATE");
        var dispatched = dispatch("9", today(), PDF);
        redirects(dispatched);
        assertThat(dispatched.getMvcResult().getFlashMap().get("gap")).isEqualTo(8);
        assertThat(mvc.get()
                        .uri(submission)
                        .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, Map.of("gap", 8))
                        .with(As.user(user("clerk"))))
                .bodyText()
                .contains("lẽ ra là 8");
        redirects(post("officer", submission + "/receipt"));
        redirects(post("officer", submission + "/acceptance"));

        assertThat(get("focal", submission)).bodyText().contains("Đã chấp nhận");
        assertThat(post("clerk", submission + "/withdrawal", "reason", "nhầm"))
                .hasStatus(422)
                .bodyText()
                .contains("TAKE_BACK_CLOSED");
        assertThat(get("officer", campaign))
                .hasStatusOk()
                .bodyText()
                .contains("Tỉnh " + mark, "Đã chấp nhận", "<td class=\"m ok\">✓</td>")
                .doesNotContain(">sửa</td>");
        assertThat(get("officer", submission + "/report.docx")).hasStatusOk();
        assertThatPdf(bytes("officer", submission + "/report.pdf"))
                .isPdfA3u()
                .hasAttached(bytes("officer", submission + "/report.json"));
    }

    @Test
    void nothingTypedIsLostInTwoWindowsOrWithWrongNumbers() {
        redirects(post("focal", submission + "/start"));
        assertThat(save(
                        "II",
                        0,
                        "paragraphs[0].text",
                        "Cửa sổ thứ nhất.",
                        "figures.A2",
                        "1.5",
                        "tables.T1[0].name",
                        "Một",
                        "figures.M1[0].amount",
                        "5",
                        "figures.M1[0].currency",
                        "XX"))
                .hasStatus(422)
                .bodyText()
                .contains("Cửa sổ thứ nhất.", "NUMBER_INVALID", "value=\"1.5\"");
        assertThat(save("II", 0, "paragraphs[0].text", "Cửa sổ thứ hai."))
                .hasStatus(409)
                .bodyText()
                .contains("Cửa sổ thứ hai.", "Cửa sổ thứ nhất.", "STALE_FORM");
        assertThat(post("focal", submission + "/review"))
                .hasStatus(422)
                .bodyText()
                .contains("NUMBER_INVALID");
        redirects(post("focal", submission + "/nil", "nil", "true"));
        assertThat(post("focal", submission + "/review"))
                .hasStatus(422)
                .bodyText()
                .contains("NIL_REPORT_HAS_ROWS");
        var autosaved = mvc.post()
                .uri(submission + "/sections/I")
                .with(As.user(user("focal")))
                .header("X-Autosave", "1")
                .accept("application/json")
                .param("version", "0")
                .param("paragraphs[0].text", "Tự lưu.")
                .exchange();
        assertThat(autosaved).hasStatusOk().bodyText().contains("\"version\":1", "savedAt");
    }

    @Test
    void whatWasSentIsTakenBackAloneUntilItIsReceivedAndWithConsentAfter() {
        writeAndSend("11");
        redirects(post("clerk", submission + "/withdrawal", "reason", "Gửi nhầm bản."));
        assertThat(get("officer", submission)).hasStatus(404);
        redirects(post("focal", submission + "/resumption"));
        redirects(post("focal", submission + "/review"));
        redirects(sign());
        assertThat(dispatch("11", today(), PDF)).hasStatus(422).bodyText().contains("NUMBER_DUPLICATE");
        redirects(dispatch("12", today(), PDF));
        redirects(post("officer", submission + "/receipt"));
        redirects(post("focal", submission + "/withdrawal", "reason", "Sót một thỏa thuận."));
        assertThat(get("officer", submission)).bodyText().contains("Sót một thỏa thuận.");
        redirects(post("officer", submission + "/withdrawal-answer", "agree", "true"));
        assertThat(get("focal", submission)).bodyText().contains("Đã thu hồi");
    }

    @Test
    void aCampaignIsOpenedForAPeriodThatIsOne() {
        assertThat(open("", "20x6", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("f-name-error", "NUMBER_INVALID", "f-year-error");
        assertThat(open("Báo cáo", "1990", "1")).hasStatus(422).bodyText().contains("YEAR_INVALID", "f-year-error");
        assertThat(open("Báo cáo", "2030", "2")).hasStatus(422).bodyText().contains("PERIOD_INDEX", "f-index-error");
    }

    private MvcTestResult open(String name, String year, String index) {
        return post(
                "officer",
                "/campaigns",
                "regime",
                regime.value().toString(),
                "name",
                name,
                "year",
                year,
                "index",
                index);
    }

    @Test
    void theMinistryWritesToTheUnitThatCompilesNotToItself() {
        redirects(post("ministry", ministrys + "/start"));
        assertThat(get("ministry", ministrys))
                .bodyText()
                .contains("Kính gửi: Vụ " + mark, "gửi Vụ " + mark + " tổng hợp")
                .doesNotContain("kính gửi Bộ Tư pháp");
    }

    @Test
    void aGroupWithAWindowOfItsOwnIsToldItInTheLetter() {
        db.sql(
                        "update report.campaign_deadline set window_to = window_to - 14 where reporting_group = 'PROVINCE' and campaign = :campaign")
                .param("campaign", UUID.fromString(campaign.substring("/campaigns/".length())))
                .update();
        String request = post("officer", campaign + "/letters").getResponse().getRedirectedUrl();
        assertThat(get("officer", request))
                .bodyText()
                .contains("số liệu được lấy từ ngày 15/12/", "đến hết ngày 30/11/");
    }

    @Test
    void othersSeeNothing() {
        redirects(post("focal", submission + "/start"));
        assertThat(get("foreign", submission)).hasStatus(404);
        assertThat(post("foreign", submission + "/review")).hasStatus(404);
        assertThat(get("foreign", campaign)).hasStatus(404);
        assertThat(get("foreign", "/campaigns")).hasStatusOk().bodyText().doesNotContain("Tỉnh " + mark + "<");
        assertThat(mvc.get().uri(submission)).hasStatus3xxRedirection();
    }

    @Test
    void theOfficerChasesAssignsAndExcludes() {
        String chosen = submission.substring("/submissions/".length());
        assertThat(post("officer", campaign + "/exclusions", "chosen", chosen))
                .hasStatus(422)
                .bodyText()
                .contains("EXCLUSION_REASON_REQUIRED");
        var reminded = post("officer", campaign + "/reminders", "chosen", chosen, "replyBy", today());
        String letter = reminded.getResponse().getRedirectedUrl();
        assertThat(get("officer", letter)).hasStatusOk().bodyText().contains("đôn đốc", "Tỉnh " + mark);
        assertThat(get("officer", letter + "/letter.docx")).hasStatusOk();
        assertThat(get("officer", letter + "/letter.html")).hasStatusOk();
        assertThatPdf(bytes("officer", letter + "/letter.pdf"))
                .isPdfA3u()
                .hasAttached(bytes("officer", letter + "/letter.json"));
        assertThat(post("officer", letter + "/number", "number", "-3", "datedOn", "30/02/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("DATE_INVALID", "data-errors");
        assertThat(post("officer", letter + "/number", "number", "245", "datedOn", "01/01/2100"))
                .hasStatus(422)
                .bodyText()
                .contains("DATE_IN_FUTURE");
        redirects(post("officer", letter + "/number", "number", "245", "datedOn", today()));
        assertThat(get("officer", letter)).bodyText().contains("Số 245/").doesNotContain("name=\"number\"");
        assertThat(post("officer", letter + "/number", "number", "246", "datedOn", today()))
                .hasStatus(422)
                .bodyText()
                .contains("STATE_NOT_ALLOWED");
        String request = post("officer", campaign + "/letters").getResponse().getRedirectedUrl();
        assertThat(get("officer", request)).hasStatusOk().bodyText().contains("ĐỀ CƯƠNG BÁO CÁO");
        assertThat(post("officer", request + "/number", "number", "245", "datedOn", today()))
                .hasStatus(422)
                .bodyText()
                .contains("NUMBER_DUPLICATE");
        var numbered = post("officer", request + "/number", "number", "250", "datedOn", today());
        redirects(numbered);
        assertThat(numbered.getMvcResult().getFlashMap().get("gap")).isEqualTo(246);
        redirects(post(
                "officer",
                campaign + "/exclusions",
                "chosen",
                chosen,
                "reason",
                "Mới thành lập",
                "reference",
                "412/BNV"));
        assertThat(get("officer", campaign)).bodyText().contains("Mới thành lập");
        redirects(post("officer", campaign + "/inclusions", "chosen", chosen));
        assertThat(post("officer", campaign + "/closing"))
                .hasStatus(422)
                .bodyText()
                .contains("CAMPAIGN_STILL_DUE");
    }

    /** Decree 09/2019 knows no ever-growing delay: what a closed campaign did not get was not sent. */
    @Test
    void aClosedCampaignIsOwedNothingMore() {
        db.sql("update report.campaign_deadline set due_on = :day where campaign = :campaign")
                .param("day", businessDay.today().minusDays(40))
                .param("campaign", UUID.fromString(campaign.substring("/campaigns/".length())))
                .update();
        assertThat(get("officer", campaign)).bodyText().contains("Quá hạn 40 ngày", "Cơ quan chậm, chưa gửi");
        assertThat(get("officer", campaign + "?text=khong-co-ai")).bodyText().contains("Tỉnh " + mark);
        redirects(post(
                "officer",
                campaign + "/exclusions",
                "chosen",
                submission.substring("/submissions/".length()),
                "reason",
                "Mới thành lập"));
        redirects(post("officer", campaign + "/closing"));
        assertThat(get("officer", campaign))
                .bodyText()
                .contains("Không gửi", "Được miễn báo cáo<")
                .doesNotContain("Quá hạn");
        assertThat(get("focal", "/campaigns")).bodyText().contains("Được miễn báo cáo<");
        assertThat(get("focal", submission))
                .bodyText()
                .contains("Được miễn báo cáo<")
                .doesNotContain("Quá hạn");
    }

    @Test
    void textFromWordFindsItsPlaceAndTheRestIsOffered() {
        redirects(post("focal", submission + "/start"));
        var read = post(
                "focal",
                submission + "/word",
                "text",
                "Lời mở đầu không thuộc phần nào.\nI. TÌNH HÌNH CHUNG\n1. Đã ban hành kế hoạch.\nII. KẾT QUẢ THỰC HIỆN\nĐã ký một thỏa thuận.\nTên văn kiện\tĐối tác\nBản ghi nhớ\tJICA\nVII. MỤC KHÔNG CÓ TRONG BIỂU MẪU\nĐoạn không thuộc phần nào.");
        assertThat(read)
                .hasStatusOk()
                .bodyText()
                .contains("Lời mở đầu không thuộc phần nào.", "1. Đã ban hành kế hoạch.", "; 3 chưa có chỗ");
        var left = post(
                "focal",
                submission + "/word/placement",
                "pieces[0].place",
                "",
                "pieces[0].text",
                "Lời mở đầu",
                "pieces[0].table",
                "false",
                "pieces[1].place",
                "I",
                "pieces[1].text",
                "1. Đã ban hành kế hoạch.",
                "pieces[1].table",
                "false",
                "pieces[2].place",
                "T1",
                "pieces[2].text",
                "Tên văn kiện\tĐối tác\nBản ghi nhớ\tJICA",
                "pieces[2].table",
                "true");
        assertThat(left).hasStatusOk().bodyText().contains("Lời mở đầu").doesNotContain("1. Đã ban hành");
        assertThat(get("focal", submission + "/sections/I")).bodyText().contains("1. Đã ban hành kế hoạch.");
        assertThat(get("focal", submission + "/sections/II")).bodyText().contains("JICA");
    }

    private void writeAndSend(String number) {
        redirects(post("focal", submission + "/start"));
        redirects(save("I", 0, "paragraphs[0].text", "Chung.", "figures.A1", "1"));
        redirects(save("II", 0, "paragraphs[0].text", "Kết quả.", "figures.A2", "1"));
        redirects(post("focal", submission + "/review"));
        redirects(sign());
        redirects(dispatch(number, today(), PDF));
    }

    private MvcTestResult save(String section, int version, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = String.valueOf(version);
        return post("focal", submission + "/sections/" + section, all);
    }

    private MvcTestResult sign() {
        String page = body(get("signer", submission));
        String hash = page.replaceAll("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
        return post(
                "signer", submission + "/signature", "hash", hash, "signerName", "Nguyễn Văn Ký", "capacity", "HEAD");
    }

    private MvcTestResult dispatch(String number, String on, byte[] signed) {
        return mvc.post()
                .uri(submission + "/dispatch")
                .multipart()
                .file(new MockMultipartFile("signed", "ban-ky.pdf", "application/pdf", signed))
                .with(As.user(user("clerk")))
                .param("number", number)
                .param("symbol", "BC-KT")
                .param("datedOn", on)
                .param("declaredNotSecret", "true")
                .exchange();
    }

    private byte[] bytes(String who, String uri) {
        MvcTestResult result = get(who, uri);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(String who, String uri) {
        return mvc.get().uri(uri).with(As.user(user(who))).exchange();
    }

    private MvcTestResult post(String who, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(As.user(user(who)));
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static void redirects(MvcTestResult result) {
        assertThat(result).as(body(result)).hasStatus3xxRedirection();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String today() {
        return java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy").format(businessDay.today());
    }

    private String user(String role) {
        return role + "-" + mark;
    }
}
