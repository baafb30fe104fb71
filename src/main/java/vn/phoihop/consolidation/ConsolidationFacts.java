package vn.phoihop.consolidation;

import org.jspecify.annotations.Nullable;
import vn.phoihop.report.CampaignId;

/**
 * A compiled report as other rooms may know it.
 *
 * @param no which of its campaign's
 * @param version to be given back with the next verb
 * @param contentHash what a signature binds to; null before it is submitted upward
 */
public record ConsolidationFacts(
        ConsolidationId id,
        int version,
        CampaignId campaign,
        int no,
        ConsolidationState state,
        boolean stale,
        @Nullable String contentHash) {
    static ConsolidationFacts of(Consolidation c) {
        return new ConsolidationFacts(
                c.id(),
                c.version(),
                c.campaign(),
                c.no(),
                c.state(),
                c.stale(),
                c.approval().contentHash());
    }
}
