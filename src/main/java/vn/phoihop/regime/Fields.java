package vn.phoihop.regime;

import java.util.Arrays;
import java.util.List;
import vn.phoihop.kernel.Localized;
import vn.phoihop.ui.Form;

/** What the pages of this room read alike from what was typed. */
final class Fields {
    private Fields() {}

    /** A code: letters, digits, hyphen and underscore; points too where {@code points}. */
    static String code(Form form, String name, boolean points) {
        String code = form.required(name);
        String allowed = points ? "[A-Za-z0-9][A-Za-z0-9._-]{0,19}" : "[A-Za-z0-9][A-Za-z0-9_-]{0,29}";
        if (!code.isEmpty() && (!code.matches(allowed) || code.equals("new"))) form.refuse(name, "CODE_INVALID", code);
        return code;
    }

    static Localized required(Form form, String name) {
        return Localized.of(form.required(name + ".vi"), form.text(name + ".en"));
    }

    static Localized optional(Form form, String name) {
        return Localized.of(form.text(name + ".vi"), form.text(name + ".en"));
    }

    static Form with(Form form, String name, Localized text) {
        return form.with(name + ".vi", text.vi()).with(name + ".en", text.en());
    }

    static boolean checked(Form form, String name) {
        return form.has(name, "true");
    }

    static int version(Form form) {
        Integer version = form.integer("version");
        return version == null ? -1 : version;
    }

    /** Codes typed one after the other, parted by commas, plus signs or spaces. */
    static List<String> codes(String text) {
        return Arrays.stream(text.split("[,;+\\s]+")).filter(c -> !c.isEmpty()).toList();
    }

    static int between(Form form, String name, int least, int most, int otherwise) {
        Integer number = form.integer(name);
        if (number != null && number >= least && number <= most) return number;
        if (number != null) form.refuse(name, "NUMBER_RANGE", least, most);
        return otherwise;
    }
}
