package vn.phoihop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.AbstractAssert;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a PDF looks like, asked of the file itself: whether it keeps to the standard, pages, words, what is attached. */
public final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final List<String> pages = new ArrayList<>();
    private final List<PDRectangle> sizes = new ArrayList<>();
    private byte[] attached = new byte[0];
    private String properties = "";

    private PdfAssert(byte[] pdf) {
        super(pdf, PdfAssert.class);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PdfAssert assertThatPdf(byte[] pdf) {
        return new PdfAssert(pdf);
    }

    private void read(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var information = document.getDocumentInformation();
        properties = String.join(
                "|",
                catalog.getLanguage(),
                information.getTitle(),
                information.getAuthor(),
                String.valueOf(information.getCOSObject().getString(COSName.CREATION_DATE)));
        for (PDPage page : document.getPages()) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(sizes.size() + 1);
            stripper.setEndPage(sizes.size() + 1);
            pages.add(stripper.getText(document).strip());
            sizes.add(page.getMediaBox());
        }
        attached = attachment(document);
    }

    private static byte[] attachment(PDDocument document) throws IOException {
        Map<String, PDComplexFileSpecification> files =
                document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        assertThat(files).containsOnlyKeys("noi-dung.json");
        PDComplexFileSpecification file = files.get("noi-dung.json");
        assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
        COSArray associated =
                (COSArray) document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
        assertThat(associated.getObject(0)).isSameAs(file.getCOSObject());
        return file.getEmbeddedFile().toByteArray();
    }

    /** As veraPDF finds it, against every rule of ISO 19005-3 for level U. */
    public PdfAssert isPdfA3u() {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(actual), PDFAFlavour.PDFA_3_U);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** @param date as PDF writes it, null for a paper that bears none */
    public PdfAssert says(String title, String author, String date) {
        assertThat(properties).isEqualTo("vi-VN|" + title + "|" + author + "|" + date);
        return this;
    }

    public PdfAssert hasAttached(byte[] json) {
        assertThat(new String(attached, StandardCharsets.UTF_8)).isEqualTo(new String(json, StandardCharsets.UTF_8));
        return this;
    }

    /** A4, in the order of the pages; P upright, L across. */
    public PdfAssert hasPages(String orientations) {
        StringBuilder found = new StringBuilder();
        for (PDRectangle size : sizes) {
            boolean upright = size.getWidth() < size.getHeight();
            assertThat(millimetres(size, PDRectangle::getWidth)).isEqualTo(upright ? 210 : 297);
            assertThat(millimetres(size, PDRectangle::getHeight)).isEqualTo(upright ? 297 : 210);
            found.append(upright ? 'P' : 'L');
        }
        assertThat(found.toString()).isEqualTo(orientations);
        return this;
    }

    private static int millimetres(PDRectangle size, Function<PDRectangle, Float> side) {
        return Math.round(side.apply(size) * 25.4f / 72);
    }

    /** The number in the header of every page, "-" where there is none. */
    public PdfAssert hasPageNumbers(String... numbers) {
        assertThat(pages.stream()
                        .map(page -> page.lines().findFirst().orElse(""))
                        .map(line -> line.matches("\\d+") ? line : "-"))
                .containsExactly(numbers);
        return this;
    }

    /** @param page from 1 */
    public PdfAssert hasOnPage(int page, String... words) {
        assertThat(flowing(pages.get(page - 1))).contains(words);
        return this;
    }

    /** Where it stands, from 1; on every one of these pages and on no other. */
    public PdfAssert hasOnlyOnPages(String words, Integer... expected) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) if (flowing(pages.get(i)).contains(words)) found.add(i + 1);
        assertThat(found).as(words).isEqualTo(Arrays.asList(expected));
        return this;
    }

    public PdfAssert contains(String... words) {
        assertThat(flowing(String.join("\n", pages))).contains(words);
        return this;
    }

    private static String flowing(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
