package vn.phoihop.plan;

import java.util.HashMap;
import java.util.Map;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;

/**
 * Which rows a viewer sees, as conditions for every list: the same as {@link PlanAccess} says of one. Plans are aliased {@code p}, tasks
 * {@code t}; {@link #of} binds the parameters.
 */
final class PlanSight {
    /** Of the own agency or its units, or left open by an agency that ended and whose successor the viewer's is. */
    static final String OWN = "(:office and (p.agency = any(:own) or (p.agency = any(:held) and p.state <> 'CLOSED')))";

    /** Carries out a document that the viewer's unit watches. */
    static final String WATCHED = """
            (:watcher and exists (select from plan.v_plan_mandate c join mandate.v_mandate m on m.id = c.mandate where c.plan = p.id and m.receiving_unit = :unit))""";

    /** A task of a plan that is only drafted is seen by who drafts it. Each part is asked by its own index. */
    static final String TASK = """
            t.id in (
              select x.id from plan.plan q join plan.task x on x.plan = q.id where :office and (q.agency = any(:own) or (q.agency = any(:held) and q.state <> 'CLOSED'))
              union all
              select x.id from plan.task x where x.lead = any(:own) and x.state <> 'DRAFT'
              union all
              select x.id from plan.task x join plan.plan q on q.id = x.plan
               where x.lead = any(:held) and x.state not in ('DRAFT', 'ACCEPTED', 'CANCELLED') and q.state <> 'CLOSED'
              union all
              select x.id from plan.task_coordinator k join plan.task x on x.id = k.task where k.agency = any(:own) and x.state <> 'DRAFT'
              union all
              select x.id from mandate.v_mandate m join plan.v_plan_mandate c on c.mandate = m.id join plan.plan q on q.id = c.plan join plan.task x on x.plan = q.id
               where :watcher and m.receiving_unit = :unit and q.version_no is not null and x.state <> 'DRAFT')""";

    private PlanSight() {}

    static Map<String, Object> of(Viewer viewer) {
        Map<String, Object> bound = new HashMap<>();
        bound.put("own", viewer.ownIds());
        bound.put("held", viewer.heldIds());
        bound.put("unit", viewer.agency());
        bound.put("office", viewer.has(Role.FOCAL_POINT) || viewer.has(Role.SIGNER) || viewer.has(Role.CLERK));
        bound.put("watcher", viewer.has(Role.OFFICER) || viewer.has(Role.HEAD));
        return bound;
    }
}
