package vn.phoihop.mandate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateView.Shown;

/** Puts together what a document's page shows, with what younger rooms bring. */
@Component
@Transactional(readOnly = true)
class MandateScreen {
    private static final int DEEPEST = 6;
    private final MandateAccess access;
    private final MandateQueries queries;
    private final MandateRepository mandates;
    private final PointRepository points;
    private final Originals originals;
    private final List<MandatePanel> panels;

    MandateScreen(
            MandateAccess access,
            MandateQueries queries,
            MandateRepository mandates,
            PointRepository points,
            Originals originals,
            List<MandatePanel> panels) {
        this.access = access;
        this.queries = queries;
        this.mandates = mandates;
        this.points = points;
        this.originals = originals;
        this.panels = panels;
    }

    MandateView of(MandateId id, Viewer viewer) {
        MandateAccess.Case found = access.look(id, viewer);
        boolean mayEdit = found.allows(MandatePermission.MANDATE_EDIT, viewer);
        boolean inForce = found.mandate().isInForce();
        return new MandateView(
                found.mandate(),
                queries.head(id, viewer),
                inForce ? fixed(id, viewer) : List.of(),
                mayEdit ? proposed(mandates.outline(id)) : List.of(),
                queries.chain(id, viewer),
                originals.list(id),
                inForce
                        ? panels.stream()
                                .flatMap(p -> p.cards(id, viewer).stream())
                                .toList()
                        : List.of(),
                mayEdit);
    }

    static List<Shown> proposed(Outline outline) {
        List<String> addresses = outline.addresses();
        List<OutlineRow> rows = outline.bindingAsAbove().rows();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            OutlineRow row = rows.get(i);
            shown.add(new Shown(
                    null,
                    Math.min(row.level(), DEEPEST),
                    addresses.get(i),
                    row.label(),
                    row.text(),
                    row.quoted(),
                    row.groups(),
                    row.fields(),
                    List.of()));
        }
        return shown;
    }

    private List<Shown> fixed(MandateId id, Viewer viewer) {
        Map<PointId, List<MandatePanel.Line>> lines = new HashMap<>();
        for (MandatePanel panel : panels)
            panel.lines(id, viewer)
                    .forEach((point, told) ->
                            lines.computeIfAbsent(point, p -> new ArrayList<>()).addAll(told));
        Map<PointId, Integer> levels = new HashMap<>();
        List<Shown> shown = new ArrayList<>();
        for (MandatePoint p : points.list(id)) {
            int level = p.parent() == null ? 1 : levels.getOrDefault(p.parent(), 0) + 1;
            levels.put(p.id(), level);
            shown.add(new Shown(
                    p.id(),
                    Math.min(level, DEEPEST),
                    p.address(),
                    p.label(),
                    p.text(),
                    p.quoted(),
                    p.groups(),
                    p.fields(),
                    lines.getOrDefault(p.id(), List.of())));
        }
        return shown;
    }
}
