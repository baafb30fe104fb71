package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused;

/** Who takes over from whom: chains of main successors that have no circle and end at an agency that is there the day after. */
@Component
class Successions {
    private static final String LEADS_BACK = """
            with recursive chain as (
              select id, successor from organisation.agency where id = :successor
              union select a.id, a.successor from organisation.agency a join chain on a.id = chain.successor)
            select exists (select from chain where id = :agency)
            """;
    private static final String END_UNITS = """
            with recursive below as (
              select id from organisation.agency where parent = :agency and type = 'UNIT'
              union select u.id from organisation.agency u join below on u.parent = below.id where u.type = 'UNIT')
            update organisation.agency set valid_to = :to, without_successor = :ended, version = version + 1
            where id in (select id from below) and valid_to is not distinct from :was::date and successor is null
            """;
    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final AgencyTable table;

    Successions(JdbcClient jdbc, Agencies agencies, AgencyTable table) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.table = table;
    }

    /** Two changes at the same time could close a circle that neither sees. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation.succession'))::text")
                .query(String.class)
                .optional();
    }

    void check(AgencyId agency, EndDraft draft) {
        LocalDate lastDay = draft.lastDay();
        AgencyId successor = draft.successor();
        if (lastDay == null || successor == null) return;
        if (leadsBack(successor, agency)) throw Refused.at("successor", "SUCCESSOR_CYCLE");
        AgencyId holder = agencies.holder(successor, lastDay.plusDays(1));
        if (!agencies.get(holder).validOn(lastDay.plusDays(1))) throw Refused.at("successor", "SUCCESSOR_MISSING");
    }

    /** Units end with their agency, and come back with it. */
    void end(Agency agency, EndDraft draft) {
        boolean ended = draft.lastDay() != null;
        table.end(agency.id(), draft.lastDay(), ended ? draft.successor() : null, ended && draft.withoutSuccessor());
        jdbc.sql(END_UNITS)
                .param("agency", agency.id())
                .param("to", draft.lastDay())
                .param("was", agency.validTo())
                .param("ended", ended)
                .update();
    }

    private boolean leadsBack(AgencyId successor, AgencyId agency) {
        return Objects.requireNonNull(jdbc.sql(LEADS_BACK)
                .param("successor", successor)
                .param("agency", agency)
                .query(Boolean.class)
                .single());
    }
}
