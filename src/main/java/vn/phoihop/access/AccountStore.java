package vn.phoihop.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.UserId;
import vn.phoihop.platform.Records;

/** Rows of accounts: what the verbs write. */
@Component
class AccountStore {
    private static final String INSERT_ACCOUNTS = """
            insert into access.account (id, person, username, password_hash, password_expired, agency)
            select a.id, a.person, a.username, :hash, :expired, a.agency
            from unnest(:ids::uuid[], :persons::uuid[], :usernames::text[], :agencies::uuid[]) as a (id, person, username, agency)
            """;
    private static final String KEPT = """
            select a.id, a.version, a.person, a.username, p.name, a.agency, a.active, a.password_hash, a.language,
                   coalesce((select string_agg(r.role, ' ') from access.account_role r where r.account = a.id), '') as role_names
            from access.account a join access.person p on p.id = a.person where a.id = :id
            """;
    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account as it is kept. */
    record Kept(
            UserId id,
            int version,
            PersonId person,
            String username,
            String name,
            @Nullable AgencyId agency,
            boolean active,
            String passwordHash,
            String language,
            String roleNames) {
        Set<Role> roles() {
            return Stream.of(roleNames.split(" "))
                    .filter(n -> !n.isEmpty())
                    .map(Role::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean isAdministrator() {
            return active && roles().contains(Role.ADMIN);
        }
    }

    @Transactional(readOnly = true)
    Kept get(UserId id) {
        return jdbc.sql(KEPT)
                .param("id", id)
                .query(Records.of(Kept.class))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Whether there is another active administrator; held so until the transaction ends. */
    boolean otherAdministrators(UserId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('access.administrators'))")
                .query((row, number) -> number)
                .list();
        return jdbc.sql("""
                        select exists (select from access.account a join access.account_role r on r.account = a.id
                                       where a.active and r.role = 'ADMIN' and a.id <> :id)
                        """).param("id", id).query(Boolean.class).single();
    }

    List<UserId> insertAll(List<NewAccount> accounts, String hash, boolean expired) {
        List<UserId> ids = accounts.stream().map(a -> UserId.next()).toList();
        UUID[] persons = insertPersons(accounts);
        jdbc.sql(INSERT_ACCOUNTS)
                .param("hash", hash)
                .param("expired", expired)
                .param("ids", ids.stream().map(UserId::value).toArray(UUID[]::new))
                .param("persons", persons)
                .param("usernames", accounts.stream().map(NewAccount::username).toArray(String[]::new))
                .param("agencies", accounts.stream().map(AccountStore::agency).toArray(UUID[]::new))
                .update();
        insertRoles(ids, accounts);
        return ids;
    }

    private static @Nullable UUID agency(NewAccount account) {
        return account.agency() == null ? null : account.agency().value();
    }

    private UUID[] insertPersons(List<NewAccount> accounts) {
        List<UUID> all = new ArrayList<>(), fresh = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (NewAccount account : accounts) {
            PersonId known = account.person();
            PersonId person = known == null ? PersonId.next() : known;
            all.add(person.value());
            if (known != null) continue;
            fresh.add(person.value());
            names.add(account.name());
        }
        jdbc.sql("insert into access.person (id, name) select * from unnest(:ids::uuid[], :names::text[])")
                .param("ids", fresh.toArray(UUID[]::new))
                .param("names", names.toArray(String[]::new))
                .update();
        return all.toArray(UUID[]::new);
    }

    private void insertRoles(List<UserId> ids, List<NewAccount> accounts) {
        List<UUID> holders = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++)
            for (Role role : accounts.get(i).roles()) {
                holders.add(ids.get(i).value());
                roles.add(role.name());
            }
        jdbc.sql(
                        "insert into access.account_role (account, role) select * from unnest(:accounts::uuid[], :roles::text[])")
                .param("accounts", holders.toArray(UUID[]::new))
                .param("roles", roles.toArray(String[]::new))
                .update();
    }

    void update(UserId id, int version, NewAccount changed) {
        int rows = jdbc.sql(
                        "update access.account set agency = :agency, version = version + 1 where id = :id and version = :version")
                .param("agency", agency(changed))
                .param("id", id)
                .param("version", version)
                .update();
        if (rows == 0) throw new Stale(id);
        jdbc.sql("update access.person set name = :name where id = (select person from access.account where id = :id)")
                .param("name", changed.name())
                .param("id", id)
                .update();
        jdbc.sql("delete from access.account_role where account = :id")
                .param("id", id)
                .update();
        insertRoles(List.of(id), List.of(changed));
    }

    void activate(UserId id, boolean active) {
        jdbc.sql("update access.account set active = :active, version = version + 1 where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
    }

    void password(UserId id, String hash, boolean expired) {
        jdbc.sql("update access.account set password_hash = :hash, password_expired = :expired where id = :id")
                .param("hash", hash)
                .param("expired", expired)
                .param("id", id)
                .update();
    }

    void language(UserId id, String language) {
        jdbc.sql("update access.account set language = :language where id = :id")
                .param("language", language)
                .param("id", id)
                .update();
    }
}
