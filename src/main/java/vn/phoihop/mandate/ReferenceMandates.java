package vn.phoihop.mandate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.ReferenceImport;

/**
 * Brings the directing documents of Viet Nam, as far as they are known from published sources, to installations that ask for them; what is
 * there already stays as it is kept. Keepers are named by code and found as soon as the agencies are there.
 */
@Component
public class ReferenceMandates implements ReferenceImport {
    private final MandateRepository mandates;
    private final PointRepository points;
    private final NamedKeepers keepers;
    private final Journal journal;

    ReferenceMandates(MandateRepository mandates, PointRepository points, NamedKeepers keepers, Journal journal) {
        this.mandates = mandates;
        this.points = points;
        this.keepers = keepers;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "vn";
    }

    @Override
    @Transactional
    public String run() {
        int added = bring(text("reference/vn/mandates.json"), false, Viewer.SYSTEM);
        return added == 0
                ? "directing documents: everything is there already, nothing changed"
                : "directing documents: " + added + " added";
    }

    /** Asked for on screen, by who enters documents. @return how many were added */
    @Transactional
    int run(Viewer viewer) {
        if (!MandatePermission.MANDATE_ENTER.allows(viewer, Set.of(Side.RECEIVING), ""))
            throw new Forbidden(MandatePermission.MANDATE_ENTER);
        return bring(text("reference/vn/mandates.json"), false, viewer);
    }

    /** Documents that are made up, shown as such wherever they are named. @param json as in the reference data @return how many were added */
    @Transactional
    public int bringMadeUp(String json) {
        return bring(json, true, Viewer.SYSTEM);
    }

    private int bring(String json, boolean madeUp, Viewer viewer) {
        List<ReferenceMandate> missing = java.util.Arrays.stream(Json.read(json, ReferenceMandate[].class))
                .filter(r -> mandates.find(new MandateId(r.id())).isEmpty())
                .toList();
        for (ReferenceMandate reference : missing) {
            Mandate mandate = reference.mandate(madeUp);
            mandates.insert(mandate);
            keepers.name(mandate.id(), reference.receivingUnitCode(), reference.actingForCode());
            points.add(mandate.id(), reference.outline(), 0);
        }
        for (ReferenceMandate reference : missing) {
            MandateId id = new MandateId(reference.id());
            mandates.relate(
                    id,
                    reference.relations().stream()
                            .map(ReferenceMandate.Standpoint::relation)
                            .toList());
            journal.enter(
                    viewer,
                    "IMPORTED",
                    MandateKeeping.KIND,
                    id.value(),
                    Map.of("symbol", reference.identity().symbol()));
        }
        keepers.resolve();
        return missing.size();
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
