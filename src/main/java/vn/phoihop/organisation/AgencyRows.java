package vn.phoihop.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.ReportingGroup;

/** Reads an agency as it is on the day {@code :on}. */
final class AgencyRows implements RowMapper<Agency> {
    static final String SELECT = """
            select a.*, r.reporting_group, r.reports_to, v.sort_name
            from organisation.agency a
            join organisation.v_agency v on v.id = a.id
            left join organisation.v_reporting r on r.agency = a.id and daterange(r.valid_from, r.valid_to, '[]') @> :on::date
            """;
    static final String ORDER = " order by a.sort_order, v.sort_name, a.valid_from";
    static final String VALID = " daterange(a.valid_from, a.valid_to, '[]') @> :on::date ";

    @Override
    public Agency mapRow(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(row.getObject("id", UUID.class)),
                row.getString("code"),
                Json.localized(row.getString("name")),
                row.getString("type"),
                id(row, "parent"),
                group(row.getString("reporting_group")),
                id(row, "reports_to"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                id(row, "successor"),
                row.getString("symbol"),
                row.getString("place"),
                lines(row.getString("letterhead")),
                row.getString("on_behalf_of"),
                row.getString("head_title"),
                row.getString("deputy_title"));
    }

    static List<String> lines(String letterhead) {
        return letterhead.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private static @Nullable AgencyId id(ResultSet row, String column) throws SQLException {
        return AgencyId.of(row.getObject(column, UUID.class));
    }

    private static @Nullable ReportingGroup group(@Nullable String name) {
        return name == null ? null : ReportingGroup.valueOf(name);
    }
}
