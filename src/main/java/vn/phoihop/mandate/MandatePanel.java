package vn.phoihop.mandate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Viewer;

/**
 * Brought by each younger room that has something to show on the page of a directing document: cards beside its points, and lines under
 * each point. Asked once per page, for a document that is or was in force.
 */
public interface MandatePanel {
    /** In the order in which they are shown. */
    default List<Card> cards(MandateId mandate, Viewer viewer) {
        return List.of();
    }

    /** What serves each point; a point without lines may be absent. */
    default Map<PointId, List<Line>> lines(MandateId mandate, Viewer viewer) {
        return Map.of();
    }

    /**
     * @param title message key
     * @param href where more of it is, null for nowhere; {@code action} is the message key of that link
     */
    record Card(String title, List<Line> lines, @Nullable String href, String action) {}

    /**
     * @param key message key of the sentence, {@code args} what it tells
     * @param href what it links to; null for no link
     */
    record Line(String key, List<Object> args, @Nullable String href) {}
}
