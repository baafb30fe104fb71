package vn.phoihop.access;

import java.util.List;
import java.util.Set;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;

/** What may be done with accounts. Administrators keep them and see who may do what; they have no rights on content. */
enum AccessPermission implements Permission {
    ACCOUNT_READ,
    ACCOUNT_KEEP,
    RIGHTS_READ;

    @Override
    public List<Grant> grants() {
        return List.of(Permission.grant(Side.SYSTEM, Set.of(Role.ADMIN)));
    }
}
