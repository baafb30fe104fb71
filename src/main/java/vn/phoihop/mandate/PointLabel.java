package vn.phoihop.mandate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark before a point as the office numbers (Decree 30/2020, annex I), with the words behind it.
 *
 * @param label as written: {@code Chương II}, {@code II.}, {@code Điều 5.}, {@code 1.2.}, {@code b)}, {@code -}
 * @param number the mark alone: {@code II}, {@code 5}, {@code 1.2}, {@code b}; empty for dashes
 * @param rest what follows on the line
 */
record PointLabel(Kind kind, String label, String number, String rest) {
    private static final String ROMAN = "[IVXLC]+";
    private static final String TITLE = "\\s*(?:[.:–-]\\s*|(?=\\s\\p{Lu})|$)";
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    /** Capital letters that are also Roman numbers. */
    private static final String AMBIGUOUS = "CILVX";

    private static final String CAPITALS = "ABCDĐEGHIKLMNOPQRSTUVX";
    /** From the widest to the narrowest; a narrower one stands below a wider one. */
    enum Kind {
        PART("(?:Phần|PHẦN) ((?i:thứ) \\p{L}+|" + PointLabel.ROMAN + "|\\d+)" + TITLE),
        CHAPTER("(?:Chương|CHƯƠNG) (" + PointLabel.ROMAN + "|\\d+)" + TITLE),
        CAPITAL("([A-EGHĐKMNIL])\\s*(?:[./](?=\\s|\\p{L}{2})|[-–](?=\\s|\\p{L}))\\s*"),
        ROMAN("(" + PointLabel.ROMAN + ")\\s*(?:[./)](?=\\s|\\p{L}{2})|[-–](?=\\s|\\p{L}))\\s*"),
        SECTION("(?:Mục|MỤC) (" + PointLabel.ROMAN + "|\\d+)" + TITLE),
        SUBSECTION("(?:Tiểu mục|TIỂU MỤC) (" + PointLabel.ROMAN + "|\\d+)" + TITLE),
        ARTICLE("(?:Điều|ĐIỀU) (\\d+[a-zđ]?)\\s*(?:[.:]\\s*|$)"),
        NUMBER("(\\d{1,2}(?:\\.\\d{1,2}){0,4})(?:[./](?=\\s|\\p{L})\\s*|(?<=\\d\\.\\d{1,2})\\s+(?=\\p{Lu}))"),
        BRACKET("\\(?(\\d{1,2})\\)\\s*"),
        LETTER("([a-zđ]\\d?)(?:\\)\\s*|\\.\\s+)"),
        DASH("[-–—•·*](?=\\s|\\p{L})\\s*"),
        PLUS("\\+(?=\\s|\\p{L})\\s*");

        private final Pattern pattern;

        Kind(String label) {
            this.pattern = Pattern.compile("^(" + label + ")(.*)$", Pattern.DOTALL);
        }

        boolean isNumbered() {
            return this != DASH && this != PLUS;
        }
    }

    /** @param before the capital letter that was counted last, or empty: after {@code B.} comes {@code C.} and no hundred */
    static Optional<PointLabel> of(String line, String before) {
        for (Kind kind : Kind.values()) {
            Matcher found = kind.pattern.matcher(line);
            if (!found.matches()) continue;
            String number = kind.isNumbered() ? found.group(2) : "";
            if (kind == Kind.CAPITAL && AMBIGUOUS.contains(number) && !follows(number, before)) continue;
            String label = kind.isNumbered() ? found.group(1).strip() : kind == Kind.DASH ? "-" : "+";
            return Optional.of(new PointLabel(
                    kind, label, number, found.group(found.groupCount()).strip()));
        }
        return Optional.empty();
    }

    private static boolean follows(String letter, String before) {
        int at = CAPITALS.indexOf(letter);
        return at > 0 && before.equals(CAPITALS.substring(at - 1, at));
    }

    /** How deep it stands: by its kind, numbers of several parts below those of fewer. */
    int depth() {
        int parts =
                kind == Kind.NUMBER ? (int) number.chars().filter(c -> c == '.').count() : 0;
        return kind.ordinal() * 10 + parts;
    }

    /** Its step in an address; empty for what is counted: dashes. */
    String step() {
        return switch (kind) {
            case PART -> "P" + ordinal(number);
            case CHAPTER -> "C" + number;
            case SECTION -> "M" + number;
            case SUBSECTION -> "T" + number;
            case ARTICLE -> "Đ" + number;
            case CAPITAL, ROMAN, NUMBER, BRACKET, LETTER -> number;
            case DASH, PLUS -> "";
        };
    }

    private static String ordinal(String number) {
        String word = number.toLowerCase(java.util.Locale.ROOT).replaceFirst("^thứ ", "");
        int at = ORDINALS.indexOf(word);
        return at < 0 ? number.replaceFirst("(?i)^thứ ", "") : String.valueOf(at + 1);
    }
}
