package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.document.PdfAssert.assertThatPdf;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Paper.Annex;
import vn.phoihop.document.Paper.Heading;
import vn.phoihop.document.Paper.Paragraph;
import vn.phoihop.document.Paper.Table;

/** PDF/A-3u in the layout of Decree 30/2020, appendix I. */
class PdfTests {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String LETTERS = letters();
    private final Papers papers = new PaperRenderers();

    @Test
    void aReportIsNumberedFromItsSecondPageAndClosesLevelWithItsRecipients() {
        assertThatPdf(papers.pdf(SamplePapers.report()))
                .isPdfA3u()
                .says(
                        "Báo cáo Kết quả hợp tác quốc tế về pháp luật và cải cách tư pháp năm 2026",
                        "BỘ TƯ PHÁP",
                        "D:20270105000000+07'00'")
                .hasAttached(papers.json(SamplePapers.report()))
                .hasPages("PP")
                .hasPageNumbers("-", "2")
                .hasOnPage(
                        1,
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/BC-BTP",
                        "Hà Nội, ngày 05 tháng 01 năm 2027",
                        "Kính gửi: Thủ tướng Chính phủ",
                        "58 thỏa thuận quốc tế",
                        "Yên Nhật (JPY) 310.000.000 248.500.000 9")
                .hasOnPage(2, "Thủ tướng Chính phủ./.", "Nơi nhận:", "- Lưu: VT, HTQT.", "KT. BỘ TRƯỞNG THỨ TRƯỞNG");
    }

    @Test
    void annexesHaveNewPagesOfTheirOwnNumberingAndTablesRepeatTheirHead() {
        Paper paper = SamplePapers.reportWithAnnexes();
        assertThatPdf(papers.pdf(paper))
                .isPdfA3u()
                .says(new PaperWording(paper).title(), "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", null)
                .hasAttached(papers.json(paper))
                .hasPages("PPPLLL")
                .hasOnlyOnPages("DỮ LIỆU MINH HỌA", 1, 2, 3, 4, 5, 6)
                .hasOnlyOnPages("DANH SÁCH CƠ QUAN CHƯA GỬI BÁO CÁO", 3)
                .hasOnlyOnPages("Phụ lục II", 4)
                .hasOnlyOnPages("Tên chương trình, dự án", 4, 5, 6);
        assertThatPdf(papers.pdf(SamplePapers.longReport(20, 20)))
                .hasPages("PPLL")
                .hasPageNumbers("-", "2", "-", "2");
    }

    @Test
    void anOfficialLetterIsOneToo() {
        assertThatPdf(papers.pdf(SamplePapers.letter()))
                .isPdfA3u()
                .hasPages("PP")
                .hasPageNumbers("-", "-")
                .hasOnPage(1, "V/v báo cáo kết quả hợp tác quốc tế", "- Ủy ban nhân dân các tỉnh")
                .hasOnPage(2, "Phụ lục", "(Kèm theo Công văn số 245/BTP-HTQT ngày 20 tháng 11 năm 2026)");
    }

    @Test
    void everyLetterOfVietnameseIsFoundAgainInEveryFace() {
        Paper plain = SamplePapers.letter();
        String decomposed = Normalizer.normalize(LETTERS, Normalizer.Form.NFD);
        Paper paper = new Paper(
                "Báo cáo",
                LETTERS,
                plain.letterhead(),
                1,
                plain.symbol(),
                plain.date(),
                List.of("Ký tự lạ: 日本 \ud83d\ude00, không thấy\u00ad\u200b\ufeff."),
                List.of(
                        Paragraph.of("Căn cứ " + LETTERS + ";"),
                        new Heading(3, LETTERS),
                        Paragraph.of("Nội dung " + decomposed),
                        new Table(LETTERS, List.of("Chữ"), List.of(1), List.of(), List.of(List.of(LETTERS)))),
                plain.signature(),
                List.of(LETTERS),
                List.of(),
                false);
        assertThatPdf(papers.pdf(paper))
                .isPdfA3u()
                .contains(
                        "Căn cứ " + LETTERS + ";",
                        "Nội dung " + LETTERS,
                        "- " + LETTERS + ".",
                        "BÁO CÁO " + LETTERS,
                        "; " + LETTERS + " Nội dung")
                .contains("Ký tự lạ: □□ □, không thấy.");
    }

    /** Six vowels with five tones, those with marks of their own, and đ; small ones, then capitals. */
    private static String letters() {
        String small = "aăâeêioôơuưy"
                .chars()
                .mapToObj(c -> (char) c
                        + TONES.chars()
                                .mapToObj(tone -> " " + (char) c + (char) tone)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        String all = Normalizer.normalize(small + " b c d đ g h k l m n p q r s t v x", Normalizer.Form.NFC);
        return all + " " + all.toUpperCase(Locale.ROOT);
    }

    @Test
    void whatDoesNotFitIsBrokenNotLost() {
        String words = IntStream.range(0, 400).mapToObj(i -> "từ" + i).collect(Collectors.joining(" "));
        Paper plain = SamplePapers.report();
        Table table = new Table(
                "",
                List.of(),
                List.of(1, 1),
                List.of(),
                List.of(List.of("1", words + " " + words + " " + words), List.of("x".repeat(300)), List.of("", "hết")));
        Paper paper = new Paper(
                plain.type(),
                plain.subject(),
                plain.letterhead(),
                1,
                plain.symbol(),
                plain.date(),
                List.of(),
                List.of(
                        Paragraph.of(words + "\n" + "y".repeat(300)),
                        table,
                        new Table("", List.of(), List.of(), List.of(), List.of())),
                plain.signature(),
                List.of(),
                List.of(new Annex("Trống", List.of(), false)),
                false);
        assertThatPdf(papers.pdf(paper)).isPdfA3u().contains("từ0 từ1", "từ399", "hết");
    }

    @Test
    void threeHundredRowsAreAFewSecondsWorkAndAlwaysTheSameBytes() {
        Paper paper = SamplePapers.longReport(10, 300);
        byte[] pdf = papers.pdf(paper);
        long start = System.nanoTime();
        assertThat(papers.pdf(paper)).isEqualTo(pdf);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
}
