package vn.phoihop.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.mandate.Watchers.at;
import static vn.phoihop.mandate.Watchers.id;
import static vn.phoihop.mandate.Watchers.text;
import static vn.phoihop.mandate.Watchers.went;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.ReportingGroup;

/** A directing document comes in as a text, is put right, and is in force with points that others can hold on to. */
@OfficeTest
class MandateOfficeDayTests {
    private static final String CONCLUSION = """
            ĐẢNG CỘNG SẢN VIỆT NAM
            BAN BÍ THƯ
            Số %s
            Hà Nội, ngày 05 tháng 01 năm 2026
            KẾT LUẬN
            CỦA BAN BÍ THƯ
            về một việc minh họa
            -----
            Sau khi nghe báo cáo, Ban Bí thư kết luận:
            I- Quan điểm
            1. Giữ vững độc lập, chủ quyền.
            2. Chủ động lựa chọn nội dung:
            a) phù hợp nhu cầu;
            b) có trọng tâm.
            II- Tổ chức thực hiện
            1. Ban hành kế hoạch.
            Nơi nhận:
            - Các tỉnh ủy.
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Mandates mandates;

    @Autowired
    BusinessDay businessDay;

    @Autowired
    JdbcClient db;

    private Watchers office;

    @BeforeEach
    void aUnitWatches() {
        office = new Watchers(context, mvc);
    }

    @Test
    void aPastedConclusionIsPutRightAndComesIntoForceWithAddressesThatStay() {
        String symbol = office.symbol("01");
        String outline = went(office.post(office.officer, "/mandates", "text", CONCLUSION.formatted(symbol)));
        MandateId id = id(outline);
        assertThat(office.page(office.officer, outline)).contains("I.2.b", "II.1", "có trọng tâm.");
        assertThat(office.page(office.officer, at(id)))
                .contains("Kết luận " + symbol, "về một việc minh họa", "05/01/2026", "dự thảo", "Ban Bí thư");
        assertThat(office.get(office.focal, at(id))).hasStatus(404);
        assertThat(office.get(office.elsewhere, at(id))).hasStatus(404);
        assertThat(office.page(office.focal, "/mandates?text=" + symbol)).doesNotContain("/mandates/" + id.value());
        assertThatThrownBy(() -> mandates.get(id)).isInstanceOf(NotFound.class);

        putRight(id);
        assertThat(office.act(id, "entry-into-force"))
                .as("a field is missing")
                .hasStatus(422)
                .bodyText()
                .contains("FIELD_REQUIRED");
        went(office.act(
                id,
                "",
                "kind",
                "CONCLUSION",
                "symbol",
                symbol,
                "title.vi",
                "Về một việc minh họa",
                "issuer",
                "Ban Bí thư",
                "issuedOn",
                "05/01/2026",
                "fields",
                "LAW",
                "fields",
                "JUDICIAL_REFORM"));
        went(office.act(id, "entry-into-force"));

        assertThat(office.page(office.focal, at(id)))
                .contains("id=\"I.2.b\"", "Ủy ban nhân dân cấp tỉnh", "còn hiệu lực", "theo tóm tắt đã công bố")
                .doesNotContain("/edit");
        List<MandatePoint> points = mandates.points(id);
        assertThat(points.stream().map(MandatePoint::address))
                .containsExactly("I", "I.1", "I.2", "I.2.a", "I.2.b", "II", "II.1");
        assertThat(points.get(4).groups()).as("from the point above").isEqualTo(Set.of(ReportingGroup.PROVINCE));
        assertThat(points.get(6).quoted()).isFalse();
        assertThat(points.get(4).parent()).isEqualTo(points.get(2).id());
        assertThat(mandates.get(id).receivingUnit()).isEqualTo(office.unit);
        assertThat(mandates.get(id).actingFor()).isEqualTo(office.ministry);
        assertThat(mandates.options(businessDay.today(), "vi"))
                .anyMatch(o -> o.label().startsWith(symbol));
        pointsStay(id, points.getFirst().id());
    }

    /** Every button keeps what is typed; the outline ends as it began, with groups said and one point marked as a summary. */
    private void putRight(MandateId id) {
        String[] typed = {
            "rows[0].level",
            "1",
            "rows[0].label",
            "I-",
            "rows[0].text",
            "Quan điểm",
            "rows[1].level",
            "2",
            "rows[1].label",
            "1.",
            "rows[1].text",
            "Giữ vững độc lập, chủ quyền.",
            "rows[2].level",
            "2",
            "rows[2].label",
            "2.",
            "rows[2].groups",
            "PROVINCE",
            "rows[2].text",
            "Chủ động lựa chọn nội dung:\r\na) phù hợp nhu cầu;\r\nb) có trọng tâm.",
            "rows[3].level",
            "2",
            "rows[3].label",
            "II-",
            "rows[3].text",
            "Tổ chức thực hiện",
            "rows[4].level",
            "2",
            "rows[4].label",
            "1.",
            "rows[4].text",
            "Ban hành kế hoạch.",
            "rows[4].summary",
            "true",
        };
        assertThat(went(office.act(id, "outline", with(typed, "do", "split:2"))))
                .endsWith("#row-2");
        String split = office.page(office.officer, at(id));
        assertThat(split).contains("I.2.a", "I.2.b", "I.II", "I.1~2");
        String[] now = {
            "rows[0].level",
            "1",
            "rows[0].label",
            "I-",
            "rows[0].text",
            "Quan điểm",
            "rows[1].level",
            "2",
            "rows[1].label",
            "1.",
            "rows[1].text",
            "Giữ vững độc lập, chủ quyền.",
            "rows[2].level",
            "2",
            "rows[2].label",
            "2.",
            "rows[2].text",
            "Chủ động lựa chọn nội dung:",
            "rows[2].groups",
            "PROVINCE",
            "rows[3].level",
            "3",
            "rows[3].label",
            "a)",
            "rows[3].text",
            "phù hợp nhu cầu;",
            "rows[4].level",
            "3",
            "rows[4].label",
            "b)",
            "rows[4].text",
            "có trọng tâm.",
            "rows[5].level",
            "2",
            "rows[5].label",
            "II-",
            "rows[5].text",
            "Tổ chức thực hiện",
            "rows[6].level",
            "3",
            "rows[6].label",
            "1.",
            "rows[6].text",
            "Ban hành kế hoạch.",
            "rows[6].summary",
            "true",
        };
        went(office.act(id, "outline", with(now, "do", "out:5")));
        assertThat(office.page(office.officer, at(id))).contains("II.1").doesNotContain("I.II");
        assertThat(office.act(id, "outline", with(now, "do", "split:3")))
                .hasStatus(422)
                .bodyText()
                .contains("POINT_SPLIT_NOWHERE", "phù hợp nhu cầu;");
    }

    private void pointsStay(MandateId id, PointId point) {
        assertThatThrownBy(() -> db.sql("update mandate.point set address = 'X' where id = :id")
                        .param("id", point)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("point_in_force_stays");
        assertThatThrownBy(() -> db.sql("delete from mandate.mandate where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aWordFileIsSplitAndItsOriginalIsThereForWhoMayReadTheDocument() throws IOException {
        String symbol = office.symbol("02");
        byte[] docx = docx(CONCLUSION.formatted(symbol));
        MandateId id = id(went(office.upload(office.officer, "/mandates", "kết luận.docx", docx, "fields", "LAW")));
        String page = office.page(office.head, at(id));
        assertThat(page).contains("kết luận.docx", "I.2.b", symbol);
        String file = page.replaceFirst("(?s).*href=\"(/files/[^\"]+)\".*", "$1");
        assertThat(office.get(office.focal, file)).hasStatus(404);
        went(office.act(id, "entry-into-force"));
        assertThat(office.get(office.focal, file)).hasStatusOk();
        assertThat(office.get(office.focal, file).getResponse().getContentAsByteArray())
                .isEqualTo(docx);
    }

    @Test
    void whatIsRefusedComesBackWithWhatWasTyped() {
        String secret = "BAN BÍ THƯ\nTỐI MẬT\n1. Một nội dung.";
        assertThat(office.post(office.officer, "/mandates", "symbol", "9-KL/TW", "text", secret))
                .hasStatus(422)
                .bodyText()
                .contains("SECRET_CONTENT_FORBIDDEN", "1. Một nội dung.", "9-KL/TW");
        assertThat(office.post(office.officer, "/mandates", "symbol", "9-KL/TW (M)", "text", "1. Một."))
                .hasStatus(422)
                .bodyText()
                .contains("SECRET_CONTENT_FORBIDDEN");
        assertThat(office.post(office.officer, "/mandates", "title.vi", "Chưa có gì", "issuedOn", "32/13/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("FIELD_REQUIRED", "DATE_INVALID", "32/13/2026", "Chưa có gì");
        assertThat(office.upload(office.officer, "/mandates", "anh.docx", new byte[] {1, 2, 3}, "symbol", "8-KL/TW"))
                .hasStatus(422)
                .bodyText()
                .contains("8-KL/TW");
        assertThat(office.get(office.focal, "/mandates/new")).hasStatus(403);
        assertThat(office.post(office.focal, "/mandates", "text", "1. Một.")).hasStatus(403);
        String symbol = office.symbol("03");
        office.inForce(symbol, "1. Một.");
        MandateId again = office.enter(symbol, "1. Một.");
        assertThat(office.act(again, "entry-into-force"))
                .hasStatus(422)
                .bodyText()
                .contains("MANDATE_DUPLICATE");
        went(office.act(again, "discard"));
        assertThat(office.get(office.officer, at(again))).hasStatus(404);
    }

    @Test
    void relationsPointToOlderDocumentsAndNeverRoundInACircle() {
        MandateId directive = office.inForce(office.symbol("10"), "1. Một.");
        MandateId conclusion = office.inForce(office.symbol("11"), "1. Một.");
        relate(conclusion, "11", "21/05/2026", "CONTINUES", directive, 302);
        relate(directive, "10", "20/05/2026", "CARRIES_OUT", conclusion, 422);
        relate(directive, "10", "20/05/2026", "CARRIES_OUT", directive, 422);
        assertThatThrownBy(
                        () -> db.sql("insert into mandate.relation (mandate, kind, other) values (:m, 'REPLACES', :o)")
                                .param("m", directive)
                                .param("o", conclusion)
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("relation_acyclic");
        MandateId younger = office.inForce(office.symbol("12"), "1. Một.");
        relate(younger, "12", "01/06/2026", "REPLACES", conclusion, 302);
        assertThat(mandates.get(conclusion).endsOn()).isEqualTo("2026-05-31");
        assertThat(office.page(office.focal, at(conclusion)))
                .contains(
                        "Tiếp tục thực hiện Kết luận " + office.symbol("10"),
                        "Thay thế Kết luận " + office.symbol("11"));
        assertThat(office.page(office.focal, "/mandates?text=" + office.symbol("11") + "&standing=REPLACED"))
                .contains("1 văn bản");
        assertThat(mandates.options(businessDay.today(), "vi"))
                .noneMatch(o -> o.label().startsWith(office.symbol("11")));
    }

    private void relate(MandateId id, String start, String issuedOn, String kind, MandateId other, int status) {
        assertThat(office.act(
                        id,
                        "",
                        "kind",
                        "CONCLUSION",
                        "symbol",
                        office.symbol(start),
                        "title.vi",
                        "Về việc",
                        "issuer",
                        "Ban Bí thư",
                        "issuedOn",
                        issuedOn,
                        "fields",
                        "LAW",
                        "relations[0].kind",
                        kind,
                        "relations[0].other",
                        other.value().toString()))
                .hasStatus(status);
    }

    @Test
    void aDocumentInForceGetsFurtherPointsAndCorrectionsButKeepsItsAddresses() {
        String symbol = office.symbol("20");
        MandateId id = id(went(office.post(
                office.officer,
                "/mandates",
                "kind",
                "DECISION",
                "symbol",
                symbol,
                "title.vi",
                "Kế hoạch",
                "issuer",
                "Thủ tướng",
                "fields",
                "LAW")));
        went(office.act(id, "entry-into-force"));
        assertThat(office.page(office.focal, at(id))).contains("Chưa biết nội dung, nhiệm vụ");
        went(office.act(id, "text", "text", "1. Một.\n2. Hai."));
        assertThat(office.page(office.focal, at(id))).doesNotContain("id=\"2\"");
        went(office.act(id, "points"));
        MandatePoint second = mandates.points(id).get(1);
        went(office.act(id, "points/" + second.id().value(), "text", "Hai, viết lại.", "groups", "ORG_CENTRAL"));
        assertThat(mandates.points(id).get(1).text()).isEqualTo("Hai, viết lại.");
        assertThat(mandates.points(id).get(1).address()).isEqualTo("2");

        went(office.act(id, "text", "text", "2. Hai nữa.\n3. Ba."));
        assertThat(office.act(id, "points")).hasStatus(422).bodyText().contains("POINT_ADDRESS_TAKEN", "Hai nữa.");
        went(office.act(id, "outline", "rows[0].level", "1", "rows[0].label", "3.", "rows[0].text", "Ba."));
        went(office.act(id, "points"));
        assertThat(mandates.points(id).stream().map(MandatePoint::address)).containsExactly("1", "2", "3");
        assertThat(office.act(id, "discard")).hasStatus(422);
        assertThat(office.post(office.elsewhere, at(id), "version", office.version(id)))
                .hasStatus(403);
    }

    @Test
    void whoSavesSecondSeesBothTextsAndLosesNeither() {
        MandateId id = office.enter(office.symbol("30"), "1. Một.\n2. Hai.");
        String version = office.version(id);
        went(office.post(
                office.head,
                at(id) + "/outline",
                "version",
                version,
                "rows[0].level",
                "1",
                "rows[0].label",
                "1.",
                "rows[0].text",
                "Lời của vụ trưởng"));
        var late = office.post(
                office.officer,
                at(id) + "/outline",
                "version",
                version,
                "rows[0].level",
                "1",
                "rows[0].label",
                "1.",
                "rows[0].text",
                "Lời của chuyên viên");
        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Lời của vụ trưởng", "Lời của chuyên viên", "CHANGED_MEANWHILE");
        String next = text(late).replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        went(office.post(
                office.officer,
                at(id) + "/outline",
                "version",
                next,
                "rows[0].level",
                "1",
                "rows[0].label",
                "1.",
                "rows[0].text",
                "Lời của chuyên viên"));
        assertThat(office.page(office.head, at(id))).contains("Lời của chuyên viên");
        assertThat(office.post(office.officer, at(id), "version", version, "symbol", "X", "title.vi", "Tên đã gõ"))
                .hasStatus(409)
                .bodyText()
                .contains("Tên đã gõ", office.symbol("30"));
    }

    @Test
    void theListIsFoundWithoutToneMarksAndByKindFieldAndStanding() {
        MandateId id = office.inForce(office.symbol("40"), "1. Một.");
        String found = "/mandates/" + id.value();
        String symbol = office.symbol("40");
        assertThat(office.page(office.focal, "/mandates?text=ve viec " + symbol))
                .contains(found, "1 văn bản");
        assertThat(office.page(
                        office.focal, "/mandates?text=" + symbol + "&kind=CONCLUSION&field=LAW&standing=IN_FORCE"))
                .contains(found);
        for (String other : List.of("kind=DECREE", "field=ADMIN_REFORM", "standing=ENDED"))
            assertThat(office.page(office.focal, "/mandates?text=" + symbol + "&" + other))
                    .contains("0 văn bản")
                    .doesNotContain(found);
        assertThat(office.page(office.focal, "/mandates?lang=en&text=" + symbol))
                .contains("1 documents");
    }

    private static String[] with(String[] pairs, String... more) {
        String[] all = java.util.Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return all;
    }

    private static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
