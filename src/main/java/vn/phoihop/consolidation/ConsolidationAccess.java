package vn.phoihop.consolidation;

import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_COMPILE;
import static vn.phoihop.consolidation.ConsolidationPermission.CONSOLIDATION_READ;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.CampaignFacts;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.Campaigns;

/** The one way to a compiled report: as its viewer stands to it, or not at all. */
@Component
class ConsolidationAccess {
    private final ConsolidationRepository consolidations;
    private final Campaigns campaigns;

    ConsolidationAccess(ConsolidationRepository consolidations, Campaigns campaigns) {
        this.consolidations = consolidations;
        this.campaigns = campaigns;
    }

    /** A compiled report with its campaign, and how the viewer stands to it. */
    record Case(Consolidation consolidation, CampaignFacts campaign, Set<Side> sides) {
        boolean allows(ConsolidationPermission permission, Viewer viewer) {
            return permission.allows(viewer, sides, consolidation.state().name());
        }
    }

    /** To look at. @throws NotFound for whom it does not exist */
    Case look(ConsolidationId id, Viewer viewer) {
        return visible(consolidations.findById(id).orElseThrow(() -> new NotFound(id)), viewer);
    }

    /** To look at what stands behind it: each agency's paragraphs and values. */
    Case lookBehind(ConsolidationId id, Viewer viewer) {
        Case found = look(id, viewer);
        allowed(found, ConsolidationPermission.CONSOLIDATION_SOURCES_READ, viewer);
        return found;
    }

    /** To bring it on. @param version the one that the actor saw */
    Case act(ConsolidationId id, int version, ConsolidationPermission permission, Viewer viewer) {
        Case found = look(id, viewer);
        allowed(found, permission, viewer);
        if (found.consolidation.version() != version) throw new Stale(id);
        return found;
    }

    /** To work on its text: its row is locked until the transaction ends, its version stays. */
    Case compile(ConsolidationId id, Viewer viewer) {
        Case found = visible(consolidations.findOneById(id).orElseThrow(() -> new NotFound(id)), viewer);
        allowed(found, CONSOLIDATION_COMPILE, viewer);
        return found;
    }

    /** @throws NotFound for whoever has no receiving role in it */
    CampaignFacts campaign(CampaignId id, Viewer viewer) {
        CampaignFacts campaign = campaigns.get(id);
        if (!sides(campaign, viewer).contains(Side.RECEIVING)) throw new NotFound(id);
        return campaign;
    }

    static boolean mayCompile(CampaignFacts campaign, Viewer viewer) {
        return CONSOLIDATION_COMPILE.allows(viewer, sides(campaign, viewer), ConsolidationState.DRAFT.name());
    }

    private Case visible(Consolidation consolidation, Viewer viewer) {
        CampaignFacts campaign = campaigns.get(consolidation.campaign());
        Case found = new Case(consolidation, campaign, sides(campaign, viewer));
        if (!found.allows(CONSOLIDATION_READ, viewer)) throw new NotFound(consolidation.id());
        return found;
    }

    private static void allowed(Case found, ConsolidationPermission permission, Viewer viewer) {
        if (found.allows(permission, viewer)) return;
        if (permission.inAnotherState(viewer, found.sides)) throw new Refused("STATE_NOT_ALLOWED");
        throw new Forbidden(permission);
    }

    static Set<Side> sides(CampaignFacts campaign, Viewer viewer) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        boolean unit =
                viewer.agency().equals(campaign.receivingUnit()) && (viewer.has(Role.OFFICER) || viewer.has(Role.HEAD));
        boolean authority =
                viewer.agency().equals(campaign.actingFor()) && (viewer.has(Role.SIGNER) || viewer.has(Role.CLERK));
        if (unit || authority) sides.add(Side.RECEIVING);
        if (viewer.has(Role.READER)) sides.add(Side.ADDRESSEE);
        return sides;
    }
}
