package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.phoihop.document.DocxAssert.assertThatDocx;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Paper.Paragraph;

/** Decree 30/2020, appendix I. */
class PapersTests {
    private static final int PORTRAIT = 9354;
    private static final int LANDSCAPE = 14286;
    private final Papers papers = new PaperRenderers();

    @Test
    void aReportHasEveryBoxInItsPlace() {
        assertThatDocx(papers.docx(SamplePapers.report()))
                .hasTitle("Báo cáo Kết quả hợp tác quốc tế về pháp luật và cải cách tư pháp năm 2026")
                .hasNoParagraph("GoverningBody")
                .hasParagraphs("IssuingBody", "BỘ TƯ PHÁP")
                .hasParagraphs("Nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .hasParagraphs("Motto", "Độc lập - Tự do - Hạnh phúc")
                .hasParagraphs("NumberAndSymbol", "Số: 05/BC-BTP")
                .hasParagraphs("PlaceAndDate", "Hà Nội, ngày 05 tháng 01 năm 2027")
                .hasParagraphs("DocumentType", "BÁO CÁO")
                .hasParagraphs("Addressee", "Kính gửi: Thủ tướng Chính phủ")
                .hasParagraphs("Heading1", "I. TÌNH HÌNH CHUNG", "II. KẾT QUẢ THỰC HIỆN", "III. KIẾN NGHỊ, ĐỀ XUẤT")
                .hasParagraphs("Capacity", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")
                .hasParagraphs("SignerName", "Nguyễn Thị Minh Nguyệt")
                .hasParagraphs("RecipientsHead", "Nơi nhận:")
                .hasParagraphs(
                        "Recipient",
                        "- Như trên;",
                        "- Văn phòng Chính phủ;",
                        "- Bộ trưởng (để báo cáo);",
                        "- Cổng thông tin điện tử Bộ Tư pháp;",
                        "- Lưu: VT, HTQT.")
                .hasParagraphs(
                        "BodyEnd",
                        "Trên đây là báo cáo kết quả hợp tác quốc tế về pháp luật và cải cách tư pháp năm 2026, Bộ Tư pháp kính trình Thủ tướng Chính phủ./.")
                .hasRuleUnder("BỘ TƯ PHÁP", 13, 3840)
                .hasRuleUnder("và cải cách tư pháp năm 2026", 14, PORTRAIT)
                .hasRuledTables(PORTRAIT)
                .hasParagraphs(
                        "TableNumber",
                        "4.215.000,00",
                        "6.902.118,40",
                        "31",
                        "310.000.000",
                        "248.500.000",
                        "9",
                        "1.180.000,00",
                        "902.340,75",
                        "14")
                .hasSections("portrait")
                .isMarkedAsDemonstration(false)
                .isFormattedByStylesAlone();
    }

    @Test
    void annexesAreSectionsOfTheirOwnAndWhatIsNotYetKnownLeavesRoom() {
        assertThatDocx(papers.docx(SamplePapers.reportWithAnnexes()))
                .hasParagraphs("IssuingBody", "ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH")
                .hasParagraphs("NumberAndSymbol", "Số: " + "\u00a0".repeat(8) + "/BC-UBND")
                .hasParagraphs("AddresseesHead", "Kính gửi:")
                .hasParagraphs("AddresseeItem", "- Bộ Tư pháp;", "- Bộ Công an;", "- Bộ Ngoại giao.")
                .hasParagraphs("Capacity", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
                .hasParagraphs("AnnexNumber", "Phụ lục I", "Phụ lục II")
                .hasParagraphs("AnnexTitle", "DANH SÁCH CƠ QUAN CHƯA GỬI BÁO CÁO", "CHƯƠNG TRÌNH, DỰ ÁN, PHI DỰ ÁN")
                .hasSections("portrait", "portrait", "landscape")
                .hasRuledTables(PORTRAIT, PORTRAIT, LANDSCAPE)
                .isMarkedAsDemonstration(true)
                .isFormattedByStylesAlone();
    }

    @Test
    void anOfficialLetterHasItsSubjectUnderTheNumberAndNoTypeName() {
        assertThatDocx(papers.docx(SamplePapers.letter()))
                .hasNoParagraph("DocumentType")
                .hasParagraphs("GoverningBody", "BỘ TƯ PHÁP")
                .hasParagraphs("IssuingBody", "VỤ HỢP TÁC QUỐC TẾ")
                .hasParagraphs(
                        "LetterSubject",
                        "V/v báo cáo kết quả hợp tác quốc tế về pháp luật và cải cách tư pháp năm 2026")
                .hasParagraphs(
                        "LegalBasis",
                        "Căn cứ Nghị định số 26/2024/NĐ-CP ngày 01 tháng 3 năm 2024 của Chính phủ về quản lý hợp tác quốc tế về pháp luật và cải cách tư pháp;")
                .hasParagraphs("AnnexNumber", "Phụ lục")
                .hasParagraphs("AnnexReference", "(Kèm theo Công văn số 245/BTP-HTQT ngày 20 tháng 11 năm 2026)")
                .isFormattedByStylesAlone();
    }

    @Test
    void noWordStandsAloneOnTheLastLineOfATitle() {
        assertThat(WordBalance.SUBJECT.width("Kết quả hợp tác quốc tế về pháp luật"))
                .isEqualTo(8220);
        assertThat(WordBalance.SUBJECT.width("Kết quả hợp tác quốc tế về pháp luật và cải cách tư pháp năm 2026"))
                .isLessThan(7200);
        assertThat(WordBalance.CAPACITY.width("VỤ TRƯỞNG VỤ HỢP TÁC QUỐC TẾ")).isLessThan(4100);
        assertThat(WordBalance.CAPACITY.width("PHÓ CHỦ TỊCH")).isEqualTo(4738);
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsGetAZero() {
        assertThat(PaperWording.day(LocalDate.of(2026, 2, 9))).isEqualTo("ngày 09 tháng 02 năm 2026");
        assertThat(PaperWording.day(LocalDate.of(2026, 3, 10))).isEqualTo("ngày 10 tháng 3 năm 2026");
        assertThat(PaperWording.day(LocalDate.of(2026, 12, 31))).isEqualTo("ngày 31 tháng 12 năm 2026");
    }

    @Test
    void whereRoomIsTightItGoesToTheColumnThatMakesRowsHigh() {
        String words = "Đào tạo, bồi dưỡng nguồn nhân lực pháp luật ".repeat(4);
        List<String> row = List.of("1", "1299/QĐ-VKSNDTC", "Bộ Ngoại giao", words, words, words);
        Paper.Table table = new Paper.Table(
                "",
                List.of("TT", "Số quyết định", "Cơ quan", "A", "B", "C"),
                List.of(1, 1, 20, 1, 1, 1),
                List.of(),
                List.of(row));
        int[] widths = new ColumnWidths(table, 8, 130).within(PORTRAIT);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(PORTRAIT);
        assertThat(widths[1]).as("its last word may stand alone").isLessThan(TypeMetrics.length("1299/QĐ-VKSNDTC", 8));
        assertThat(widths[3]).isCloseTo(widths[5], within(200)).isGreaterThan(2 * widths[2]);
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(papers.docx(SamplePapers.reportWithAnnexes()))
                .isEqualTo(papers.docx(SamplePapers.reportWithAnnexes()));
    }

    @Test
    void threeHundredPagesAreASecondsWork() {
        papers.docx(SamplePapers.longReport(100, 100));
        long start = System.nanoTime();
        byte[] docx = papers.docx(SamplePapers.longReport(3_000, 3_000));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(docx).isNotEmpty();
    }

    @Test
    void theWebPageSaysTheSameWithEverythingEscaped() {
        Paper plain = SamplePapers.report();
        Paper paper = new Paper(
                plain.type(),
                "<script>alert(1)</script>",
                plain.letterhead(),
                7,
                plain.symbol(),
                null,
                plain.addressees(),
                List.of(
                        plain.body().get(5),
                        SamplePapers.money(),
                        new Paragraph(List.of(new Paper.Text("A & B < C")), "Bộ \"X\"", "")),
                plain.signature(),
                plain.recipients(),
                SamplePapers.reportWithAnnexes().annexes(),
                true);
        String html = papers.html(paper);
        assertThat(html)
                .startsWith("<article class=\"paper\" lang=\"vi\">")
                .contains("Số: 07/BC-BTP", "&lt;script&gt;alert(1)&lt;/script&gt;", "A &amp; B &lt; C./.")
                .contains("<span class=\"fig\" data-key=\"I10\">58</span>")
                .contains("<p class=\"paper-text\" id=\"p2\">", "<small class=\"paper-source\">Bộ Công an</small>")
                .contains(
                        "<td class=\"num\">4.215.000,00</td>",
                        "<caption>Vốn của chương trình, dự án theo loại tiền</caption>")
                .contains("DỮ LIỆU MINH HỌA", "Phụ lục II")
                .doesNotContain("<script", "style=");
        assertThat(papers.htmlDocument(paper))
                .startsWith("<!doctype html>")
                .contains("<style>", "@page", html)
                .endsWith("</html>\n");
    }
}
