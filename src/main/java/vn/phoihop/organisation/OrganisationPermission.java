package vn.phoihop.organisation;

import static vn.phoihop.kernel.Permission.grant;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;

/** Who may do what with agencies, the calendar and the demonstration's business day. */
enum OrganisationPermission implements Permission {
    AGENCY_READ(grant(Side.SYSTEM, EnumSet.allOf(Role.class))),
    AGENCY_EDIT(grant(Side.SYSTEM, Set.of(Role.ADMIN))),
    AGENCY_UNIT_ADD(grant(Side.SYSTEM, Set.of(Role.ADMIN)), grant(Side.OWN, Set.of(Role.FOCAL_POINT))),
    CALENDAR_READ(grant(Side.SYSTEM, EnumSet.allOf(Role.class))),
    CALENDAR_EDIT(grant(Side.SYSTEM, Set.of(Role.ADMIN))),
    BUSINESS_DAY_MOVE(grant(Side.SYSTEM, Set.of(Role.ADMIN)));

    private final List<Grant> grants;

    OrganisationPermission(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }

    boolean allows(Viewer viewer, Side... sides) {
        return viewer.isSystem() || allows(viewer, Set.of(sides), "");
    }

    void require(Viewer viewer, Side... sides) {
        if (!allows(viewer, sides)) throw new Forbidden(this);
    }
}
