package vn.phoihop.document;

import java.text.Normalizer;

/** How long a line of Times New Roman Bold is, so that a rule below it can be a part of its length. Marks over letters add nothing. */
final class TypeMetrics {
    private static final int[] CAPITALS = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722,
        1000, 722, 722, 667
    };
    private static final int[] SMALL = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500,
        722, 500, 500, 444
    };

    private static final int LENT = 160;

    private TypeMetrics() {}

    /** @return twips */
    static int length(String text, int points) {
        long thousandths = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .mapToLong(TypeMetrics::width)
                .sum();
        return (int) (thousandths * points * 20 / 1000);
    }

    /** The same where Times New Roman is missing and another font lends the letters with Vietnamese marks, which are wider. */
    static int room(String text, int points) {
        long lent = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(TypeMetrics::isLent)
                .count();
        return length(text, points) + (int) (lent * LENT * points * 20 / 1000);
    }

    private static boolean isLent(int c) {
        return (c >= 'Ạ' && c <= 'ỹ') || c == 'ơ' || c == 'ư' || c == 'Ơ' || c == 'Ư';
    }

    /** The narrowest box in which the text takes no more lines than in the given one, so that no word is left alone on the last. */
    static int balanced(String text, int points, int box) {
        int lines = text.contains("\n") ? 1 : lines(text, points, box);
        int narrow = box / 2;
        while (narrow < box && lines(text, points, narrow) > lines) narrow += 57;
        return lines < 2 ? box : Math.min(narrow, box);
    }

    private static int lines(String text, int points, int box) {
        int lines = 1;
        int line = 0;
        for (String word : text.split(" ")) {
            int longer = line == 0 ? room(word, points) : line + length(" ", points) + room(word, points);
            if (longer > box && line > 0) lines++;
            line = longer > box ? room(word, points) : longer;
        }
        return lines;
    }

    /** How long the last line is when the text is set in a box: what a rule below it is measured by. */
    static int lastLine(String text, int points, int box) {
        int line = 0;
        for (String word : text.substring(text.lastIndexOf('\n') + 1).split(" ")) {
            int length = length(word, points);
            boolean fits = line > 0 && line + length(" ", points) + length <= box;
            line = fits ? line + length(" ", points) + length : length;
        }
        return line;
    }

    private static int width(int c) {
        if (c >= 'A' && c <= 'Z') return CAPITALS[c - 'A'];
        if (c >= 'a' && c <= 'z') return SMALL[c - 'a'];
        if (Character.getType(c) == Character.NON_SPACING_MARK) return 0;
        return switch (c) {
            case 'Đ' -> 722;
            case 'đ' -> 556;
            case ' ', '\u00a0', ',', '.' -> 250;
            case '-' -> 333;
            case '/' -> 278;
            case '(', ')', ':', ';' -> 333;
            default -> 500;
        };
    }
}
