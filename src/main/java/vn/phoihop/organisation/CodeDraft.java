package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused.Reason;

/** A code that a register gave an agency for a time. @param confidence {@code unverified}, or where it was seen */
record CodeDraft(
        String scheme,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String confidence) {
    static final String UNVERIFIED = "unverified";

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        if (CodeScheme.of(scheme).isEmpty()) reasons.add(Reason.at("scheme", "CHOICE_INVALID", scheme));
        else if (!CodeScheme.of(scheme).get().allows(value))
            reasons.add(Reason.at("value", "EXTERNAL_CODE_INVALID", value, scheme));
        if (from != null && to != null && to.isBefore(from)) reasons.add(Reason.at("to", "PERIOD_ORDER"));
        return reasons;
    }
}
