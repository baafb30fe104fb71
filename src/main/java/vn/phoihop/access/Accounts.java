package vn.phoihop.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;

/** The door to accounts. */
public interface Accounts {
    Optional<Account> find(UserId id);

    Optional<Account> findByUsername(String username);

    Map<UserId, Account> byId(Collection<UserId> ids);

    /** Active accounts with the role at exactly this agency or unit, by name. */
    List<Account> listAt(AgencyId agency, Role role);

    /** Who this account is when looking or acting today. @throws vn.phoihop.kernel.NotFound when there is no active one */
    Viewer viewer(String username);

    /** Whether there is any account at all. */
    boolean exist();
}
