package vn.phoihop.report;

import java.util.UUID;
import vn.phoihop.kernel.TypedId;
import vn.phoihop.kernel.Uuid7;

/** One reporting campaign (đợt báo cáo). */
public record CampaignId(UUID value) implements TypedId {
    static CampaignId next() {
        return new CampaignId(Uuid7.next());
    }
}
