package vn.phoihop.consolidation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.CampaignId;

/** The door to compiled reports; their verbs are {@link Compiling} and {@link Issuing}. */
@Service
@Transactional(readOnly = true)
public class Consolidations {
    private final ConsolidationAccess access;
    private final ConsolidationRepository consolidations;

    Consolidations(ConsolidationAccess access, ConsolidationRepository consolidations) {
        this.access = access;
        this.consolidations = consolidations;
    }

    /** @throws NotFound for whom it does not exist */
    public ConsolidationFacts get(ConsolidationId id, Viewer viewer) {
        return ConsolidationFacts.of(access.look(id, viewer).consolidation());
    }

    /** All of a campaign, for who has a receiving role in it. @throws NotFound for everybody else */
    public List<ConsolidationFacts> list(CampaignId campaign, Viewer viewer) {
        access.campaign(campaign, viewer);
        return consolidations.findByCampaign(campaign).stream()
                .map(ConsolidationFacts::of)
                .toList();
    }
}
