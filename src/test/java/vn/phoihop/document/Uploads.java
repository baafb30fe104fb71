package vn.phoihop.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Files as people send them, the nasty ones included. */
final class Uploads {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Uploads() {}

    static Upload named(String name, byte[] bytes) {
        return new Upload(name, bytes, false);
    }

    static byte[] docx(String body) {
        return zip(docxParts(MAIN, body));
    }

    static byte[] docxWithMainPart(String contentType) {
        return zip(docxParts(contentType, paragraph("Kính gửi")));
    }

    static byte[] docxWith(String name, String content) {
        Map<String, byte[]> parts = docxParts(MAIN, paragraph("Kính gửi"));
        parts.put(name, utf8(content));
        return zip(parts);
    }

    /** With a numbered heading style, a list of two levels, one of dashes, a footnote and a header. */
    static byte[] docxWithStylesAndNotes(String body) {
        Map<String, byte[]> parts = docxParts(MAIN, body);
        String word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        StringBuilder relationships = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (String part : new String[] {"styles", "numbering", "footnotes", "header"}) {
            relationships.append(
                    "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s.xml\"/>".formatted(part, OFFICE + part, part));
        }
        parts.put("word/_rels/document.xml.rels", utf8(relationships + "</Relationships>"));
        parts.put(
                "word/styles.xml",
                utf8(
                        "<w:styles " + word
                                + "><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style></w:styles>"));
        parts.put(
                "word/numbering.xml",
                utf8("<w:numbering " + word + ">"
                        + list(1, level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)"))
                        + list(2, level(0, "bullet", "•")) + list(3, level(0, "upperRoman", "%1."))
                        + number(1) + number(2) + number(3) + "</w:numbering>"));
        parts.put(
                "word/footnotes.xml",
                utf8("<w:footnotes " + word + "><w:footnote w:id=\"3\">" + paragraph("Không kể văn kiện cấp sở")
                        + "</w:footnote></w:footnotes>"));
        parts.put("word/header.xml", utf8("<w:hdr " + word + ">" + paragraph("Đầu trang") + "</w:hdr>"));
        return zip(parts);
    }

    private static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String number(int id) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(id, id);
    }

    /** @param type of the relationship, such as attachedTemplate */
    static byte[] docxPointingAt(String type, String target) {
        return docxWith("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="%s" Target="%s" TargetMode="External"/></Relationships>""".formatted(OFFICE + type, target));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String textBox(String text) {
        return "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + paragraph(text) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    }

    static String cell(String text) {
        return "<w:tbl><w:tr><w:tc>" + paragraph(text) + "</w:tc></w:tr></w:tbl>";
    }

    static byte[] xlsx(String cell) {
        Map<String, byte[]> parts = office(
                "xl/workbook.xml",
                SHEET,
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
        parts.put(
                "xl/sharedStrings.xml",
                utf8(
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>Cơ quan</t></si><si><t>"
                                + cell + "</t></si></sst>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>"));
        return zip(parts);
    }

    static byte[] odt(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", utf8("""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>%s</office:text></office:body></office:document-content>""".formatted(body)));
        return zip(parts);
    }

    static byte[] bomb() {
        Map<String, byte[]> parts = docxParts(MAIN, paragraph("Kính gửi"));
        parts.put("word/media/image1.png", new byte[60 << 20]);
        return zip(parts);
    }

    static byte[] manyEntries(int entries) {
        Map<String, byte[]> parts = docxParts(MAIN, paragraph("Kính gửi"));
        for (int i = 0; i < entries; i++) parts.put("word/media/" + i + ".png", new byte[1]);
        return zip(parts);
    }

    static byte[] program() {
        byte[] program = new byte[2048];
        byte[] head = "MZ\220\0\3\0\0\0\4\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, program, 0, head.length);
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    static byte[] pdf(String line) {
        return pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
                content.newLineAtOffset(100, 700);
                content.showText(line);
                content.endText();
            }
        });
    }

    /** A page that is a picture: lines drawn, no word. */
    static byte[] scannedPdf() {
        return pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(10, 10, 300, 300);
                content.fill();
            }
        });
    }

    static byte[] pdfWithScript() {
        return pdf(document -> {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        });
    }

    static byte[] pdfThatLaunches() {
        return pdf(document -> {
            PDPage page = new PDPage();
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            page.getAnnotations().add(link);
            document.addPage(page);
        });
    }

    /** A page whose content becomes 300 MiB. */
    static byte[] pdfBomb() {
        return pdf(document -> {
            PDPage page = new PDPage();
            PDStream content = new PDStream(document);
            byte[] spaces = new byte[1 << 20];
            java.util.Arrays.fill(spaces, (byte) ' ');
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 300; i++) out.write(spaces);
            }
            page.setContents(content);
            document.addPage(page);
        });
    }

    private interface Making {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Making making) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            making.make(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docxWithMainPartNamed(String name, String body) {
        return zip(office(name, MAIN, word(body)));
    }

    private static Map<String, byte[]> docxParts(String mainType, String body) {
        return office("word/document.xml", mainType, word(body));
    }

    private static String word(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static Map<String, byte[]> office(String main, String mainType, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
                <Default Extension="bin" ContentType="application/octet-stream"/>
                <Override PartName="/%s" ContentType="%s"/></Types>""".formatted(main, mainType)));
        parts.put("_rels/.rels", utf8("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="%sofficeDocument" Target="%s"/></Relationships>""".formatted(OFFICE, main)));
        parts.put(main, utf8(content));
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) stored(entry, part.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipEntry entry, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }
}
