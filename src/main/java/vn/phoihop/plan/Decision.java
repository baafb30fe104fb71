package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;

/** The document by which a task was given more time, suspended or cancelled, and why. */
public record Decision(String number, @Nullable LocalDate on, String issuer, String reason) {
    void check(LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (number.isBlank()) reasons.add(Reason.at("decisionNumber", "TASK_DECISION_REQUIRED"));
        if (on == null) reasons.add(Reason.at("decisionOn", "TASK_DECISION_REQUIRED"));
        else if (on.isAfter(today)) reasons.add(Reason.at("decisionOn", "DATE_IN_FUTURE", today));
        if (issuer.isBlank()) reasons.add(Reason.at("decisionIssuer", "TASK_DECISION_REQUIRED"));
        if (reason.isBlank()) reasons.add(Reason.at("reason", "RETURN_REASON_REQUIRED"));
        Refused.when(reasons);
    }
}
