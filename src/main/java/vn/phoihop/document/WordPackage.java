package vn.phoihop.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the parts of a DOCX together. The same paper gives the same bytes, so that a locked paper is known by its hash. */
final class WordPackage {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordPackage() {}

    static byte[] of(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", resource("content-types.xml"));
            add(zip, "_rels/.rels", resource("relationships.xml"));
            add(zip, "word/document.xml", WordDocument.of(paper));
            add(zip, "word/_rels/document.xml.rels", resource("document-relationships.xml"));
            add(zip, "word/styles.xml", resource("styles.xml"));
            add(zip, "word/settings.xml", resource("settings.xml"));
            add(zip, "word/header.xml", header(paper, true));
            add(zip, "word/header-first.xml", header(paper, false));
            add(zip, "docProps/core.xml", properties(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String header(Paper paper, boolean numbered) {
        return WordMarkup.part("w:hdr", word -> {
            if (paper.demonstration()) word.paragraph("DemonstrationMark", PaperWording.DEMONSTRATION);
            if (numbered) word.pageNumber("PageNumber");
            else if (!paper.demonstration()) word.paragraph("PageNumber", "");
        });
    }

    private static String properties(Paper paper) {
        PaperWording wording = new PaperWording(paper);
        return new Markup()
                .declaration()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:creator")
                .text(String.join(" ", wording.issuing()))
                .close()
                .open("dc:language")
                .text("vi-VN")
                .close()
                .open("dc:title")
                .text(wording.title())
                .close()
                .close()
                .toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WordPackage.class.getResourceAsStream("/document/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
