package vn.phoihop.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Bytes that a person sent, held in memory until they are checked.
 *
 * @param declaredNotSecret the person declared that a scan holds no state secret
 */
public record Upload(String name, byte[] bytes, boolean declaredNotSecret) {
    /** What a form sent; an empty one where no file was chosen. */
    public static Upload of(@Nullable MultipartFile file, boolean declaredNotSecret) {
        try {
            return file == null || file.isEmpty()
                    ? new Upload("", new byte[0], false)
                    : new Upload(
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                            file.getBytes(),
                            declaredNotSecret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }
}
