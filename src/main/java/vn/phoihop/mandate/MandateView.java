package vn.phoihop.mandate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.ReportingGroup;

/**
 * A directing document on its own page.
 *
 * @param proposed points that are being prepared: all of a draft's, or further ones of a document in force
 */
record MandateView(
        Mandate mandate,
        MandateQueries.Head head,
        List<Shown> points,
        List<Shown> proposed,
        List<ChainRow> chain,
        List<Originals.Kept> originals,
        List<MandatePanel.Card> cards,
        boolean mayEdit) {

    /**
     * @param id null while it is only proposed
     * @param level from 1, at most 6 for the eye
     */
    record Shown(
            @Nullable PointId id,
            int level,
            String address,
            String label,
            String text,
            boolean quoted,
            Set<ReportingGroup> groups,
            Set<Field> fields,
            List<MandatePanel.Line> lines) {}

    /** As it is called: its symbol, or its title as long as it has none. */
    String name() {
        var identity = mandate.identity();
        return identity.symbol().isEmpty() ? identity.title().vi() : identity.symbol();
    }

    String href() {
        return "/mandates/" + mandate.id().value();
    }
}
