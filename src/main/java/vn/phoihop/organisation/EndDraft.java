package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused.Reason;

/**
 * The end of an agency.
 *
 * @param lastDay the last valid day; null takes an end back
 * @param withoutSuccessor said on purpose: nobody takes over what it leaves open
 */
record EndDraft(@Nullable LocalDate lastDay, @Nullable AgencyId successor, boolean withoutSuccessor) {

    List<Reason> reasons(Agency agency) {
        List<Reason> reasons = new ArrayList<>();
        if (lastDay == null) return reasons;
        if (agency.validFrom() != null && lastDay.isBefore(agency.validFrom()))
            reasons.add(Reason.at("lastDay", "PERIOD_ORDER"));
        if (successor == null && !withoutSuccessor && !agency.isUnit())
            reasons.add(Reason.at("successor", "SUCCESSOR_MISSING"));
        if (agency.id().equals(successor)) reasons.add(Reason.at("successor", "SUCCESSOR_CYCLE"));
        return reasons;
    }
}
