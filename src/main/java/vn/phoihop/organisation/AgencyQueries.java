package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Slice;

/** What the list and the tree of agencies show. Agencies are known to everybody who is signed in. */
@Component
@Transactional(readOnly = true)
class AgencyQueries {
    private static final String LIST = """
            select a.id, a.code, a.name, a.type, p.name as parent_name, r.reporting_group, t.name as reports_to_name, coalesce(r.verified, true) as reporting_verified,
                   a.valid_from, a.valid_to, s.name as successor_name, count(*) over () as total
            from organisation.agency a
            join organisation.v_agency v on v.id = a.id
            left join organisation.agency_reporting r on r.agency = a.id and daterange(r.valid_from, r.valid_to, '[]') @> :on::date
            left join organisation.agency t on t.id = r.reports_to
            left join organisation.agency p on p.id = a.parent
            left join organisation.agency s on s.id = a.successor
            where daterange(a.valid_from, a.valid_to, '[]') @> :on::date
              and (:group = '' or r.reporting_group = :group or (:group = 'REPORTING' and r.reporting_group is not null))
              and (:text = '' or position(organisation.plain(:text) in v.search) > 0)
            """;
    private static final String BY_PRECEDENCE =
            " order by a.sort_order, v.sort_name, a.valid_from limit :size offset :offset";
    private static final String BY_ALPHABET = " order by v.sort_name, a.valid_from limit :size offset :offset";
    private static final String CHANGE_DAYS = """
            select day from (select valid_from as day from organisation.agency union select valid_to + 1 from organisation.agency) d
            where day > (select make_date(min(year), 1, 1) from organisation.calendar_year) order by day desc limit :most
            """;
    private static final String CHOICES = """
            select a.id, a.name from organisation.agency a join organisation.v_agency v on v.id = a.id
            where a.type <> 'UNIT' order by (a.valid_to is not null), a.sort_order, v.sort_name
            """;
    private final JdbcClient jdbc;

    AgencyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any() {
        return jdbc.sql("select exists (select 1 from organisation.agency)")
                .query(Boolean.class)
                .single();
    }

    /** An agency to choose. */
    record Choice(AgencyId id, Localized name) {}

    Slice.Of<AgencyRow> list(AgencyFilter filter, Slice slice) {
        List<AgencyRow> rows = jdbc.sql(LIST + (filter.alphabetical() ? BY_ALPHABET : BY_PRECEDENCE))
                .param("on", filter.on())
                .param("group", filter.group())
                .param("text", filter.text())
                .param("size", slice.size())
                .param("offset", slice.offset())
                .query(Records.of(AgencyRow.class))
                .list();
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), slice);
    }

    /** The latest days, since the calendar begins, on which agencies began or had ended the day before; the first of them first. */
    List<LocalDate> changeDays(int most) {
        return jdbc.sql(CHANGE_DAYS)
                .param("most", most)
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list()
                .reversed();
    }

    /** Agencies that may be named as parent, receiver or successor; ended ones last. */
    List<Choice> choices() {
        return jdbc.sql(CHOICES).query(Records.of(Choice.class)).list();
    }

    boolean isEmpty() {
        return jdbc.sql("select 1 from organisation.agency limit 1")
                .query(Integer.class)
                .optional()
                .isEmpty();
    }
}
