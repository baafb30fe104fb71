package vn.phoihop.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** XHTML for print. Lengths are given in twips as in Word; what cannot be seen is left out, so that no glyph is wanted for it. */
final class PrintMarkup {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]");
    private final Markup html = new Markup();

    PrintMarkup open(String name, String... attributes) {
        html.open(name, attributes);
        return this;
    }

    PrintMarkup close() {
        html.close();
        return this;
    }

    PrintMarkup raw(String text) {
        html.raw(text);
        return this;
    }

    /** Line breaks of the text are kept. */
    PrintMarkup text(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        String[] lines = seen.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) html.empty("br");
            html.text(lines[i]);
        }
        return this;
    }

    /** @param kind its class, empty for none */
    PrintMarkup element(String name, String kind, String text) {
        if (kind.isEmpty()) html.open(name);
        else html.open(name, "class", kind);
        return text(text).close();
    }

    /** Boxes side by side, without lines. */
    PrintMarkup frame(String kind, int... widths) {
        return table(kind, widths);
    }

    PrintMarkup table(String kind, int... widths) {
        int total = 0;
        for (int width : widths) total += width;
        html.open("table", "class", kind, "style", "width:" + points(total)).open("colgroup");
        for (int width : widths) html.empty("col", "style", "width:" + points(width));
        html.close();
        return this;
    }

    /** A rule of the given length in the middle of its box. */
    PrintMarkup rule(int length) {
        html.open("div", "class", "rule", "style", "width:" + points(length)).close();
        return this;
    }

    private static String points(int twips) {
        return String.format(Locale.ROOT, "%.2fpt", twips / 20.0);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
