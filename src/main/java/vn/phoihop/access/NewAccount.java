package vn.phoihop.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Role;

/**
 * An account to be made.
 *
 * @param name of the person; ignored where {@code person} is one already known
 * @param agency agency or unit; null only for administrators
 * @param person whose account it is besides others they have; null for somebody new
 */
public record NewAccount(
        String username,
        String name,
        @Nullable AgencyId agency,
        Set<Role> roles,
        @Nullable PersonId person) {
    public NewAccount(String username, String name, AgencyId agency, Role... roles) {
        this(username, name, agency, Set.of(roles), null);
    }
}
