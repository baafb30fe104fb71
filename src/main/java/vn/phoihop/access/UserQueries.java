package vn.phoihop.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Slice;

/** Accounts as the administrator sees them. */
@Component
class UserQueries {
    private static final String LIST = """
            select a.id, p.name, a.username, g.name_vi as agency_vi, g.name_en as agency_en, a.active, a.signed_in_at,
                   coalesce((select string_agg(r.role, ' ' order by r.role) from access.account_role r where r.account = a.id), '') as roles,
                   count(*) over () as total
            from access.account a join access.person p on p.id = a.person left join organisation.v_agency g on g.id = a.agency
            where (lower(translate(regexp_replace(normalize(p.name, NFD), '[\\u0300-\\u036f]', '', 'g'), 'Đđ', 'dd')) like :pattern
                   or a.username like :pattern)
              and (cast(:agency as uuid) is null or a.agency = :agency)
              and (cast(:role as text) is null or exists (select from access.account_role r where r.account = a.id and r.role = :role))
              and (cast(:active as boolean) is null or a.active = :active)
            order by a.active desc, g.sort_order nulls first, g.sort_name, a.username
            limit :limit offset :offset
            """;
    private static final String STAFFED = """
            select count(distinct r.role) = 5 from access.account_role r join access.account a on a.id = r.account
            where a.active and r.role in ('FOCAL_POINT', 'SIGNER', 'CLERK', 'OFFICER', 'HEAD')
            """;
    private final JdbcClient jdbc;

    UserQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody holds each role that a report passes on its way. */
    @Transactional(readOnly = true)
    boolean staffed() {
        return jdbc.sql(STAFFED).query(Boolean.class).single();
    }

    record UserRow(
            UserId id,
            String name,
            String username,
            @Nullable String agencyVi,
            @Nullable String agencyEn,
            boolean active,
            @Nullable Instant signedInAt,
            String roles,
            long total) {
        List<String> roleKeys() {
            return Stream.of(roles.split(" "))
                    .filter(r -> !r.isEmpty())
                    .map("role."::concat)
                    .toList();
        }

        String agency(String language) {
            String name = language.equals("en") ? agencyEn : agencyVi;
            return name == null ? "" : name;
        }
    }

    @Transactional(readOnly = true)
    Slice.Of<UserRow> list(Viewer viewer, UserFilter filter, Slice slice) {
        if (!AccessPermission.ACCOUNT_READ.heldBy(viewer)) throw new Forbidden(AccessPermission.ACCOUNT_READ);
        List<UserRow> rows = jdbc.sql(LIST)
                .param("pattern", filter.pattern())
                .param("agency", filter.agency())
                .param("role", filter.role())
                .param("active", filter.active())
                .param("limit", slice.size())
                .param("offset", slice.offset())
                .query(Records.of(UserRow.class))
                .list();
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), slice);
    }
}
