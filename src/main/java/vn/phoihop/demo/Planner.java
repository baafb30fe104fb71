package vn.phoihop.demo;

import java.util.List;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateFacts;
import vn.phoihop.mandate.PointId;
import vn.phoihop.organisation.Agency;

/**
 * An agency that plans for a document, and its people.
 *
 * @param points those that bind it. @param leads who may lead its tasks. @param officer of the unit, where a unit leads
 */
record Planner(
        Agency agency,
        MandateFacts document,
        List<PointId> points,
        List<AgencyId> leads,
        List<AgencyId> coordinators,
        Subject subject,
        Viewer drafter,
        Viewer leader,
        Viewer clerk,
        Viewer officer) {

    /** Who does the work of a task with this lead. */
    Viewer worker(AgencyId lead) {
        return lead.equals(agency.id()) ? drafter : officer;
    }
}
