package vn.phoihop.organisation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Registers that give agencies codes, and how those look. */
enum CodeScheme {
    /** Decision 20/2020/QĐ-TTg: groups of capitals and digits parted by dots, at most 35 characters. */
    QD20("(?=.{1,35}$)[0-9A-Z]+(\\.[0-9A-Z]+)*"),
    /** The older form, level 1 at the right: 000.00.00.G15. */
    QCVN102("(?=.{1,35}$)[0-9A-Z]+(\\.[0-9A-Z]+)*"),
    DVHC63("\\d{2}"),
    DVHC34("\\d{2}"),
    ISO3166_2("VN-[0-9A-Z]{1,3}");

    private final Pattern form;

    CodeScheme(String form) {
        this.form = Pattern.compile(form);
    }

    boolean allows(String value) {
        return form.matcher(value).matches();
    }

    /** As it is stored and shown: ISO3166-2. */
    String key() {
        return name().replace('_', '-');
    }

    static Optional<CodeScheme> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}
