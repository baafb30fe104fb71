package vn.phoihop.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;

/** Accounts as other rooms may know them. */
@Component
@Transactional(readOnly = true)
class AccountRegister implements Accounts {
    private static final RowMapper<Account> ACCOUNT = (row, number) -> new Account(
            new UserId(row.getObject("id", UUID.class)),
            new PersonId(row.getObject("person", UUID.class)),
            row.getString("username"),
            row.getString("name"),
            Optional.ofNullable(AgencyId.of(row.getObject("agency", UUID.class)))
                    .orElse(Viewer.SYSTEM.agency()),
            Arrays.stream((String[]) row.getArray("roles").getArray())
                    .map(Role::valueOf)
                    .collect(Collectors.toUnmodifiableSet()),
            row.getBoolean("active"));
    private final JdbcClient jdbc;
    private final ViewerQuery viewers;

    AccountRegister(JdbcClient jdbc, ViewerQuery viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    @Override
    public Optional<Account> find(UserId id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    @Override
    public Optional<Account> findByUsername(String username) {
        return jdbc.sql("select * from access.v_account where username = lower(:username)")
                .param("username", username)
                .query(ACCOUNT)
                .optional();
    }

    @Override
    public Map<UserId, Account> byId(Collection<UserId> ids) {
        return jdbc
                .sql("select * from access.v_account where id = any(:ids)")
                .param("ids", ids.stream().map(UserId::value).toArray(UUID[]::new))
                .query(ACCOUNT)
                .list()
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    @Override
    public List<Account> listAt(AgencyId agency, Role role) {
        String sql =
                "select * from access.v_account where active and agency = :agency and :role = any(roles) order by name, username";
        return jdbc.sql(sql)
                .param("agency", agency)
                .param("role", role)
                .query(ACCOUNT)
                .list();
    }

    @Override
    public Viewer viewer(String username) {
        return viewers.findByUsername(username).map(SignedInAccount::viewer).orElseThrow(() -> new NotFound(username));
    }

    @Override
    public boolean exist() {
        return jdbc.sql("select exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }
}
