package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.Cursor;
import vn.phoihop.api.Paging;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.platform.Records;

/** Agencies of a day, part by part in their order of precedence. They are known to everybody who is signed in. */
@Component
class AgencyParts {
    private static final String LIST = """
            select a.id, a.code, a.name, a.type, a.parent, r.reporting_group as "group", r.reports_to, a.valid_from, a.valid_to, a.successor, a.sort_order, v.sort_name
            from organisation.agency a
            join organisation.v_agency v on v.id = a.id
            left join organisation.v_reporting r on r.agency = a.id and daterange(r.valid_from, r.valid_to, '[]') @> :on::date
            where daterange(a.valid_from, a.valid_to, '[]') @> :on::date
              and (:group::text is null or r.reporting_group = :group)
              and (:id::uuid is null or (a.sort_order, v.sort_name, a.id) > (:order::int, :name collate "vi-VN-x-icu", :id::uuid))
            order by a.sort_order, v.sort_name, a.id
            limit :rows
            """;
    private final JdbcClient jdbc;

    AgencyParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Part(
            AgencyId id,
            String code,
            Localized name,
            AgencyType type,
            @Nullable AgencyId parent,
            @Nullable ReportingGroup group,
            @Nullable AgencyId reportsTo,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable AgencyId successor,
            int sortOrder,
            String sortName) {
        AgencyJson json() {
            return new AgencyJson(id, code, name, type, parent, group, reportsTo, validFrom, validTo, successor);
        }

        Cursor cursor() {
            return Cursor.of(sortOrder, sortName, id);
        }
    }

    @Transactional(readOnly = true)
    List<Part> list(LocalDate on, @Nullable ReportingGroup group, Paging paging) {
        return jdbc.sql(LIST)
                .param("on", on)
                .param("group", group)
                .param("order", paging.after().number(0))
                .param("name", paging.after().text(1))
                .param("id", paging.after().id(2))
                .param("rows", paging.rows())
                .query(Records.of(Part.class))
                .list();
    }
}
