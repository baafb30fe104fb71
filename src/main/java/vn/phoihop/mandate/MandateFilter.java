package vn.phoihop.mandate;

import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Field;
import vn.phoihop.ui.Form;

/** Which documents a list shows; what is no known choice filters nothing. */
record MandateFilter(
        String text,
        @Nullable MandateKind kind,
        @Nullable Field field,
        @Nullable Standing standing) {
    static MandateFilter of(Form form) {
        return new MandateFilter(
                form.text("text"),
                form.choice("kind", MandateKind.class),
                form.choice("field", Field.class),
                form.choice("standing", Standing.class));
    }

    boolean isEmpty() {
        return text.isEmpty() && kind == null && field == null && standing == null;
    }
}
