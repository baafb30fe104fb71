package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.document.Uploads.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.WordText.Heading;
import vn.phoihop.document.WordText.Paragraph;
import vn.phoihop.document.WordText.Part;
import vn.phoihop.document.WordText.Table;
import vn.phoihop.kernel.Refused;

class WordReaderTests {
    private final WordReader reader = new WordReading(new UploadInspection(UploadLimits.of(20 << 20)));

    @Test
    void whatWePrintOurselvesIsReadBackInItsOrder() {
        byte[] docx = new PaperRenderers().docx(SamplePapers.reportWithAnnexes());
        List<Part> parts = reader.read(Uploads.named("báo cáo.docx", docx)).parts();
        assertThat(parts)
                .contains(new Heading(1, "I. TÌNH HÌNH CHUNG"), new Heading(2, "1. Điều ước và thỏa thuận quốc tế"))
                .contains(new Heading(3, "a) Văn kiện do địa phương ký"))
                .doesNotContain(new Paragraph("DỮ LIỆU MINH HỌA"));
        Table money =
                (Table) parts.stream().filter(SamplePapers::isMoney).findFirst().orElseThrow();
        assertThat(money.rows().get(1)).containsExactly("Đô la Mỹ (USD)", "4.215.000,00", "6.902.118,40", "31");
    }

    @Test
    void numberingBecomesTextAndHeadingsAreKnownByStyleOrByTheirLooks() {
        assertThat(read("""
                        <w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Tình hình chung</w:t></w:r></w:p>
                        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Đã ký</w:t></w:r></w:p>
                        <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>cấp bộ</w:t></w:r></w:p>
                        <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>cấp tỉnh</w:t></w:r></w:p>
                        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Đang đàm phán</w:t></w:r></w:p>
                        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>gạch đầu dòng</w:t></w:r></w:p>
                        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>II. KẾT QUẢ</w:t></w:r></w:p>
                        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>2.1. Hội nghị, hội thảo</w:t></w:r></w:p>
                        <w:p><w:r><w:t>3. Câu thường, không đậm</w:t></w:r></w:p>
                        """))
                .containsExactly(
                        new Heading(1, "I. Tình hình chung"),
                        new Paragraph("1. Đã ký"),
                        new Paragraph("a) cấp bộ"),
                        new Paragraph("b) cấp tỉnh"),
                        new Paragraph("2. Đang đàm phán"),
                        new Paragraph("- gạch đầu dòng"),
                        new Heading(1, "II. KẾT QUẢ"),
                        new Heading(3, "2.1. Hội nghị, hội thảo"),
                        new Paragraph("3. Câu thường, không đậm"));
    }

    @Test
    void nothingIsLostThatStandsBesideTheTextAndNothingDeletedComesBack() {
        String text =
                "<w:p><w:r><w:t>Đã ký </w:t></w:r><w:del><w:r><w:delText>07</w:delText></w:r></w:del><w:ins><w:r><w:t>09</w:t></w:r></w:ins>"
                        + "<w:r><w:t xml:space=\"preserve\"> văn kiện</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>";
        assertThat(read(text + Uploads.textBox("Trong khung") + "<w:sdt><w:sdtContent>"
                        + paragraph("Trong ô điều khiển") + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:r><w:t>dòng một</w:t><w:br/><w:t>dòng hai</w:t></w:r></w:p>"))
                .containsExactly(
                        new Paragraph("Đầu trang"),
                        new Paragraph("Đã ký 09 văn kiện"),
                        new Paragraph("Không kể văn kiện cấp sở"),
                        new Paragraph("Trong khung"),
                        new Paragraph("Trong ô điều khiển"),
                        new Paragraph("dòng một"),
                        new Paragraph("dòng hai"));
    }

    @Test
    void mergedCellsSayTheirTextOnceAndKeepTheGrid() {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
        String rows = "<w:tbl><w:tr>" + cell.formatted("<w:gridSpan w:val=\"2\"/>", paragraph("Tên"))
                + cell.formatted("", paragraph("Số")) + "</w:tr>"
                + "<w:tr>" + cell.formatted("<w:vMerge w:val=\"restart\"/>", paragraph("Bộ Tư pháp"))
                + cell.formatted("", paragraph("A") + paragraph("B")) + cell.formatted("", paragraph("1")) + "</w:tr>"
                + "<w:tr>" + cell.formatted("<w:vMerge/>", "<w:p/>") + cell.formatted("", paragraph("C"))
                + cell.formatted("", paragraph("2")) + "</w:tr></w:tbl>";
        assertThat(read(rows))
                .containsExactly(new Table(
                        List.of(List.of("Tên", "", "Số"), List.of("Bộ Tư pháp", "A\nB", "1"), List.of("", "C", "2"))));
    }

    @Test
    void pastedTextHasParagraphsTablesAndHeadings() {
        assertThat(reader.paste("""
                                I. TÌNH HÌNH CHUNG
                                Đã ban hành 03 văn bản.

                                1.\tTrực tuyến
                                STT\tTên\tSố
                                1\tHội thảo A\t5
                                PHẦN II
                                PHẦN lớn các cơ quan
                                """).parts())
                .containsExactly(
                        new Heading(1, "I. TÌNH HÌNH CHUNG"),
                        new Paragraph("Đã ban hành 03 văn bản."),
                        new Paragraph("1. Trực tuyến"),
                        new Table(List.of(List.of("STT", "Tên", "Số"), List.of("1", "Hội thảo A", "5"))),
                        new Heading(1, "PHẦN II"),
                        new Paragraph("PHẦN lớn các cơ quan"));
    }

    @Test
    void onlyWhatPassesInspectionIsRead() {
        assertThatThrownBy(() -> reader.read(Uploads.named("a.docx", Uploads.docx(Uploads.textBox("MẬT")))))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("SECRET_CONTENT_FORBIDDEN"));
        assertThatThrownBy(() -> reader.read(Uploads.named("a.pdf", Uploads.pdf("Kinh gui"))))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("WORD_DOCUMENT_REQUIRED"));
    }

    private List<Part> read(String body) {
        List<Part> parts = reader.read(Uploads.named("a.docx", Uploads.docxWithStylesAndNotes(body)))
                .parts();
        return body.contains("footnoteReference") ? parts : parts.subList(1, parts.size());
    }
}
