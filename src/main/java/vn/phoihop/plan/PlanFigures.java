package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.ReportingGroup;

/**
 * The door for what is counted of plans and tasks: for the direction section of a report and for campaigns as a whole. The caller has checked who
 * may know. An agency is counted with its units and with what ended agencies left to it. Completed tasks belong to the window in which their accepted
 * submission falls; what is open is judged on the window's last day, or on the business day while that is earlier.
 */
public interface PlanFigures {
    /** Plans of the agency that stand in the window, and its tasks. One SQL. */
    OfAgency of(AgencyId agency, Period window);

    /** The same of many agencies, group by group as they report on the last day of the window; those without a group under none. One SQL. */
    List<OfGroup> byGroup(Collection<AgencyId> agencies, Period window);

    /**
     * @param plans issued ones whose period meets the window, latest first; empty: none was issued
     * @param counts all tasks, each once
     * @param byField by field of cooperation: a task of two fields counts in both
     */
    record OfAgency(List<IssuedPlan> plans, List<Count> counts, Map<Field, List<Count>> byField) {
        public boolean issued() {
            return !plans.isEmpty();
        }
    }

    /** @param number such as 12/KH-UBND. @param mandate symbol of the principal directing document, empty for none */
    record IssuedPlan(PlanId id, PlanKind kind, String title, String number, LocalDate datedOn, String mandate) {}

    /** @param adHoc whether of the ad hoc tasks or of the planned ones: they are told apart */
    record Count(boolean adHoc, int onTime, int late, int overdue, int inProgress) {
        public int total() {
            return onTime + late + overdue + inProgress;
        }
    }

    /** @param issued how many of the {@code agencies} have issued a plan whose period meets the window */
    record OfGroup(
            @Nullable ReportingGroup group,
            int agencies,
            int issued,
            List<Count> counts,
            Map<Field, List<Count>> byField) {}
}
