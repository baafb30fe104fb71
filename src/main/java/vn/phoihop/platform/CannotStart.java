package vn.phoihop.platform;

import org.jspecify.annotations.Nullable;

/** The program cannot go on, and one sentence tells the operator why. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
