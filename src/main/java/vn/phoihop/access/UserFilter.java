package vn.phoihop.access;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Role;
import vn.phoihop.ui.Form;

/** What the list of accounts shows; lives in the address. */
record UserFilter(
        String text,
        @Nullable AgencyId agency,
        @Nullable Role role,
        @Nullable Boolean active) {
    static UserFilter of(Form form) {
        String active = form.text("active");
        return new UserFilter(
                form.text("text"),
                UserForm.agency(form),
                form.choice("role", Role.class),
                active.isEmpty() ? null : Boolean.valueOf(active));
    }

    /** As people type: without marks, anywhere in the name. */
    String pattern() {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return "%" + plain.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
