package vn.phoihop.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.mandate.Watchers.and;
import static vn.phoihop.mandate.Watchers.at;
import static vn.phoihop.mandate.Watchers.id;
import static vn.phoihop.mandate.Watchers.identity;
import static vn.phoihop.mandate.Watchers.outline;
import static vn.phoihop.mandate.Watchers.text;
import static vn.phoihop.mandate.Watchers.went;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        isHidden(id, symbol);
        putRight(id);
        assertThat(office.act(id, "entry-into-force"))
                .as("no field is said")
                .hasStatus(422)
                .bodyText()
                .contains("FIELD_REQUIRED");
        went(office.act(id, "", and(identity(symbol, "05/01/2026"), "fields", "JUDICIAL_REFORM")));
        went(office.act(id, "entry-into-force"));
        assertThat(office.page(office.focal, at(id)))
                .contains("id=\"I.2.b\"", "Ủy ban nhân dân cấp tỉnh", "còn hiệu lực", "theo tóm tắt đã công bố")
                .doesNotContain("/edit");
        isKnownThroughTheDoor(id, symbol);
        stays(id, mandates.points(id).getFirst().id());
    }

    private void isHidden(MandateId draft, String symbol) {
        assertThat(office.get(office.focal, at(draft))).hasStatus(404);
        assertThat(office.get(office.elsewhere, at(draft))).hasStatus(404);
        assertThat(office.page(office.focal, "/mandates?text=" + symbol)).doesNotContain(at(draft));
        assertThatThrownBy(() -> mandates.get(draft)).isInstanceOf(NotFound.class);
    }

    /** Every button keeps what is typed; the outline ends as it began, with a group said and one point marked as a summary. */
    private void putRight(MandateId id) {
        String[] merged = outline(
                0,
                7,
                "1|I-|Quan điểm",
                "2|1.|Giữ vững độc lập, chủ quyền.",
                "2|2.|Chủ động lựa chọn nội dung:\r\na) phù hợp nhu cầu;\r\nb) có trọng tâm.|PROVINCE",
                "2|II-|Tổ chức thực hiện",
                "2|1.|Ban hành kế hoạch.|summary");
        assertThat(went(office.act(id, "outline", and(merged, "do", "split:2"))))
                .endsWith("#row-2");
        assertThat(office.page(office.officer, at(id))).contains("I.2.a", "I.2.b", "I.II", "I.1~2");
        String[] apart = outline(
                0,
                7,
                "1|I-|Quan điểm",
                "2|1.|Giữ vững độc lập, chủ quyền.",
                "2|2.|Chủ động lựa chọn nội dung:|PROVINCE",
                "3|a)|phù hợp nhu cầu;",
                "3|b)|có trọng tâm.",
                "2|II-|Tổ chức thực hiện",
                "3|1.|Ban hành kế hoạch.|summary");
        went(office.act(id, "outline", and(apart, "do", "out:5")));
        assertThat(office.page(office.officer, at(id))).contains("II.1").doesNotContain("I.II");
        assertThat(office.act(id, "outline", and(apart, "do", "split:3")))
                .hasStatus(422)
                .bodyText()
                .contains("POINT_SPLIT_NOWHERE", "phù hợp nhu cầu;");
    }

    private void isKnownThroughTheDoor(MandateId id, String symbol) {
        List<MandatePoint> points = mandates.points(id);
        assertThat(points.stream().map(MandatePoint::address))
                .containsExactly("I", "I.1", "I.2", "I.2.a", "I.2.b", "II", "II.1");
        assertThat(points.get(4).groups()).as("from the point above").isEqualTo(Set.of(ReportingGroup.PROVINCE));
        assertThat(points.get(4).parent()).isEqualTo(points.get(2).id());
        assertThat(points.get(6).quoted()).isFalse();
        assertThat(mandates.get(id).receivingUnit()).isEqualTo(office.unit);
        assertThat(mandates.get(id).actingFor()).isEqualTo(office.ministry);
        assertThat(mandates.options(businessDay.today(), "vi"))
                .anyMatch(o -> o.label().startsWith(symbol));
    }

    private void stays(MandateId id, PointId point) {
        refusedByTheDatabase("update mandate.point set address = 'X' where id = :id", point, "point_in_force_stays");
        refusedByTheDatabase("delete from mandate.point where id = :id", point, "point_in_force_stays");
        refusedByTheDatabase("delete from mandate.mandate where id = :id", id, "mandate_in_force_stays");
    }

    private void refusedByTheDatabase(String sql, Object id, String constraint) {
        assertThatThrownBy(() -> db.sql(sql).param("id", id).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(constraint);
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
        comesBack(
                List.of("symbol", "9-KL/TW", "text", secret),
                List.of("SECRET_CONTENT_FORBIDDEN", "1. Một nội dung.", "9-KL/TW"));
        comesBack(List.of("symbol", "9-KL/TW (M)", "text", "1. Một."), List.of("SECRET_CONTENT_FORBIDDEN"));
        comesBack(
                List.of("title.vi", "Chưa có gì", "issuedOn", "32/13/2026"),
                List.of("FIELD_REQUIRED", "DATE_INVALID", "32/13/2026", "Chưa có gì"));
        assertThat(office.upload(office.officer, "/mandates", "anh.docx", new byte[] {1, 2}, "symbol", "8-KL/TW"))
                .hasStatus(422)
                .bodyText()
                .contains("8-KL/TW");
        assertThat(office.get(office.focal, "/mandates/new")).hasStatus(403);
        assertThat(office.post(office.focal, "/mandates", "text", "1. Một.")).hasStatus(403);
    }

    private void comesBack(List<String> typed, List<String> shown) {
        assertThat(office.post(office.officer, "/mandates", typed.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains(shown);
    }

    @Test
    void theSameSymbolOfTheSameDayComesIntoForceOnce() {
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
        MandateId younger = office.inForce(office.symbol("12"), "1. Một.");
        relate(conclusion, "11", "21/05/2026", "CONTINUES", directive, 302);
        relate(directive, "10", "20/05/2026", "CARRIES_OUT", conclusion, 422);
        relate(directive, "10", "20/05/2026", "CARRIES_OUT", directive, 422);
        refusedByTheDatabase(
                "insert into mandate.relation (mandate, kind, other) select other, 'REPLACES', mandate from mandate.relation where mandate = :id",
                conclusion,
                "relation_acyclic");
        assertThat(office.act(
                        directive,
                        "",
                        and(
                                identity(office.symbol("10"), "20/05/2026"),
                                "relations[0].other",
                                "",
                                "relations[1].kind",
                                "CARRIES_OUT",
                                "relations[1].other",
                                conclusion.value().toString())))
                .as("told beside the document that was chosen, which moved up")
                .hasStatus(422)
                .bodyText()
                .containsPattern("RELATION_CYCLE")
                .contains("#f-relations-0-other");
        relate(younger, "12", "01/06/2026", "REPLACES", conclusion, 302);
        assertThat(mandates.get(conclusion).endsOn()).isEqualTo("2026-05-31");
        String eleventh = office.symbol("11");
        assertThat(office.page(office.focal, at(conclusion)))
                .contains("Tiếp tục thực hiện Kết luận " + office.symbol("10"), "Thay thế Kết luận " + eleventh);
        assertThat(office.page(office.focal, "/mandates?standing=REPLACED&text=" + eleventh))
                .contains("1 văn bản");
        assertThat(mandates.options(businessDay.today(), "vi"))
                .noneMatch(o -> o.label().startsWith(eleventh));
    }

    private void relate(MandateId id, String start, String issuedOn, String kind, MandateId other, int status) {
        String[] typed = identity(office.symbol(start), issuedOn);
        String id0 = other.value().toString();
        assertThat(office.act(id, "", and(typed, "relations[0].kind", kind, "relations[0].other", id0)))
                .hasStatus(status);
    }

    @Test
    void aDocumentInForceGetsFurtherPointsAndCorrectionsButKeepsItsAddresses() {
        MandateId id = office.inForce(office.symbol("20"), "");
        assertThat(office.page(office.focal, at(id))).contains("Chưa biết nội dung, nhiệm vụ");
        went(office.act(id, "text", "text", "1. Một.\n2. Hai."));
        assertThat(office.page(office.focal, at(id))).doesNotContain("id=\"2\"");
        went(office.act(id, "points"));
        String second = "points/" + mandates.points(id).get(1).id().value();
        went(office.act(id, second, "text", "Hai, viết lại.", "groups", "ORG_CENTRAL"));
        assertThat(mandates.points(id).get(1).text()).isEqualTo("Hai, viết lại.");

        went(office.act(id, "text", "text", "2. Hai nữa.\n3. Ba."));
        assertThat(office.act(id, "points")).hasStatus(422).bodyText().contains("POINT_ADDRESS_TAKEN", "Hai nữa.");
        went(office.act(id, "outline", outline(0, 2, "1|3.|Ba.")));
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
        String path = at(id) + "/outline";
        String[] heads = outline(0, 2, "1|1.|Lời của vụ trưởng");
        String[] officers = outline(0, 2, "1|1.|Lời của chuyên viên");
        went(office.post(office.head, path, and(heads, "version", version)));
        var late = office.post(office.officer, path, and(officers, "version", version));
        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Lời của vụ trưởng", "Lời của chuyên viên", "CHANGED_MEANWHILE");
        String next = text(late).replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        went(office.post(office.officer, path, and(officers, "version", next)));
        assertThat(office.page(office.head, at(id))).contains("Lời của chuyên viên");
        assertThat(office.post(office.officer, at(id), "version", version, "title.vi", "Tên đã gõ"))
                .hasStatus(409)
                .bodyText()
                .contains("Tên đã gõ", office.symbol("30"));
    }

    @Test
    void aLongOutlineIsEditedPageByPageAndTurningThePageSavesIt() {
        String text = IntStream.rangeClosed(1, 99)
                .mapToObj(i -> i + ". Nội dung thứ " + i + ".")
                .collect(Collectors.joining("\n"));
        MandateId id = office.enter(office.symbol("50"), text);
        assertThat(office.page(office.officer, at(id) + "/outline"))
                .contains("Nội dung thứ 80.", "99 nội dung, nhiệm vụ")
                .doesNotContain("Nội dung thứ 81.");
        String[] last = outline(80, 19, "1|81.|Một\r\nHai");
        assertThat(went(office.act(id, "outline", and(last, "do", "split:80")))).endsWith("?page=2#row-80");
        assertThat(office.page(office.officer, at(id)))
                .contains("82 nội dung, nhiệm vụ", "Nội dung thứ 80.", "</b> Một<", "Hai<");
        assertThat(went(office.act(id, "outline", and(outline(80, 2), "do", "page:1"))))
                .endsWith("?page=1");
        went(office.act(id, "entry-into-force"));
        assertThat(mandates.points(id)).hasSize(80);
    }

    @Test
    void theListIsFoundWithoutToneMarksAndByKindFieldAndStanding() {
        String symbol = office.symbol("40");
        String found = at(office.inForce(symbol, "1. Một."));
        String list = "/mandates?text=ve viec " + symbol;
        assertThat(office.page(office.focal, list)).contains(found, "1 văn bản");
        assertThat(office.page(office.focal, list + "&kind=CONCLUSION&field=LAW&standing=IN_FORCE"))
                .contains(found);
        for (String other : List.of("&kind=DECREE", "&field=ADMIN_REFORM", "&standing=ENDED"))
            assertThat(office.page(office.focal, list + other))
                    .contains("0 văn bản")
                    .doesNotContain(found);
        assertThat(office.page(office.focal, list + "&lang=en")).contains("1 documents");
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
