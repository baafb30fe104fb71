package vn.phoihop.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Period;
import vn.phoihop.plan.PlanFigures;
import vn.phoihop.plan.PlanFigures.Count;
import vn.phoihop.plan.PlanFigures.IssuedPlan;
import vn.phoihop.regime.ReportForm.Register;
import vn.phoihop.ui.Dates;

/** What the registers already know of an agency and a window. An agency without an issued plan there is unknown to them, which is not zero. */
@Component
class RegisterFigures {
    private final PlanFigures plans;

    RegisterFigures(PlanFigures plans) {
        this.plans = plans;
    }

    /** @param sentences in Vietnamese, as the agency would write them */
    record Known(Map<Register, BigDecimal> figures, List<String> sentences) {
        static final Known NOTHING = new Known(Map.of(), List.of());
    }

    Known of(AgencyId agency, Period window) {
        PlanFigures.OfAgency counted = plans.of(agency, window);
        if (!counted.issued()) return Known.NOTHING;
        Map<Register, BigDecimal> figures = new EnumMap<>(Register.class);
        figures.put(Register.PLANS_ISSUED, BigDecimal.valueOf(counted.plans().size()));
        figures.put(Register.TASKS_DUE, sum(counted, false, c -> c.onTime() + c.late() + c.overdue()));
        figures.put(Register.TASKS_ON_TIME, sum(counted, false, Count::onTime));
        figures.put(Register.TASKS_LATE, sum(counted, false, Count::late));
        figures.put(Register.TASKS_OVERDUE, sum(counted, false, Count::overdue));
        figures.put(Register.TASKS_AD_HOC, sum(counted, true, Count::total));
        return new Known(
                figures, counted.plans().stream().map(RegisterFigures::sentence).toList());
    }

    private static String sentence(IssuedPlan plan) {
        return "Đã ban hành " + named(plan.title()) + " (số " + plan.number() + " ngày " + Dates.format(plan.datedOn())
                + ")" + (plan.mandate().isEmpty() ? "." : " để thực hiện " + plan.mandate() + ".");
    }

    private static String named(String title) {
        return title.regionMatches(true, 0, "Kế hoạch", 0, 8) ? title : "Kế hoạch " + title;
    }

    private static BigDecimal sum(PlanFigures.OfAgency counted, boolean adHoc, ToIntFunction<Count> what) {
        return BigDecimal.valueOf(counted.counts().stream()
                .filter(c -> c.adHoc() == adHoc)
                .mapToInt(what)
                .sum());
    }
}
