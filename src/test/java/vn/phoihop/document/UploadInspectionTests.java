package vn.phoihop.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.document.Uploads.cell;
import static vn.phoihop.document.Uploads.docx;
import static vn.phoihop.document.Uploads.docxPointingAt;
import static vn.phoihop.document.Uploads.docxWith;
import static vn.phoihop.document.Uploads.docxWithMainPart;
import static vn.phoihop.document.Uploads.named;
import static vn.phoihop.document.Uploads.odt;
import static vn.phoihop.document.Uploads.paragraph;
import static vn.phoihop.document.Uploads.pdf;
import static vn.phoihop.document.Uploads.textBox;
import static vn.phoihop.document.Uploads.utf8;
import static vn.phoihop.document.Uploads.xlsx;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.kernel.Refused;

class UploadInspectionTests {
    private final UploadInspection inspection = new UploadInspection(UploadLimits.of(20 << 20));

    @Test
    void everyAllowedKindIsKnownByItsContent() {
        assertThat(kind("Báo cáo.docx", docx(paragraph("Kính gửi")))).isEqualTo(FileKind.DOCX);
        assertThat(kind("Bảng.XLSX", xlsx("Bộ Tư pháp"))).isEqualTo(FileKind.XLSX);
        assertThat(kind("Báo cáo.odt", odt("<text:p>Kính gửi</text:p>"))).isEqualTo(FileKind.ODT);
        assertThat(kind("signed.pdf", pdf("Kinh gui"))).isEqualTo(FileKind.PDF);
        assertThat(kind("ghi chú.txt", utf8("Kính gửi"))).isEqualTo(FileKind.TXT);
        assertThat(kind("bảng.csv", utf8("cơ quan;số\nBộ Tư pháp;5"))).isEqualTo(FileKind.CSV);
        assertThat(inspection.inspect(new Upload("ảnh.png", Uploads.png(), true)))
                .isEqualTo(FileKind.PNG);
    }

    @Test
    void aNameThatPromisesSomethingElseIsRefused() {
        refused("FILE_KIND_NOT_ALLOWED", "báo cáo.pdf", Uploads.program());
        refused("FILE_KIND_NOT_ALLOWED", "báo cáo.docx", Uploads.program());
        refused("FILE_KIND_NOT_ALLOWED", "cài đặt.exe", Uploads.program());
        refused("FILE_KIND_NOT_ALLOWED", "cài đặt.exe", utf8("Kính gửi"));
        refused("FILE_KIND_NOT_ALLOWED", "trang.html", utf8("<!doctype html><html><body>a</body></html>"));
        refused("FILE_KIND_MISMATCH", "báo cáo.pdf", Uploads.png());
        refused("FILE_KIND_MISMATCH", "báo cáo.pdf", docx(paragraph("Kính gửi")));
        refused("FILE_KIND_MISMATCH", "bảng.xlsx", docx(paragraph("Kính gửi")));
    }

    @Test
    void whatIsTooLargeDamagedOrUnpacksTooFarIsRefused() {
        refused("FILE_TOO_LARGE", "báo cáo.pdf", new byte[(20 << 20) + 1]);
        refused("FILE_DAMAGED", "báo cáo.pdf", new byte[0]);
        refused("FILE_DAMAGED", "báo cáo.pdf", utf8("%PDF-1.7\nnothing else"));
        byte[] whole = docx(paragraph("Kính gửi"));
        refused("FILE_DAMAGED", "báo cáo.docx", Arrays.copyOf(whole, whole.length - 60));
        refused("FILE_DAMAGED", "báo cáo.docx", docx("<w:p>"));
        refused("ARCHIVE_LIMIT", "báo cáo.docx", Uploads.bomb());
        refused("ARCHIVE_LIMIT", "báo cáo.docx", Uploads.manyEntries(5001));
        refused("ARCHIVE_LIMIT", "báo cáo.pdf", Uploads.pdfBomb());
    }

    @Test
    void programsInADocumentAreRefused() {
        refused(
                "FILE_HAS_MACROS",
                "báo cáo.docx",
                docxWithMainPart("application/vnd.ms-word.document.macroEnabled.main+xml"));
        refused(
                "FILE_HAS_MACROS",
                "báo cáo.docm",
                docxWithMainPart("application/vnd.ms-word.document.macroEnabled.main+xml"));
        refused("FILE_HAS_MACROS", "báo cáo.docx", docxWith("word/vbaProject.bin", "x"));
        refused("FILE_HAS_MACROS", "báo cáo.docx", docxWith("word/activeX/activeX1.xml", "<x/>"));
        refused("FILE_HAS_MACROS", "báo cáo.docx", docxWith("word/embeddings/oleObject1.bin", "x"));
        refused("FILE_HAS_MACROS", "báo cáo.odt", odt("<office:script/>"));
        refused("FILE_HAS_MACROS", "báo cáo.pdf", Uploads.pdfWithScript());
        refused("FILE_HAS_MACROS", "báo cáo.pdf", Uploads.pdfThatLaunches());
    }

