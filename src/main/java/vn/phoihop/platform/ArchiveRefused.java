package vn.phoihop.platform;

import org.jspecify.annotations.Nullable;

/** An archive, or the database it should go to, is not fit; nothing was changed. The message begins with the code. */
public final class ArchiveRefused extends RuntimeException {
    private final String code;

    ArchiveRefused(String code, String sentence) {
        this(code, sentence, null);
    }

    ArchiveRefused(String code, String sentence, @Nullable Throwable cause) {
        super(code + ": " + sentence, cause);
        this.code = code;
    }

    static ArchiveRefused damaged(String what) {
        return new ArchiveRefused("ARCHIVE_DAMAGED", "the archive is damaged: " + what + ".");
    }

    public String code() {
        return code;
    }
}
