package vn.phoihop.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;

/** Who an active account is today: its roles, its agency with the agency's own units, and what it holds for ended agencies. One SQL. */
@Component
class ViewerQuery {
    private static final String VIEWER = """
            with recursive me as (
              select a.id, a.person, a.username, p.name, a.agency, a.language, a.password_expired, coalesce(g.valid_to < :today, false) as ended,
                     coalesce(g.name_vi, '') as agency_vi, coalesce(g.name_en, '') as agency_en
              from access.account a join access.person p on p.id = a.person left join organisation.v_agency g on g.id = a.agency
              where a.active and %s
            ), own as (
              select agency as id from me where agency is not null
              union
              select u.id from organisation.v_agency u join own on u.parent = own.id where u.type = 'UNIT'
            ), held as (
              select e.id from organisation.v_agency e join me on e.successor = me.agency where e.valid_to < :today and not me.ended
              union
              select e.id from organisation.v_agency e join held on e.successor = held.id where e.valid_to < :today
            )
            select me.*, array(select r.role from access.account_role r where r.account = me.id) as roles,
                   array(select id from own) as own, array(select id from held) as held
            from me
            """;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    ViewerQuery(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    @Transactional(readOnly = true)
    Optional<SignedInAccount> find(UserId account) {
        return read("a.id = :key", account.value());
    }

    @Transactional(readOnly = true)
    Optional<SignedInAccount> findByUsername(String username) {
        return read("a.username = lower(:key)", username);
    }

    private Optional<SignedInAccount> read(String condition, Object key) {
        LocalDate today = businessDay.today();
        return jdbc.sql(VIEWER.formatted(condition))
                .param("key", key)
                .param("today", today)
                .query((row, number) -> account(row))
                .optional();
    }

    private static SignedInAccount account(ResultSet row) throws SQLException {
        Viewer viewer = new Viewer(
                new UserId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                agency(row.getObject("agency", UUID.class)),
                set(row.getArray("roles"), r -> Role.valueOf((String) r)),
                set(row.getArray("own"), id -> new AgencyId((UUID) id)),
                set(row.getArray("held"), id -> new AgencyId((UUID) id)),
                row.getBoolean("ended"));
        Localized agencyName = Localized.of(row.getString("agency_vi"), row.getString("agency_en"));
        return new SignedInAccount(viewer, agencyName, row.getBoolean("password_expired"), row.getString("language"));
    }

    /** An administrator may belong to no agency: then it is the one that nobody has. */
    private static AgencyId agency(@Nullable UUID id) {
        return id == null ? Viewer.SYSTEM.agency() : new AgencyId(id);
    }

    private static <T> Set<T> set(Array array, Function<Object, T> each) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(each).collect(Collectors.toUnmodifiableSet());
    }
}
