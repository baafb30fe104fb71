package vn.phoihop.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;

/** Accounts for tests, in one line each; the password is "demo". */
@Component
public class AccountFixture {
    private final AccountKeeping keeping;
    private final Accounts accounts;

    AccountFixture(AccountKeeping keeping, Accounts accounts) {
        this.keeping = keeping;
        this.accounts = accounts;
    }

    public Viewer account(String username, AgencyId agency, Role... roles) {
        return make(new NewAccount(username, "Người dùng " + username, agency, roles));
    }

    /** An administrator without an agency. */
    public Viewer administrator(String username) {
        return make(new NewAccount(username, "Quản trị " + username, null, java.util.Set.of(Role.ADMIN), null));
    }

    private Viewer make(NewAccount account) {
        keeping.createAll(List.of(account), "demo", Viewer.SYSTEM);
        return accounts.viewer(account.username());
    }
}
