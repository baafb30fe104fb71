package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.mandate.MandateId;

/**
 * What a focal point writes into a plan beside its tasks.
 *
 * @param others documents it carries out beside the principal one
 * @param recipients "Nơi nhận", one to a line
 */
public record PlanDraft(
        @Nullable PlanKind kind,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable MandateId principal,
        List<MandateId> others,
        String title,
        String purpose,
        String organising,
        String recipients) {
    public PlanDraft {
        others = others.stream()
                .filter(other -> !other.equals(principal))
                .distinct()
                .toList();
    }

    void check() {
        List<Reason> reasons = new ArrayList<>();
        if (kind == null) reasons.add(Reason.at("kind", "FIELD_REQUIRED"));
        if (periodFrom == null) reasons.add(Reason.at("periodFrom", "FIELD_REQUIRED"));
        if (periodTo == null) reasons.add(Reason.at("periodTo", "FIELD_REQUIRED"));
        if (periodFrom != null && periodTo != null && periodTo.isBefore(periodFrom))
            reasons.add(Reason.at("periodTo", "PERIOD_ORDER", periodFrom, periodTo));
        if (title.isBlank()) reasons.add(Reason.at("title", "FIELD_REQUIRED"));
        if (kind == PlanKind.MANDATE && principal == null)
            reasons.add(Reason.at("principal", "PLAN_PRINCIPAL_REQUIRED"));
        Refused.when(reasons);
    }

    Plan.Scope scope() {
        return new Plan.Scope(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(periodFrom),
                Objects.requireNonNull(periodTo),
                principal);
    }

    Plan.Words words() {
        return new Plan.Words(title, purpose, organising, recipients);
    }
}
