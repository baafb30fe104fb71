package vn.phoihop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.mandate.PointId;

/** What a task of this plan may say: known once for a plan, asked of each of its drafts. */
@Component
class TaskRules {
    /** Agencies, and the units that the plan's agency made for itself. */
    private static final String LEADS = """
            with recursive own (id) as (
              select agency from plan.plan where id = :plan
              union
              select u.id from organisation.v_agency u join own on u.parent = own.id where u.type = 'UNIT')
            select id from organisation.v_agency where type <> 'UNIT'
            union
            select id from own
            """;

    private static final String POINTS = """
            select o.id from mandate.v_point o join plan.v_plan_mandate c on c.mandate = o.mandate where c.plan = :plan
            """;
    private final JdbcClient jdbc;

    TaskRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leads who may lead one of its tasks. @param points which it may serve */
    record Allowed(Set<AgencyId> leads, Set<PointId> points) {
        List<Reason> reasons(TaskDraft draft) {
            List<Reason> reasons = new ArrayList<>(draft.reasons());
            if (draft.lead() != null && !leads.contains(draft.lead()))
                reasons.add(Reason.at("lead", "TASK_LEAD_FOREIGN"));
            if (!leads.containsAll(draft.coordinators()))
                reasons.add(Reason.at("coordinators", "TASK_COORDINATOR_FOREIGN"));
            if (!points.containsAll(draft.points())) reasons.add(Reason.at("points", "TASK_POINT_FOREIGN"));
            return reasons;
        }
    }

    Allowed of(PlanId plan) {
        return new Allowed(
                ids(LEADS, plan).map(AgencyId::new).collect(Collectors.toSet()),
                ids(POINTS, plan).map(PointId::new).collect(Collectors.toSet()));
    }

    private Stream<UUID> ids(String sql, PlanId plan) {
        return jdbc.sql(sql).param("plan", plan).query((row, n) -> row.getObject(1, UUID.class)).list().stream();
    }
}
