package vn.phoihop.document;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people number and write headings when they do not use styles. */
final class PlainText {
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:(PHẦN|CHƯƠNG|MỤC)\\s+(?:THỨ\\s+\\S+|[IVXLC]+|\\d+)[.:]?|([IVXLC]+)[.)/:]|([A-ZĐ])[.)/]"
                    + "|(\\d{1,2}(?:\\.\\d{1,2})*)(?:[.)]|(?<=\\.\\d{1,2})(?=\\s))|([a-zđ])[.)])\\s*(.*)$");
    private static final int LONGEST = 200;

    private PlainText() {}

    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200b\\u200c\\u200d\\u2060\\ufeff\\u00ad]", "")
                .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
                .strip();
    }

    /**
     * Numbered lines in capitals are headings, numbered bold ones as well: Roman numbers of level 1, Arabic ones of level 2, deeper by
     * their points.
     *
     * @return 0 for what is no heading
     */
    static int headingLevel(String line, boolean bold) {
        Matcher numbered = NUMBERED.matcher(line);
        if (line.length() > LONGEST || !numbered.matches()) return 0;
        boolean capitals = isCapital(numbered.group(6).isEmpty() ? line : numbered.group(6));
        if (!capitals && (!bold || line.matches(".*[.;:]$"))) return 0;
        if (numbered.group(5) != null) return capitals ? 0 : 3;
        if (numbered.group(4) == null) return 1;
        int points = (int) numbered.group(4).chars().filter(c -> c == '.').count();
        return numbered.group(6).isEmpty() ? 0 : Math.min(2 + points, 9);
    }

    static boolean isCapital(String text) {
        return text.chars().filter(Character::isLetter).count() > 1
                && text.chars().noneMatch(Character::isLowerCase);
    }
}
