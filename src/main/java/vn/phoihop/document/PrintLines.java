package vn.phoihop.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.regex.Pattern;

/**
 * Where a line may end: at a space or behind a hyphen, but not within a date or a symbol such as 26/2024/NĐ-CP; of a long one such as
 * 1299/QĐ-VKSNDTC the last word may stand alone.
 */
final class PrintLines implements FSTextBreaker {
    /** What parts the pieces that are never broken. */
    static final Pattern UNBROKEN = Pattern.compile("\\s+|(?<=-)(?=\\p{L}{4})");

    private final BreakIterator places = BreakIterator.getLineInstance(PaperWording.VIETNAMESE);
    private String text = "";

    @Override
    public void setText(String next) {
        text = next;
        places.setText(next);
    }

    @Override
    public int next() {
        int at = places.next();
        while (at != BreakIterator.DONE && isWithinSymbol(at)) at = places.next();
        return at;
    }

    private boolean isWithinSymbol(int at) {
        if (at == text.length() || Character.isWhitespace(text.charAt(at - 1))) return false;
        int from = at;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) from--;
        int to = at;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) to++;
        boolean longEnd = text.charAt(at - 1) == '-' && to - at > 3;
        return !longEnd && text.substring(from, to).indexOf('/') >= 0;
    }
}
