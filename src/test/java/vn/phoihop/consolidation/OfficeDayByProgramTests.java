package vn.phoihop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.document.PdfAssert.assertThatPdf;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.TokenFixture;
import vn.phoihop.api.Program;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.RegimeId;
import vn.phoihop.regime.SmallRegime;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.ReportedCampaign;

/** A whole office day by programs alone: a campaign, three reports, one of them returned, the compiled report to its number. */
@OfficeTest
class OfficeDayByProgramTests extends CompilingOffice {
    @Autowired
    TokenFixture tokens;

    private Program compiler;
    private String address = "";

    /** An agency with the programs of its three people. */
    private record Sender(AgencyId agency, Program focal, Program signer, Program clerk) {}

    @Test
    void threeReportsAreFiledCompiledAndDownloaded() throws Exception {
        compiler = program(officer);
        Program second = program(acceptor);
        Sender central = sender("Bộ Một", ReportingGroup.CENTRAL_STATE);
        Sender province = sender("Tỉnh Hai", ReportingGroup.PROVINCE);
        Sender quiet = sender("Tỉnh Ba", ReportingGroup.PROVINCE);
        openFor(central, province, quiet);
        compiler.post(address + "/consolidations").refused(422, "NOTHING_TO_CONSOLIDATE");

        String first = file(central, 2, Map.of("USD", 1000.5, "EUR", 200));
        String returned = file(province, 7, Map.of("USD", 10));
        String nil = fileNil(quiet);
        for (String submission : List.of(first, returned, nil))
            second.post(submission + "/receipt").done();
        second.post(first + "/acceptance").done();
        second.post(nil + "/acceptance").done();
        second.post(
                        returned + "/return",
                        Map.of(
                                "dueOn",
                                day(5),
                                "reasons",
                                List.of(Map.of("section", "II", "text", "Kê nhầm bốn văn kiện."))))
                .done();
        province.focal.post(returned + "/resumption").done();
        fill(province, returned, 3, Map.of("USD", 10));
        send(province, returned, 2);
        second.post(returned + "/receipt").done();
        second.post(returned + "/acceptance").done();

        String draft = compiler.post(address + "/consolidations").done().header("Location");
        assertThat(compiler.post(address + "/consolidations").done().header("Location"))
                .isNotEqualTo(draft);
        assertThat(compiler.get(address + "/consolidations?limit=1").at("/next").isNull())
                .isFalse();
        assertThat(compiler.get(draft).at("/pins").size()).isEqualTo(3);
        assertThat(compiler.get(draft).at("/totals").valueStream())
                .extracting(OfficeDayByProgramTests::total)
                .contains(
                        "A2 CENTRAL_STATE  2",
                        "A2 PROVINCE  3",
                        "M1 CENTRAL_STATE EUR 200",
                        "M1 CENTRAL_STATE USD 1000.5",
                        "M1 PROVINCE USD 10");
        assertThat(compiler.get(draft).at("/coverage/direct/nil").asInt()).isEqualTo(1);
        central.focal.get(draft).refused(403, "FORBIDDEN");

        compose(draft);
        goUpward(draft);
        assertThat(text(compiler.get(draft + "/report.docx").done().bytes()))
                .contains("Bộ Một", "1.000,50", "Đề nghị chỉ đạo.");
        assertThat(compiler.get(draft + "/report.html").done().text()).contains("Đề nghị chỉ đạo.");
        assertThat(compiler.get(draft + "/report.json")
                        .done()
                        .at("/content/totals")
                        .size())
                .isGreaterThan(3);
        assertThatPdf(compiler.get(draft + "/report.pdf").done().bytes())
                .isPdfA3u()
                .hasAttached(compiler.get(draft + "/report.json").done().bytes());
        assertThat(program(reader).get(draft).done().at("/pins").isNull()).isTrue();
        assertThat(program(reader).get("/consolidations").done().at("/items").valueStream())
                .extracting(c -> c.get("state").asString())
                .containsOnly("LOCKED");
        compiler.post(address + "/consolidations").refused(422, "CONSOLIDATION_LOCKED");
        assertThat(central.focal.get(first).at("/state").asString()).isEqualTo("LOCKED");
    }

    private void compose(String draft) {
        compiler.post(draft + "/highlights", Map.of("section", "II")).done();
        JsonNode untaken =
                compiler.get(draft + "/paragraphs?section=I&limit=1").done().at("/items/0");
        compiler.post(draft + "/items", Map.of("paragraph", untaken.get("id").asString()))
                .done();
        compiler.post(draft + "/items", Map.of("paragraph", untaken.get("id").asString()))
                .refused(422, "PARAGRAPH_TAKEN");
        compiler.post(draft + "/items").refused(422, "FIELD_REQUIRED@paragraph");
        var written = compiler.post(draft + "/editorials", Map.of("section", "V", "text", "Đề nghị chỉ đạo"));
        JsonNode own = written.done()
                .at("/items")
                .valueStream()
                .filter(i -> i.get("kind").asString().equals("EDITORIAL"))
                .findFirst()
                .orElseThrow();
        String item = draft + "/items/" + own.get("id").asString();
        compiler.post(
                        item + "/text",
                        Map.of("version", own.get("version").asInt(), "text", "Đề nghị chỉ đạo."),
                        "If-Match",
                        written.header("ETag"))
                .done();
        compiler.post(item + "/removal", Map.of(), "If-Match", written.header("ETag"))
                .refused(412, "STALE");
        compiler.post(item + "/text", Map.of("version", own.get("version").asInt(), "text", "Khác"))
                .refused(409, "STALE");
    }

