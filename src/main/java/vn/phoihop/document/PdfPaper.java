package vn.phoihop.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A paper as PDF/A-3u (ISO 19005-3): every letter embedded and found again, headings, paragraphs and tables told apart for those who listen to
 * it, its data attached. The same paper gives the same bytes.
 */
final class PdfPaper {
    private static final String FONT = "Liberation Serif";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    /** @param json attached to it */
    static byte[] of(Paper paper, byte[] json) {
        try (PdfBoxRenderer renderer = builder(paper).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            PdfMetadata metadata = new PdfMetadata(paper);
            metadata.write(document);
            new PdfAttachment(json, metadata.date()).attach(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Paper paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(PrintPaper.document(paper), "");
        builder.useUriResolver((base, uri) -> null);
        builder.useUnicodeLineBreaker(new PrintLines());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(COLOURS);
        builder.useReplacementText("\u25a1");
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> face(face), FONT, weight, style, true);
    }

    /** Liberation Serif has the widths of Times New Roman and all letters of Vietnamese. */
    private static InputStream face(String face) {
        String name = "/liberation/LiberationSerif-" + face + ".ttf";
        return Objects.requireNonNull(PdfPaper.class.getResourceAsStream(name), name);
    }
}
