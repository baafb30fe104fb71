package vn.phoihop.consolidation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.SubmissionId;
import vn.phoihop.report.SubmissionReturned;
import vn.phoihop.report.Submissions;

/**
 * A report was given back: whatever counted it and is not locked turns stale and falls back to a draft. Its signature is void, its other
 * submissions are only accepted again, and it can pin again.
 */
@Component
class StaleDrafts {
    private final ConsolidationRepository consolidations;
    private final Pins pins;
    private final SnapshotQueries snapshots;
    private final Submissions submissions;
    private final ConsolidationChronicle chronicle;

    StaleDrafts(
            ConsolidationRepository consolidations,
            Pins pins,
            SnapshotQueries snapshots,
            Submissions submissions,
            ConsolidationChronicle chronicle) {
        this.consolidations = consolidations;
        this.pins = pins;
        this.snapshots = snapshots;
        this.submissions = submissions;
        this.chronicle = chronicle;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SubmissionReturned returned) {
        pins.countedBy(returned.submission()).forEach(id -> turnStale(id, returned.submission()));
    }

    private void turnStale(ConsolidationId id, SubmissionId returned) {
        Consolidation counting = consolidations.findOneById(id).orElseThrow(() -> new NotFound(id));
        if (counting.stale()) return;
        List<SubmissionId> others =
                pins.submissions(id).stream().filter(s -> !s.equals(returned)).toList();
        if (counting.state().submitted()) submissions.release(others, Viewer.SYSTEM);
        snapshots.forget(id);
        Consolidation stale = consolidations.save(counting.turnStale());
        chronicle.step(
                counting, stale, "TURNED_STALE", Viewer.SYSTEM, returned.value().toString());
    }
}
