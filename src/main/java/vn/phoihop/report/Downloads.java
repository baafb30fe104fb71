package vn.phoihop.report;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are files. */
final class Downloads {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Downloads() {}

    /** A file name from a title: without what file systems do not take. */
    static String name(String title, String extension) {
        return title.replaceAll("[\\\\/:*?\"<>|]", "-") + "." + extension;
    }

    static ResponseEntity<byte[]> docx(String name, byte[] bytes) {
        return attachment(name, DOCX, bytes);
    }

    static ResponseEntity<byte[]> html(String name, String document) {
        return attachment(
                name,
                new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
                document.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return attachment(name, MediaType.APPLICATION_PDF, bytes);
    }

    static ResponseEntity<byte[]> json(String name, byte[] bytes) {
        return attachment(name, MediaType.APPLICATION_JSON, bytes);
    }

    private static ResponseEntity<byte[]> attachment(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
