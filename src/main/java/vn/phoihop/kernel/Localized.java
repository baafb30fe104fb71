package vn.phoihop.kernel;

import java.util.Map;

/** Content in several languages, by BCP 47 tag. Vietnamese is the language to fall back on. */
public record Localized(Map<String, String> texts) {
    public static Localized vi(String text) {
        return new Localized(Map.of("vi", text));
    }

    public static Localized of(String vi, String en) {
        return en.isBlank() ? vi(vi) : new Localized(Map.of("vi", vi, "en", en));
    }

    public String in(String tag) {
        return texts.getOrDefault(tag, vi());
    }

    public String vi() {
        return texts.getOrDefault("vi", "");
    }

    public String en() {
        return texts.getOrDefault("en", "");
    }
}
