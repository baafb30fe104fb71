package vn.phoihop.regime;

import static vn.phoihop.kernel.Permission.grant;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;

/** Who may do what with regimes, forms and legal rules: administrators keep them, receiving units read them. */
enum RegimePermission implements Permission {
    REGIME_READ(Role.OFFICER, Role.HEAD, Role.ADMIN),
    REGIME_EDIT(Role.ADMIN),
    FORM_READ(Role.OFFICER, Role.HEAD, Role.ADMIN),
    FORM_EDIT(Role.ADMIN),
    LEGAL_RULE_READ(Role.OFFICER, Role.HEAD, Role.ADMIN);

    private final List<Grant> grants;

    RegimePermission(Role first, Role... others) {
        this.grants = List.of(grant(Side.SYSTEM, Set.copyOf(EnumSet.of(first, others))));
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }

    void require(Viewer viewer) {
        if (!viewer.isSystem() && !allows(viewer, Set.of(Side.SYSTEM), "")) throw new Forbidden(this);
    }
}
