package vn.phoihop.consolidation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Json;
import vn.phoihop.platform.Records;

/** Coverage and totals: computed while it is a draft, kept from the day it was submitted upward. */
@Repository
class SnapshotQueries {
    private static final String COVERAGE = """
            select s.agency, jsonb_build_object('vi', a.name_vi, 'en', a.name_en)::text as name, s.reporting_group, d.due_on, s.state,
                   s.excluded_reason, s.first_dispatched_on, coalesce(r.nil, false) as nil, p.revision is not null as pinned,
                   r.number, r.symbol, r.dated_on
              from report.v_submission s
              join report.v_deadline d on d.campaign = s.campaign and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
              join consolidation.consolidation c on c.campaign = s.campaign
              left join consolidation.consolidation_pin p on p.consolidation = c.id and p.submission = s.id
              left join lateral (
                select v.nil, v.number, v.symbol, v.dated_on from report.v_revision v
                 where v.submission = s.id and v.dispatched_on is not null and v.withdrawn_on is null
                 order by v.no desc limit 1) r on true
             where c.id = :consolidation and s.obliged
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], s.reporting_group), a.sort_order, a.sort_name
            """;
    private static final String TOTALS = """
            select f.indicator, s.reporting_group, f.currency, sum(f.value) as value, count(distinct s.id)::int as agencies
              from consolidation.consolidation_pin p
              join report.v_submission s on s.id = p.submission
              join report.v_revision r on r.id = p.revision
              join report.v_figure f on f.revision = p.revision
             where p.consolidation = :consolidation and not r.nil
             group by f.indicator, s.reporting_group, f.currency
             order by f.indicator, f.currency, array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE'], s.reporting_group)
            """;
    private static final String COUNTED = """
            select count(*)::int as counted, (count(*) filter (where r.nil))::int as nil
              from consolidation.consolidation_pin p join report.v_revision r on r.id = p.revision
             where p.consolidation = :consolidation
            """;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    SnapshotQueries(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    private record Counted(int counted, int nil) {}

    Snapshot of(Consolidation consolidation) {
        return consolidation.state().submitted() ? kept(consolidation.id()) : now(consolidation.id());
    }

    Snapshot now(ConsolidationId id) {
        Counted counted = jdbc.sql(COUNTED)
                .param("consolidation", id)
                .query(Records.of(Counted.class))
                .single();
        return new Snapshot(businessDay.today(), counted.counted, counted.nil, coverage(id), totals(id));
    }

    List<Reporter> coverage(ConsolidationId id) {
        return jdbc.sql(COVERAGE)
                .param("consolidation", id)
                .query(Records.of(Reporter.class))
                .list();
    }

    List<Total> totals(ConsolidationId id) {
        return jdbc.sql(TOTALS)
                .param("consolidation", id)
                .query(Records.of(Total.class))
                .list();
    }

    void keep(ConsolidationId id, Snapshot snapshot) {
        jdbc.sql("insert into consolidation.snapshot (consolidation, content) values (:id, :content::jsonb)")
                .param("id", id)
                .param("content", Json.text(snapshot))
                .update();
    }

    void forget(ConsolidationId id) {
        jdbc.sql("delete from consolidation.snapshot where consolidation = :id")
                .param("id", id)
                .update();
    }

    private Snapshot kept(ConsolidationId id) {
        return jdbc.sql("select content::text from consolidation.snapshot where consolidation = :id")
                .param("id", id)
                .query((row, n) -> Json.read(row.getString(1), Snapshot.class))
                .single();
    }
}
