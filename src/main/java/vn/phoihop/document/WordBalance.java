package vn.phoihop.document;

/**
 * Centred lines of about the same length, so that no word is left alone on the last one: the style itself or one of its narrower ones
 * ({@code SubjectNarrow1} …), each a step narrower on both sides.
 *
 * @param box width within the style's own indents, in twips
 */
enum WordBalance {
    SUBJECT("Subject", WordMarkup.textWidth(false) - 2 * 567, 567, 4),
    CAPACITY("Capacity", WordClosing.RIGHT - 216, 340, 3);

    private static final int POINTS = 14;
    private final String style;
    private final int box;
    private final int step;
    private final int steps;

    WordBalance(String style, int box, int step, int steps) {
        this.style = style;
        this.box = box;
        this.step = step;
        this.steps = steps;
    }

    void write(WordMarkup word, String text) {
        int narrower = narrower(text);
        word.paragraph(narrower == 0 ? style : style + "Narrow" + narrower, text);
    }

    /** How wide the text may run in the style that was chosen for it. */
    int width(String text) {
        return box - 2 * step * narrower(text);
    }

    private int narrower(String text) {
        int spare = box - TypeMetrics.balanced(text, POINTS, box);
        return Math.min(steps, spare / (2 * step));
    }
}
