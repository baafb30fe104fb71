package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Refused.Reason;

/**
 * What is written down about an agency, apart from its end, its reporting and its external codes.
 *
 * @param letterhead lines parted by newlines
 * @param verified whether somebody has compared it with a paper of the agency
 */
record AgencyDraft(
        String code,
        Localized name,
        AgencyType type,
        @Nullable AgencyId parent,
        @Nullable LocalDate validFrom,
        String symbol,
        String place,
        String letterhead,
        String onBehalfOf,
        String headTitle,
        String deputyTitle,
        int sortOrder,
        boolean verified) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (code.length() > 35 || !CODE.matcher(code).matches())
            reasons.add(Reason.at("code", "AGENCY_CODE_INVALID", code));
        if (type == AgencyType.UNIT && parent == null) reasons.add(Reason.at("parent", "AGENCY_PARENT_REQUIRED"));
        return reasons;
    }
}
