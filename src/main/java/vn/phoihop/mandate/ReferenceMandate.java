package vn.phoihop.mandate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.mandate.Mandate.Identity;
import vn.phoihop.mandate.Mandate.Relation;

/** A directing document as reference data tells it: its keepers by their codes, others by their ids. */
record ReferenceMandate(
        UUID id,
        Identity identity,
        String receivingUnitCode,
        String actingForCode,
        List<Standpoint> relations,
        List<Point> points) {

    record Standpoint(Relation.Kind kind, UUID other) {
        Relation relation() {
            return new Relation(kind, new MandateId(other));
        }
    }

    record Point(int level, String label, String text, boolean quoted, Set<ReportingGroup> groups, Set<Field> fields) {
        OutlineRow row() {
            return new OutlineRow(level, label, text, quoted, groups, fields);
        }
    }

    Mandate mandate(boolean demonstration) {
        return new Mandate(new MandateId(id), 0, MandateState.IN_FORCE, identity, null, null, demonstration);
    }

    Outline outline() {
        return new Outline(points.stream().map(Point::row).toList());
    }
}
