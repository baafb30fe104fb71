package vn.phoihop.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;

/** The administrator's verbs on accounts. The program itself ({@link Viewer#SYSTEM}) may use them too. */
@Service
@Transactional
public class AccountKeeping {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private final AccountStore store;
    private final Passwords passwords;
    private final AccountSessions sessions;
    private final TokenStore tokens;
    private final Journal journal;
    private final Clock clock;

    AccountKeeping(
            AccountStore store,
            Passwords passwords,
            AccountSessions sessions,
            TokenStore tokens,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param password to be told to the person once; it must be changed at the first sign-in */
    public record OneTimePassword(UserId account, String username, String password) {}

    /**
     * One account with a one-time password.
     *
     * @throws Refused USERNAME_INVALID, USERNAME_TAKEN, NAME_REQUIRED, ROLE_REQUIRED, AGENCY_REQUIRED, ADMIN_ALONE
     */
    public OneTimePassword create(NewAccount account, Viewer actor) {
        require(actor);
        String password = passwords.oneTime();
        UserId id = insert(account, passwords.hash(password), true, actor);
        return new OneTimePassword(id, account.username(), password);
    }

    /** One account with a password that the person chose. */
    public UserId create(NewAccount account, String password, Viewer actor) {
        require(actor);
        passwords.check("password", password);
        return insert(account, passwords.hash(password), false, actor);
    }

    private UserId insert(NewAccount account, String hash, boolean expired, Viewer actor) {
        Refused.when(reasons(account));
        UserId id = inserted(account, hash, expired);
        journal.enter(actor, "CREATED", "account", id.value(), details(account));
        return id;
    }

    private UserId inserted(NewAccount account, String hash, boolean expired) {
        try {
            return store.insertAll(List.of(account), hash, expired).getFirst();
        } catch (DuplicateKeyException e) {
            throw Refused.at("username", "USERNAME_TAKEN", account.username());
        }
    }

    /** Many accounts at once, all with the same password of any length: for demonstrations and tests. Only the program itself. */
    public List<UserId> createAll(List<NewAccount> accounts, String sharedPassword, Viewer actor) {
        if (!actor.isSystem()) throw new Forbidden(AccessPermission.ACCOUNT_KEEP);
        accounts.forEach(a -> Refused.when(reasons(a)));
        List<UserId> ids = store.insertAll(accounts, passwords.hash(sharedPassword), false);
        journal.enter(actor, "CREATED_MANY", "account", actor.user().value(), Map.of("count", ids.size()));
        return ids;
    }

    /** Name, agency and roles anew. The last administrator stays one. */
    void change(UserId id, int version, String name, @Nullable AgencyId agency, Set<Role> roles, Viewer actor) {
        require(actor);
        NewAccount changed = new NewAccount(store.get(id).username(), name, agency, roles, null);
        Refused.when(reasons(changed));
        if (!roles.contains(Role.ADMIN)) keepAnAdministrator(id);
        store.update(id, version, changed);
        journal.enter(actor, "CHANGED", "account", id.value(), details(changed));
    }

    void deactivate(UserId id, Viewer actor) {
        require(actor);
        keepAnAdministrator(id);
        store.activate(id, false);
        endEverything(id);
        journal.enter(actor, "DEACTIVATED", "account", id.value(), Map.of());
    }

    void reactivate(UserId id, Viewer actor) {
        require(actor);
        store.activate(id, true);
        journal.enter(actor, "REACTIVATED", "account", id.value(), Map.of());
    }

    /** A new one-time password; every session and every token of the account ends. */
    public OneTimePassword resetPassword(UserId id, Viewer actor) {
        require(actor);
        String password = passwords.oneTime();
        store.password(id, passwords.hash(password), true);
        endEverything(id);
        journal.enter(actor, "PASSWORD_RESET", "account", id.value(), Map.of());
        return new OneTimePassword(id, store.get(id).username(), password);
    }

    private void endEverything(UserId id) {
        sessions.endAll(id);
        tokens.revokeAll(id, clock.instant());
    }

    private static void require(Viewer actor) {
        if (!actor.isSystem() && !AccessPermission.ACCOUNT_KEEP.heldBy(actor))
            throw new Forbidden(AccessPermission.ACCOUNT_KEEP);
    }

    private void keepAnAdministrator(UserId id) {
        Refused.unless(store.otherAdministrators(id) || !store.get(id).isAdministrator(), "LAST_ADMIN");
    }

    private static List<Reason> reasons(NewAccount account) {
        List<Reason> reasons = new ArrayList<>();
        if (!USERNAME.matcher(account.username()).matches()) reasons.add(Reason.at("username", "USERNAME_INVALID"));
        if (account.person() == null && account.name().isBlank()) reasons.add(Reason.at("name", "FIELD_REQUIRED"));
        if (account.roles().isEmpty()) reasons.add(Reason.at("roles", "ROLE_REQUIRED"));
        else if (account.agency() == null && !account.roles().equals(Set.of(Role.ADMIN)))
            reasons.add(Reason.at("agency", "AGENCY_REQUIRED"));
        if (account.roles().contains(Role.ADMIN) && account.roles().size() > 1)
            reasons.add(Reason.at("roles", "ADMIN_ALONE"));
        return reasons;
    }

    /** Everything that stands against an account with a password of its owner's choice. */
    List<Reason> reasons(NewAccount account, String password) {
        List<Reason> reasons = new ArrayList<>(reasons(account));
        passwords.reason("password", password).ifPresent(reasons::add);
        return reasons;
    }

    private static Map<String, Object> details(NewAccount account) {
        return Map.of(
                "username", account.username(),
                "agency",
                        account.agency() == null ? "" : account.agency().value().toString(),
                "roles", new TreeSet<>(account.roles()).toString());
    }
}
