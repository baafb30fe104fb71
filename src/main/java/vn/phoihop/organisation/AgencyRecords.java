package vn.phoihop.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.platform.Records;

/** Reads all that is known about one agency. */
@Component
@Transactional(readOnly = true)
class AgencyRecords {
    private static final String HEAD =
            "select a.*, p.name as parent_name from organisation.agency a left join organisation.agency p on p.id = a.parent where a.id = :id";
    private static final String REPORTING = """
            select v.*, t.name as reports_to_name, r.verified
            from organisation.v_reporting v
            join organisation.agency_reporting r on r.agency = v.agency and daterange(r.valid_from, r.valid_to, '[]') @> daterange(v.valid_from, v.valid_to, '[]')
            left join organisation.agency t on t.id = v.reports_to
            where v.agency = :id order by v.valid_from desc nulls last
            """;
    private static final String CODES =
            "select * from organisation.agency_code where agency = :id order by scheme, valid_from desc nulls last, value";
    private static final String UNITS = """
            select a.id, a.name, a.valid_from, a.valid_to, 1 as step from organisation.agency a join organisation.v_agency v on v.id = a.id
            where a.parent = :id and a.type = 'UNIT' order by a.sort_order, v.sort_name
            """;
    private static final String PREDECESSORS = """
            with recursive chain as (
              select id, 1 as step from organisation.agency where successor = :id
              union select a.id, step + 1 from organisation.agency a join chain on a.successor = chain.id where step < 20)
            select a.id, a.name, a.valid_from, a.valid_to, chain.step from chain join organisation.agency a on a.id = chain.id
            order by chain.step, a.name ->> 'vi' collate "vi-VN-x-icu"
            """;
    private static final String SUCCESSORS = """
            with recursive chain as (
              select successor as id, 1 as step from organisation.agency where id = :id and successor is not null
              union select a.successor, step + 1 from organisation.agency a join chain on a.id = chain.id where a.successor is not null and step < 20)
            select a.id, a.name, a.valid_from, a.valid_to, chain.step from chain join organisation.agency a on a.id = chain.id order by chain.step
            """;
    private final JdbcClient jdbc;

    AgencyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AgencyRecord get(AgencyId id) {
        return new AgencyRecord(
                head(id),
                list(REPORTING, id, AgencyRecord.Reporting.class),
                list(CODES, id, AgencyRecord.Code.class),
                list(UNITS, id, AgencyRecord.Other.class),
                list(PREDECESSORS, id, AgencyRecord.Other.class),
                list(SUCCESSORS, id, AgencyRecord.Other.class));
    }

    AgencyRecord.Head head(AgencyId id) {
        return jdbc.sql(HEAD)
                .param("id", id)
                .query(Records.of(AgencyRecord.Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    AgencyRecord.Code code(AgencyId id, UUID code) {
        return list(CODES, id, AgencyRecord.Code.class).stream()
                .filter(c -> c.id().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }

    private <R extends Record> List<R> list(String sql, AgencyId id, Class<R> type) {
        return jdbc.sql(sql).param("id", id).query(Records.of(type)).list();
    }
}
