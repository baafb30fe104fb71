package vn.phoihop.access;

import java.util.Set;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;

/** An account as other rooms may know it. */
public record Account(
        UserId id, PersonId person, String username, String name, AgencyId agency, Set<Role> roles, boolean active) {}