    @Test
    void whatFetchesFromElsewhereIsRefusedButAnOrdinaryLinkIsNot() {
        refused(
                "FILE_HAS_EXTERNAL_LINKS",
                "báo cáo.docx",
                docxPointingAt("attachedTemplate", "https://example.org/a.dotm"));
        refused("FILE_HAS_EXTERNAL_LINKS", "báo cáo.docx", docxPointingAt("image", "https://example.org/a.png"));
        refused("FILE_HAS_EXTERNAL_LINKS", "báo cáo.docx", docxPointingAt("frame", "file:///c:/a.htm"));
        refused("FILE_HAS_EXTERNAL_LINKS", "báo cáo.docx", docxPointingAt("hyperlink", "file://server/share"));
        refused(
                "FILE_HAS_EXTERNAL_LINKS",
                "báo cáo.docx",
                docx(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDEAUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>"));
        refused(
                "FILE_HAS_EXTERNAL_LINKS",
                "báo cáo.odt",
                odt("<text:p><draw:image xlink:href=\"https://example.org/a.png\"/></text:p>"));
        assertThat(kind("báo cáo.docx", docxPointingAt("hyperlink", "https://moj.gov.vn")))
                .isEqualTo(FileKind.DOCX);
        assertThat(kind("báo cáo.docx", docxPointingAt("hyperlink", "mailto:a@moj.gov.vn")))
                .isEqualTo(FileKind.DOCX);
        assertThat(kind("báo cáo.odt", odt("<text:p><text:a xlink:href=\"https://moj.gov.vn\">a</text:a></text:p>")))
                .isEqualTo(FileKind.ODT);
    }

    @Test
    void anXmlDocumentTypeIsNeverFollowed() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refused("FILE_DAMAGED", "báo cáo.docx", docxWith("word/styles.xml", entity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "  MẬT\u00a0", "Số: 12/BC-BCA(M)", "Số:      /BCA-A03 (M)"})
    void aMarkOfSecrecyIsFoundWhereverItStands(String mark) {
        for (String text : new String[] {mark, Normalizer.normalize(mark, Normalizer.Form.NFD)}) {
            refused("SECRET_CONTENT_FORBIDDEN", "báo cáo.docx", docx(paragraph("BỘ CÔNG AN") + paragraph(text)));
            refused("SECRET_CONTENT_FORBIDDEN", "báo cáo.docx", docx(paragraph("BỘ CÔNG AN") + textBox(text)));
            refused("SECRET_CONTENT_FORBIDDEN", "báo cáo.docx", docx(cell(text)));
            String header = "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + paragraph(text) + "</w:hdr>";
            refused("SECRET_CONTENT_FORBIDDEN", "báo cáo.docx", docxWith("word/header1.xml", header));
            refused("SECRET_CONTENT_FORBIDDEN", "bảng.xlsx", xlsx(text));
            refused(
                    "SECRET_CONTENT_FORBIDDEN",
                    "báo cáo.odt",
                    odt("<text:p>a</text:p><text:p><draw:text-box><text:p>" + text
                            + "</text:p></draw:text-box></text:p>"));
            refused("SECRET_CONTENT_FORBIDDEN", "ghi chú.txt", utf8("BỘ CÔNG AN\n" + text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bảo mật",
                "Mật",
                "MẬT MÃ",
                "Công tác bảo vệ bí mật nhà nước",
                "Theo Công văn số 12/BCA-A03(M) ngày 01/02/2026",
                "Số: 12/BC-BCA"
            })
    void wordsThatOnlySoundLikeItAreHarmless(String text) {
        assertThat(kind("báo cáo.docx", docx(paragraph(text) + textBox(text)))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void aPartIsReadByWhatItIsNotByHowItIsCalled() {
        byte[] hidden = Uploads.docxWithMainPartNamed("word/document.dat", paragraph("MẬT"));
        refused("SECRET_CONTENT_FORBIDDEN", "báo cáo.docx", hidden);
    }

    @Test
    void aMarkFarDownTheTextIsNotAMark() {
        assertThat(kind("ghi chú.txt", utf8("dòng\n".repeat(60) + "MẬT"))).isEqualTo(FileKind.TXT);
        refused("SECRET_CONTENT_FORBIDDEN", "ghi chú.txt", utf8("dòng\n\n".repeat(59) + "MẬT"));
    }

    @Test
    void aScanNeedsTheDeclarationThatItIsNotSecret() {
        refused("NOT_SECRET_DECLARATION_REQUIRED", "ảnh.png", Uploads.png());
        refused("NOT_SECRET_DECLARATION_REQUIRED", "bản ký.pdf", Uploads.scannedPdf());
        assertThat(inspection.inspect(new Upload("bản ký.pdf", Uploads.scannedPdf(), true)))
                .isEqualTo(FileKind.PDF);
    }

    @Test
    void ourOwnPaperComesBackWithItsDataAndNothingElseWithin() {
        Papers papers = new PaperRenderers();
        Paper paper = SamplePapers.report();
        assertThat(kind("bản ký.pdf", papers.pdf(paper))).isEqualTo(FileKind.PDF);
        refused("FILE_HAS_MACROS", "bản ký.pdf", papers.pdf(paper, "{\"format\":\"x\"}".getBytes(UTF_8)));
        refused("FILE_HAS_MACROS", "bản ký.pdf", papers.pdf(paper, "MZ\u0000program".getBytes(UTF_8)));
        refused("SECRET_CONTENT_FORBIDDEN", "bản ký.pdf", papers.pdf(paper, papers.json(paper, Map.of("a", "MẬT"))));
    }

    private FileKind kind(String name, byte[] bytes) {
        return inspection.inspect(named(name, bytes));
    }

    private void refused(String code, String name, byte[] bytes) {
        assertThatThrownBy(() -> inspection.inspect(named(name, bytes)))
                .as(name)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
