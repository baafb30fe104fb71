package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.platform.Records;

/** Agencies of a day as a tree: kinds in their order, agencies in them, units below. */
@Component
@Transactional(readOnly = true)
class TreeQueries {
    private static final String ROWS = """
            select a.id, a.name, a.type, a.parent, r.reporting_group, a.valid_from, a.valid_to,
              (select string_agg(organisation.sort_name(coalesce(x.name ->> :lang, x.name ->> 'vi')), '; ' order by x.sort_order, x.name ->> 'vi')
               from organisation.agency x where x.successor = a.id and x.valid_to < :on) as took_over
            from organisation.agency a
            join organisation.v_agency v on v.id = a.id
            left join organisation.v_reporting r on r.agency = a.id and daterange(r.valid_from, r.valid_to, '[]') @> :on::date
            where daterange(a.valid_from, a.valid_to, '[]') @> :on::date
            order by a.sort_order, v.sort_name
            """;
    private static final String DAY_BEFORE =
            "select type, count(*) as number from organisation.agency where daterange(valid_from, valid_to, '[]') @> (:on::date - 1) group by type";
    private final JdbcClient jdbc;

    TreeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param tookOver names of the agencies it succeeded until the day */
    record Row(
            AgencyId id,
            Localized name,
            AgencyType type,
            @Nullable AgencyId parent,
            @Nullable ReportingGroup reportingGroup,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String tookOver) {}

    private record Count(AgencyType type, int number) {}

    AgencyTree tree(LocalDate on, String lang) {
        List<Row> rows = jdbc.sql(ROWS)
                .param("on", on)
                .param("lang", lang)
                .query(Records.of(Row.class))
                .list();
        Map<AgencyType, Integer> before = new EnumMap<>(AgencyType.class);
        jdbc.sql(DAY_BEFORE)
                .param("on", on)
                .query(Records.of(Count.class))
                .list()
                .forEach(c -> before.put(c.type(), c.number()));
        return AgencyTree.of(on, rows, before);
    }
}
