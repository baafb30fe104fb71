package vn.phoihop.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Viewer;

/** The door to campaigns. */
@Service
public class Campaigns {
    private final CampaignRepository campaigns;
    private final CampaignQueries queries;

    Campaigns(CampaignRepository campaigns, CampaignQueries queries) {
        this.campaigns = campaigns;
        this.queries = queries;
    }

    /** For who has a receiving role in it. @throws NotFound for everybody else */
    @Transactional(readOnly = true)
    public CampaignFacts get(CampaignId id, Viewer viewer) {
        Campaign campaign = campaigns.findById(id).orElseThrow(() -> new NotFound(id));
        if (!SubmissionAccess.receives(campaign.receivingUnit(), campaign, viewer)) throw new NotFound(id);
        return facts(campaign);
    }

    /** Whoever looks: for rooms that decide themselves who may. @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public CampaignFacts get(CampaignId id) {
        return facts(campaigns.findById(id).orElseThrow(() -> new NotFound(id)));
    }

    /** Coverage per reporting group, associations last. */
    public List<GroupCoverage> coverage(CampaignId id) {
        return queries.coverage(id);
    }

    private static CampaignFacts facts(Campaign c) {
        return new CampaignFacts(
                c.id(),
                c.name(),
                c.year(),
                c.period(),
                c.regime(),
                c.form(),
                c.receivingUnit(),
                c.actingFor(),
                c.legalBasis(),
                c.reportSubject(),
                c.salutation(),
                c.state() == Campaign.State.OPEN);
    }
}