    private void goUpward(String draft) {
        program(head).post(draft + "/submission").refused(403, "FORBIDDEN");
        compiler.post(draft + "/submission").done();
        program(head).post(draft + "/approval").done();
        Map<String, Object> signature = Map.of(
                "hash",
                compiler.get(draft).at("/hash").asString(),
                "signerName",
                "Trần Thị Bình",
                "capacity",
                "DEPUTY");
        program(signer)
                .post(draft + "/signature", Map.of("hash", "khác", "signerName", "Trần Thị Bình"))
                .refused(422, "CONTENT_CHANGED");
        program(signer).post(draft + "/signature", signature).done();
        program(clerk)
                .post(draft + "/number", Map.of("symbol", "", "datedOn", day(-1)))
                .refused(422, "NUMBER_REQUIRED@number", "SYMBOL_REQUIRED@symbol", "DATE_BEFORE_SIGNATURE@datedOn");
        var locked = program(clerk).post(draft + "/number", Map.of("number", 5, "symbol", "BC-BTP", "datedOn", day(0)));
        assertThat(locked.done().at("/state").asString()).isEqualTo("LOCKED");
    }

    private void openFor(Sender... senders) {
        RegimeId regime = SmallRegime.keep(db, officer.agency(), ministry);
        address = compiler.post(
                        "/campaigns",
                        Map.of(
                                "regime",
                                regime.value(),
                                "year",
                                businessDay.today().getYear() + 1,
                                "name",
                                "Báo cáo bằng chương trình"))
                .done()
                .header("Location");
        campaign = new CampaignId(java.util.UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        reports.only(
                campaign, java.util.Arrays.stream(senders).map(Sender::agency).toList());
    }

    private String file(Sender sender, int agreements, Map<String, Object> disbursed) {
        String submission = begin(sender);
        fill(sender, submission, agreements, disbursed);
        send(sender, submission, 1);
        return submission;
    }

    private String fileNil(Sender sender) {
        String submission = begin(sender);
        sender.focal.post(submission + "/nil", Map.of("nil", true)).done();
        sender.focal
                .put(
                        submission + "/paragraphs",
                        Map.of("paragraphs", List.of(Map.of("section", "I", "text", "Không phát sinh."))))
                .done();
        send(sender, submission, 1);
        return submission;
    }

    private String begin(Sender sender) {
        String submission = "/submissions/"
                + sender.focal
                        .get(address + "/submissions")
                        .done()
                        .at("/items/0/id")
                        .asString();
        sender.focal.post(submission + "/start").done();
        return submission;
    }

    private static void fill(Sender sender, String submission, int agreements, Map<String, Object> disbursed) {
        List<Map<String, Object>> figures = new java.util.ArrayList<>();
        figures.add(Map.of("indicator", "A2", "value", agreements));
        disbursed.forEach(
                (currency, amount) -> figures.add(Map.of("indicator", "M1", "currency", currency, "value", amount)));
        assertThat(sender.focal
                        .put(submission + "/figures", Map.of("figures", figures))
                        .done()
                        .at("/refused")
                        .asInt())
                .isZero();
        sender.focal
                .put(
                        submission + "/paragraphs",
                        Map.of(
                                "paragraphs",
                                List.of(
                                        Map.of("section", "I", "text", "Đã ban hành kế hoạch."),
                                        Map.of(
                                                "section",
                                                "II",
                                                "text",
                                                "Đã ký " + agreements + " thỏa thuận.",
                                                "highlighted",
                                                true))))
                .done();
        sender.focal
                .put(
                        submission + "/rows",
                        Map.of(
                                "rows",
                                List.of(Map.of(
                                        "table", "T1", "cells", Map.of("name", "Bản ghi nhớ", "partner", "JICA")))))
                .done();
    }

    private void send(Sender sender, String submission, int number) {
        sender.focal.post(submission + "/review").done();
        String hash = sender.signer.get(submission).at("/text/hash").asString();
        sender.signer
                .post(submission + "/signature", Map.of("hash", hash, "signerName", "Nguyễn Văn Ký"))
                .done();
        String scan = Base64.getEncoder().encodeToString(ReportedCampaign.scan().bytes());
        Map<String, Object> signed = Map.of("name", "ban-ky.pdf", "content", scan, "declaredNotSecret", true);
        sender.clerk
                .post(
                        submission + "/dispatch",
                        Map.of("number", number, "symbol", "BC-X", "datedOn", day(0), "signed", signed))
                .done();
    }

    private static String total(JsonNode total) {
        return total.get("indicator").asString() + " " + total.get("group").asString() + " "
                + total.get("currency").asString("") + " " + total.get("value").asString();
    }

    private String day(int later) {
        return businessDay.today().plusDays(later).toString();
    }

    private Sender sender(String name, ReportingGroup group) {
        AgencyId agency = reporter(name, group);
        return new Sender(
                agency,
                program(account(agency, Role.FOCAL_POINT)),
                program(account(agency, Role.SIGNER)),
                program(account(agency, Role.CLERK)));
    }

    private Program program(Viewer who) {
        return new Program(mvc, tokens.of(who.username()));
    }
}
