package vn.phoihop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.TokenFixture;
import vn.phoihop.api.Program;
import vn.phoihop.api.Scope;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.regime.RegimeId;
import vn.phoihop.regime.SmallRegime;

/** A report on its way by programs alone, with everything that goes wrong on such a day. */
@OfficeTest
class ReportByProgramTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountFixture accounts;

    @Autowired
    TokenFixture tokens;

    @Autowired
    JdbcClient db;

    @Autowired
    BusinessDay businessDay;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Program officer;
    private Program focal;
    private Program signer;
    private Program clerk;
    private Program foreign;
    private AgencyId province;
    private RegimeId regime;

    @BeforeEach
    void people() {
        AgencyId authority = AgencyFixture.agency(context, "Bộ " + mark);
        AgencyId unit = AgencyFixture.unit(context, "Vụ " + mark, authority);
        province = AgencyFixture.agency(context, "Tỉnh " + mark, ReportingGroup.PROVINCE, authority);
        AgencyId other = AgencyFixture.agency(context, "Tỉnh khác " + mark, ReportingGroup.PROVINCE, authority);
        officer = program("officer", unit, Role.OFFICER);
        focal = program("focal", province, Role.FOCAL_POINT);
        signer = program("signer", province, Role.SIGNER);
        clerk = program("clerk", province, Role.CLERK);
        foreign = program("foreign", other, Role.FOCAL_POINT);
        regime = SmallRegime.keep(db, unit, authority);
    }

    @Test
    void aReportIsWrittenReturnedMendedAndAccepted() {
        String campaign = opened();
        String submission = submissionOf(focal, campaign);
        officer.get(submission).done();
        assertThat(officer.get(submission).at("/text").isNull()).isTrue();
        foreign.get(submission).refused(404, "NOT_FOUND");
        foreign.post(submission + "/start").refused(404, "NOT_FOUND");
        officer.post(submission + "/start").refused(404, "NOT_FOUND");
        signer.post(submission + "/start").refused(403, "FORBIDDEN");

        String begun = focal.post(submission + "/start").done().header("ETag");
        focal.post(submission + "/start").refused(422, "STATE_NOT_ALLOWED");
        focal.post(submission + "/review")
                .refused(422, "FIELD_REQUIRED@I#paragraphs[0].text", "FIELD_REQUIRED@II#paragraphs[0].text");
        assertThat(focal.get(submission + "/form").at("/sections/1/indicators").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("A2", "M1", "A3");
        write(submission, begun);

        focal.post(submission + "/review").done();
        focal.put(submission + "/figures", figures(figure("A1", null, 9))).refused(422, "STATE_NOT_ALLOWED");
        signer.post(submission + "/signature", Map.of("hash", "x", "signerName", "Nguyễn Văn Ký"))
                .refused(422, "CONTENT_CHANGED");
        focal.post(submission + "/signature", Map.of("hash", "x", "signerName", "Nguyễn Văn Ký"))
                .refused(403, "FORBIDDEN");
        signer.post(submission + "/send-back", Map.of("reason", " ")).refused(422, "RETURN_REASON_REQUIRED@reason");
        signer.post(submission + "/send-back", Map.of("reason", "Bổ sung số văn bản."))
                .done();
        focal.post(submission + "/review").done();
        send(submission, 7);
        assertThat(officer.get(submission).at("/text/paragraphs/0/text").asString())
                .isEqualTo("Đã ban hành kế hoạch.");

        officer.post(submission + "/receipt").done();
        officer.post(submission + "/return", Map.of("dueOn", today(), "reasons", List.of()))
                .refused(422, "RETURN_REASON_REQUIRED@reasons[0].text");
        officer.post(submission + "/return", returned()).done();
        focal.post(submission + "/resumption").done();
        assertThat(officer.get(submission).at("/text/revision").asInt()).isEqualTo(1);
        focal.put(submission + "/paragraphs", Map.of("paragraphs", List.of(paragraph("II", "Đã ký ba thỏa thuận."))))
                .done();
        focal.post(submission + "/review").done();
        send(submission, 8);
        officer.post(submission + "/receipt").done();
        var accepted = officer.post(submission + "/acceptance").done();
        assertThat(accepted.at("/state").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/versions").size()).isEqualTo(2);
        assertThat(accepted.at("/remarks/0/section").asString()).isEqualTo("II");
        assertThat(focal.get(submission + "/report.docx").bytes()).startsWith('P', 'K');
        covered(campaign);
    }

    private void write(String submission, String begun) {
        var figures = focal.put(
                        submission + "/figures",
                        figures(
                                figure("A1", null, 3),
                                figure("M1", "USD", "1000.5"),
                                figure("M1", "VND", 25_000_000_000L),
                                figure("M1", "XXY", 1),
                                figure("A2", null, -1),
                                figure("A9", null, 1),
                                figure("A1", null, 4),
                                figure("A3", "USD", 1)),
                        "If-Match",
                        begun)
                .done();
        assertThat(figures.at("/saved").asInt()).isEqualTo(3);
        assertThat(figures.at("/rows")
                        .valueStream()
                        .flatMap(r -> r.get("reasons").valueStream()))
                .extracting(r -> r.get("code").asString() + "@" + r.get("place").asString())
                .containsExactly(
                        "CURRENCY_INVALID@figures[3].currency",
                        "NUMBER_NEGATIVE@figures[4].value",
                        "INDICATOR_UNKNOWN@figures[5].indicator",
                        "FIGURE_TWICE@figures[6]",
                        "CURRENCY_NOT_ASKED@figures[7].currency");
        focal.put(submission + "/figures", figures(figure("A1", null, 4)), "If-Match", begun)
                .refused(412, "STALE");
        focal.put(submission + "/figures", figures(figure("A1", null, 4)), "If-Match", figures.header("ETag"))
                .done();
        focal.put(submission + "/figures", figures(figure("A2", null, 2))).done();
        focal.put(submission + "/figures", "{\"figures\": [null]}").refused(400, "FIELD_INVALID@figures[0]");
        focal.put(submission + "/figures", Map.of()).refused(422, "FIELD_REQUIRED@figures");
        focal.post(submission + "/nil").refused(422, "FIELD_REQUIRED@nil");

        var paragraphs = focal.put(
                submission + "/paragraphs",
                Map.of(
                        "paragraphs",
                        List.of(
                                paragraph("I", "Đã ban hành kế hoạch."),
                                paragraph("II", "Đã ký hai thỏa thuận."),
                                paragraph("II", "Đoạn hai."),
                                paragraph("IX", "Không có phần này."))));
        assertThat(paragraphs.at("/rows/3/reasons/0/code").asString()).isEqualTo("SECTION_UNKNOWN");
        var rows = focal.put(
                submission + "/rows",
                Map.of(
                        "rows",
                        List.of(
                                Map.of("table", "T1", "cells", Map.of("name", "Bản ghi nhớ", "partner", "JICA")),
                                Map.of("table", "T1", "cells", Map.of("name", "x", "price", "3")),
                                Map.of("table", "T9", "cells", Map.of()))));
        assertThat(rows.at("/rows/1/reasons/0/place").asString()).isEqualTo("rows[1].cells.price");

        JsonNode text = focal.get(submission).at("/text");
        assertThat(text.at("/paragraphs").size()).isEqualTo(3);
        assertThat(text.at("/rows/0/cells/partner").asString()).isEqualTo("JICA");
        assertThat(text.at("/figures").valueStream())
                .extracting(f -> f.get("indicator").asString() + " "
                        + f.get("currency").asString("") + " " + f.get("value").asString())
                .containsExactly("A1  4", "A2  2", "M1 USD 1000.5", "M1 VND 25000000000");
    }

    private void covered(String campaign) {
        JsonNode province = officer.get(campaign + "/coverage")
                .done()
                .at("/groups")
                .valueStream()
                .filter(g -> g.get("group").asString().equals("PROVINCE"))
                .findFirst()
                .orElseThrow();
        assertThat(province.at("/counts/expected").asInt()).isEqualTo(2);
        assertThat(province.at("/counts/usable").asInt()).isEqualTo(1);
        assertThat(province.at("/counts/percent").asDouble()).isEqualTo(50.0);
        assertThat(province.at("/missing/0/name").asString()).isEqualTo("Tỉnh khác " + mark);
        focal.get(campaign + "/coverage").refused(403, "FORBIDDEN");
    }

    @Test
    void aKeyedRequestHappensOnce() {
        Map<String, Object> body = campaign();
        var first = officer.post("/campaigns", body, "Idempotency-Key", "mở-" + mark)
                .done();
        var again = officer.post("/campaigns", body, "Idempotency-Key", "mở-" + mark);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        officer.post(
                        "/campaigns",
                        Map.of("regime", regime.value(), "year", 2031, "name", "Khác"),
                        "Idempotency-Key",
                        "mở-" + mark)
                .refused(422, "IDEMPOTENCY_KEY_REUSED@Idempotency-Key");
        officer.post("/campaigns", body).refused(422, "CAMPAIGN_EXISTS@year");

        officer.post("/campaigns", body, "Idempotency-Key", "lỗi-" + mark).refused(422, "CAMPAIGN_EXISTS@year");
        officer.post(
                        "/campaigns",
                        Map.of("regime", regime.value(), "year", 2032, "name", "Sửa rồi"),
                        "Idempotency-Key",
                        "lỗi-" + mark)
                .done();
        officer.post("/campaigns", body, "Idempotency-Key", "x".repeat(201))
                .refused(400, "IDEMPOTENCY_KEY_INVALID@Idempotency-Key");
        String submission = submissionOf(focal, first.header("Location"));
        focal.post(submission + "/start", Map.of(), "Idempotency-Key", mark).done();
        assertThat(focal.post(submission + "/start", Map.of(), "Idempotency-Key", mark)
                        .done()
                        .at("/state")
                        .asString())
                .isEqualTo("DRAFT");
    }

    @Test
    void whatCannotBeReadIsSaidSo() {
        officer.post("/campaigns", "{\"regime\": ").refused(400, "JSON_INVALID");
        officer.post("/campaigns", "{\"regime\": \"no id\"}").refused(400, "FIELD_INVALID@regime");
        officer.post("/campaigns", "{\"jahr\": 2026}").refused(400, "FIELD_UNKNOWN@jahr");
        officer.post("/campaigns", "{\"name\": \"\\u0000\"}").refused(400, "FIELD_INVALID@name");
        officer.post("/campaigns", Map.of("year", 2026, "name", "Thiếu")).refused(422, "FIELD_REQUIRED@regime");
        officer.post("/campaigns", Map.of("regime", UUID.randomUUID(), "year", 2026, "name", "x"))
                .refused(404, "NOT_FOUND");
        officer.get("/campaigns?year=x").refused(400, "FIELD_INVALID@year");
        officer.get("/campaigns?limit=501").refused(400, "LIMIT_INVALID@limit");
        officer.get("/campaigns?after=here").refused(400, "CURSOR_INVALID@after");
        officer.get("/agencies?on=2025-02-30").refused(400, "FIELD_INVALID@on");
        officer.get("/agencies?group=CITY").refused(400, "FIELD_INVALID@group");
        officer.get("/submissions/no-id").refused(404, "NOT_FOUND");
        officer.get("/nothing").refused(404, "NOT_FOUND");
        officer.get("/campaigns", "Accept", "text/html").refused(406, "NOT_ACCEPTABLE");
        var wrongKind = mvc.post()
                .uri("/api/v1/campaigns")
                .with(officer.who())
                .content("a=1")
                .contentType("application/x-www-form-urlencoded");
        new Program.Answer(wrongKind.exchange()).refused(415, "MEDIA_TYPE_NOT_SUPPORTED");
        new Program.Answer(mvc.delete()
                        .uri("/api/v1/campaigns")
                        .with(officer.who())
                        .exchange())
                .refused(405, "METHOD_NOT_ALLOWED");
        Program reader = new Program(mvc, tokens.of(user("officer"), Scope.READ));
        reader.post("/campaigns", campaign()).refused(403, "SCOPE_REQUIRED");
        Program writer = new Program(mvc, tokens.of(user("signer"), Scope.READ, Scope.WRITE));
        writer.post("/submissions/" + UUID.randomUUID() + "/signature", Map.of())
                .refused(403, "SCOPE_REQUIRED");
        assertThat(officer.get("/campaigns?year=x", "Accept-Language", "en")
                        .at("/detail")
                        .asString())
                .startsWith("This value");
    }

    @Test
    void aListIsReadPartByPartToItsEnd() {
        String campaign = opened();
        List<String> names = new ArrayList<>();
        String next = campaign + "/submissions?limit=1";
        while (next != null) {
            JsonNode part = officer.get(next).done().json();
            part.get("items").forEach(i -> names.add(i.get("agencyName").asString()));
            assertThat(part.get("items").size()).isEqualTo(1);
            next = part.get("next").asString(null);
        }
        assertThat(names).containsExactly("Tỉnh " + mark, "Tỉnh khác " + mark);
        assertThat(officer.get(campaign).header("ETag")).matches("\"\\d+\"");
        assertThat(officer.get(campaign, "If-None-Match", officer.get(campaign).header("ETag"))
                        .status())
                .isEqualTo(304);
        officer.post("/campaigns", Map.of("regime", regime.value(), "year", 2033, "name", "Năm khác " + mark))
                .done();
        assertThat(officer.get("/campaigns?limit=1").at("/items/0/year").asInt())
                .isEqualTo(2033);
        String second = officer.get("/campaigns?limit=1").at("/next").asString();
        assertThat(officer.get(second).at("/items/0/id").asString())
                .isEqualTo(campaign.substring("/api/v1/campaigns/".length()));
        assertThat(officer.get("/campaigns?year=2033").at("/items").size()).isEqualTo(1);
        assertThat(officer.get("/regimes").at("/items").valueStream())
                .extracting(r -> r.get("id").asString())
                .contains(regime.value().toString());
    }

    private Map<String, Object> campaign() {
        int year = businessDay.today().getYear() + 1;
        return Map.of("regime", regime.value(), "year", year, "name", "Báo cáo " + mark);
    }

    /** A campaign of the two provinces, whoever else there is in the database. @return its address */
    private String opened() {
        String campaign = officer.post("/campaigns", campaign()).done().header("Location");
        db.sql(
                        "update report.submission set obliged = false where campaign = :c and agency not in (select id from organisation.agency where name ->> 'vi' like :mark)")
                .param("c", UUID.fromString(campaign.substring(campaign.lastIndexOf('/') + 1)))
                .param("mark", "%" + mark)
                .update();
        return campaign;
    }

    private static String submissionOf(Program sender, String campaign) {
        JsonNode own = sender.get(campaign + "/submissions").done().at("/items");
        assertThat(own.size()).isEqualTo(1);
        return "/submissions/" + own.at("/0/id").asString();
    }

    private void send(String submission, int number) {
        String hash = signer.get(submission).at("/text/hash").asString();
        signer.post(submission + "/signature", Map.of("hash", hash, "signerName", "Nguyễn Văn Ký", "capacity", "HEAD"))
                .done();
        clerk.post(
                        submission + "/dispatch",
                        Map.of("number", 0, "symbol", "", "datedOn", "2020-01-01", "signed", file("MZ".getBytes())))
                .refused(
                        422,
                        "NUMBER_REQUIRED@number",
                        "SYMBOL_REQUIRED@symbol",
                        "DATE_BEFORE_SIGNATURE@datedOn",
                        "SIGNED_FILE_NOT_PDF@signed");
        clerk.post(
                        submission + "/dispatch",
                        Map.of(
                                "number",
                                number,
                                "symbol",
                                "BC-UBND",
                                "datedOn",
                                today(),
                                "signed",
                                file(ReportedCampaign.scan().bytes())))
                .done();
    }

    private static Map<String, Object> file(byte[] bytes) {
        return Map.of(
                "name", "ban-ky.pdf", "content", Base64.getEncoder().encodeToString(bytes), "declaredNotSecret", true);
    }

    private Map<String, Object> returned() {
        return Map.of(
                "dueOn",
                businessDay.today().plusDays(3).toString(),
                "reasons",
                List.of(Map.of("section", "II", "text", "Kê thiếu một thỏa thuận.")));
    }

    private static Map<String, Object> figures(Object... figures) {
        return Map.of("figures", List.of(figures));
    }

    private static Map<String, Object> figure(String indicator, String currency, Object value) {
        Object number = value instanceof String text ? new java.math.BigDecimal(text) : value;
        return currency == null
                ? Map.of("indicator", indicator, "value", number)
                : Map.of("indicator", indicator, "currency", currency, "value", number);
    }

    private static Map<String, Object> paragraph(String section, String text) {
        return Map.of("section", section, "text", text);
    }

    private String today() {
        return businessDay.today().toString();
    }

    private String user(String name) {
        return name + "." + mark;
    }

    private Program program(String name, AgencyId agency, Role role) {
        accounts.account(user(name), agency, role);
        return new Program(mvc, tokens.of(user(name)));
    }
}
