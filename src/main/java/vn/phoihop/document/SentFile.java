package vn.phoihop.document;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file as programs send it: Base64 in JSON. */
@Schema(description = "A file, its bytes in Base64")
public record SentFile(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) byte @Nullable [] content,

        @Schema(description = "A scan cannot be looked into: whoever sends it declares that it holds no state secret")
        @Nullable
        Boolean declaredNotSecret) {

    public Upload upload() {
        return new Upload(
                name == null ? "" : name,
                content == null ? new byte[0] : content,
                Boolean.TRUE.equals(declaredNotSecret));
    }

    /** An empty one where none was sent. */
    public static Upload upload(@Nullable SentFile file) {
        return file == null ? new Upload("", new byte[0], false) : file.upload();
    }
}
