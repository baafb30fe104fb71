package vn.phoihop.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Refused;
import vn.phoihop.mandate.MandateId;

/** Writes plans and what hangs on them as a whole. */
@Component
class PlanStore {
    private static final String FORGET = "delete from plan.plan_mandate where plan = :plan";
    private static final String CARRY_OUT = """
            insert into plan.plan_mandate (plan, mandate, ordinal)
            select :plan, x.mandate, x.ordinal from unnest(:mandates::uuid[]) with ordinality x (mandate, ordinal)
            """;
    private static final String SERVED = """
            select count(*) from plan.task t join plan.task_point s on s.task = t.id join mandate.v_point o on o.id = s.point
             where t.plan = :plan and o.mandate not in (select mandate from plan.v_plan_mandate where plan = :plan)
            """;
    private static final String OPEN = """
            select count(*) from plan.task where plan = :plan and not regular and state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'SUSPENDED')
            """;
    private final PlanRepository plans;
    private final JdbcClient jdbc;

    PlanStore(PlanRepository plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /** @throws Refused PLAN_EXISTS: one that is not closed for the agency, kind, period and principal document */
    Plan save(Plan plan) {
        try {
            return plans.save(plan);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMostSpecificCause().getMessage()).contains("plan_exists"))
                throw new Refused("PLAN_EXISTS");
            throw e;
        }
    }

    /** @throws Refused PLAN_MANDATE_SERVED when a task serves a point of a document that would no longer be carried out */
    void carriesOut(PlanId plan, List<MandateId> others) {
        jdbc.sql(FORGET).param("plan", plan).update();
        jdbc.sql(CARRY_OUT)
                .param("plan", plan)
                .param("mandates", others.stream().map(MandateId::value).toArray(UUID[]::new))
                .update();
        if (count(SERVED, plan) > 0) throw Refused.at("principal", "PLAN_MANDATE_SERVED");
    }

    int openTasks(PlanId plan) {
        return count(OPEN, plan);
    }

    private int count(String sql, PlanId plan) {
        return jdbc.sql(sql).param("plan", plan).query(Integer.class).single();
    }
}
