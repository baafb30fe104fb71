package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.ReportingGroup;

/** Agencies by SQL; nothing is remembered between two questions, so that two nodes agree. */
@Component
@Transactional(readOnly = true)
class AgencyRegister implements Agencies {
    private static final String WITH_UNITS = """
            with recursive below as (
              select :id::uuid as id
              union select u.id from organisation.agency u join below on u.parent = below.id where u.type = 'UNIT')
            select id from below
            """;
    private static final String HELD_BY = """
            with recursive held as (
              select p.id from organisation.agency p join organisation.agency a on a.id = p.successor
              where a.id = :id and p.valid_to < :on and daterange(a.valid_from, a.valid_to, '[]') @> :on::date
              union
              select p.id from organisation.agency p join held on p.successor = held.id where p.valid_to < :on)
            select id from held
            """;
    private static final String HOLDER = """
            with recursive chain as (
              select id, valid_to, successor, 1 as step from organisation.agency where id = :id
              union all
              select s.id, s.valid_to, s.successor, step + 1 from organisation.agency s join chain on s.id = chain.successor
              where chain.valid_to < :on and step < 100)
            select id from chain order by step desc limit 1
            """;
    private static final AgencyRows ROWS = new AgencyRows();

    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    AgencyRegister(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    @Override
    public Agency get(AgencyId id) {
        return read(" where a.id = :id").param("id", id).query(ROWS).optional().orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Optional<Agency> findByCode(String code) {
        return read(" where lower(a.code) = lower(:code)")
                .param("code", code)
                .query(ROWS)
                .optional();
    }

    @Override
    public Map<AgencyId, Agency> byId(Collection<AgencyId> ids) {
        UUID[] wanted = ids.stream().map(AgencyId::value).toArray(UUID[]::new);
        return read(" where a.id = any(:ids)").param("ids", wanted).query(ROWS).stream()
                .collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    @Override
    public List<Agency> listReporting(LocalDate on, ReportingGroup group) {
        return read(on, " where r.reporting_group = :group and" + AgencyRows.VALID + AgencyRows.ORDER)
                .param("group", group)
                .query(ROWS)
                .list();
    }

    @Override
    public List<Agency> listUnits(AgencyId agency, LocalDate on) {
        return read(on, " where a.type = 'UNIT' and a.parent = :agency and" + AgencyRows.VALID + AgencyRows.ORDER)
                .param("agency", agency)
                .query(ROWS)
                .list();
    }

    @Override
    public Set<AgencyId> withUnits(AgencyId agency) {
        return ids(jdbc.sql(WITH_UNITS).param("id", agency));
    }

    @Override
    public Set<AgencyId> heldBy(AgencyId agency, LocalDate on) {
        return ids(jdbc.sql(HELD_BY).param("id", agency).param("on", on));
    }

    @Override
    public AgencyId holder(AgencyId agency, LocalDate on) {
        return new AgencyId(jdbc.sql(HOLDER)
                .param("id", agency)
                .param("on", on)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(agency)));
    }

    private JdbcClient.StatementSpec read(String rest) {
        return read(businessDay.today(), rest);
    }

    private JdbcClient.StatementSpec read(LocalDate on, String rest) {
        return jdbc.sql(AgencyRows.SELECT + rest).param("on", on);
    }

    private static Set<AgencyId> ids(JdbcClient.StatementSpec question) {
        return question.query((row, number) -> new AgencyId(row.getObject(1, UUID.class))).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
