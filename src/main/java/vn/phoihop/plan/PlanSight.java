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

    static final String LEADING = """
            (t.lead = any(:own) or (p.state <> 'CLOSED' and t.state not in ('ACCEPTED', 'CANCELLED') and t.lead = any(:held)))""";
    static final String COORDINATING =
            "exists (select from plan.task_coordinator k where k.task = t.id and k.agency = any(:own))";

    /** A task of a plan that is only drafted is seen by who drafts it. */
    static final String TASK = "(" + OWN + " or (t.state <> 'DRAFT' and (" + LEADING + " or " + COORDINATING
            + " or (p.version_no is not null and " + WATCHED + "))))";

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
