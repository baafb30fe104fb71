package vn.phoihop.mandate;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Viewer;

/** The one way to a directing document: as its viewer stands to it, or not at all. */
@Component
class MandateAccess {
    /** Which rows of {@code mandate.v_mandate m} a viewer sees: all that are or were in force, and the drafts of {@code :units}. */
    static final String SEEN = " (m.state = 'IN_FORCE' or m.receiving_unit = any (:units)) ";

    private final MandateRepository mandates;

    MandateAccess(MandateRepository mandates) {
        this.mandates = mandates;
    }

    /** A document, and how the viewer stands to it. */
    record Case(Mandate mandate, Set<Side> sides) {
        boolean allows(MandatePermission permission, Viewer viewer) {
            return permission.allows(viewer, sides, mandate.state().name());
        }
    }

    /** To look at. @throws NotFound for whom it does not exist */
    Case look(MandateId id, Viewer viewer) {
        Mandate mandate = mandates.find(id).orElseThrow(() -> new NotFound(id));
        Case found = new Case(mandate, sides(mandate, viewer));
        if (!found.allows(MandatePermission.MANDATE_READ, viewer)) throw new NotFound(id);
        return found;
    }

    /** To look at on the way to doing something. */
    Case look(MandateId id, MandatePermission permission, Viewer viewer) {
        Case found = look(id, viewer);
        if (found.allows(permission, viewer)) return found;
        if (permission.inAnotherState(viewer, found.sides)) throw new Refused("STATE_NOT_ALLOWED");
        throw new Forbidden(permission);
    }

    /** @param version the one that the actor saw */
    Mandate act(MandateId id, int version, MandatePermission permission, Viewer viewer) {
        Mandate mandate = look(id, permission, viewer).mandate();
        if (mandate.version() != version) throw new Stale(id);
        return mandate;
    }

    /** The units whose drafts the viewer sees, ended ones that theirs succeeded among them; none for whoever keeps no documents. */
    static UUID[] units(Viewer viewer) {
        return keptBy(viewer).map(AgencyId::value).toArray(UUID[]::new);
    }

    private static Stream<AgencyId> keptBy(Viewer viewer) {
        boolean keeps = viewer.has(Role.OFFICER) || viewer.has(Role.HEAD);
        return keeps ? Stream.concat(Stream.of(viewer.agency()), viewer.held().stream()) : Stream.empty();
    }

    private static Set<Side> sides(Mandate mandate, Viewer viewer) {
        Set<Side> sides = EnumSet.of(Side.SYSTEM);
        if (keptBy(viewer).anyMatch(unit -> unit.equals(mandate.receivingUnit()))) sides.add(Side.RECEIVING);
        return sides;
    }
}
