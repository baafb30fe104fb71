package vn.phoihop.consolidation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.consolidation.Compilation.Row;
import vn.phoihop.consolidation.Compilation.Source;
import vn.phoihop.kernel.Json;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.platform.Records;
import vn.phoihop.regime.Regimes;
import vn.phoihop.report.CampaignFacts;

/** Gathers what a compiled report says. Who may read it was decided before ({@link ConsolidationAccess}). */
@Repository
class Compilations {
    private static final String ROWS = """
            select t.table_code, a.name_vi, t.cells::text as cells
              from consolidation.consolidation_pin p
              join report.v_submission s on s.id = p.submission
              join report.v_revision r on r.id = p.revision
              join report.v_table_row t on t.revision = p.revision
              join organisation.v_agency a on a.id = s.agency
             where p.consolidation = :consolidation and not r.nil
             order by t.table_code, array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE'], s.reporting_group), a.sort_order, a.sort_name, t.ordinal
            """;
    private static final String SOURCES = """
            select a.code as agency, r.no as revision, coalesce(r.content_hash, '') as content_hash
              from consolidation.consolidation_pin p
              join report.v_revision r on r.id = p.revision
              join report.v_submission s on s.id = p.submission
              join organisation.v_agency a on a.id = s.agency
             where p.consolidation = :consolidation
             order by p.revision
            """;
    private final JdbcClient jdbc;
    private final SnapshotQueries snapshots;
    private final Items items;
    private final Agencies agencies;
    private final Regimes regimes;

    Compilations(JdbcClient jdbc, SnapshotQueries snapshots, Items items, Agencies agencies, Regimes regimes) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.items = items;
        this.agencies = agencies;
        this.regimes = regimes;
    }

    Compilation read(Consolidation consolidation, CampaignFacts campaign) {
        return read(consolidation, campaign, snapshots.of(consolidation));
    }

    /** @param snapshot what it says of coverage and totals, now or on the day it was submitted upward */
    Compilation read(Consolidation consolidation, CampaignFacts campaign, Snapshot snapshot) {
        return new Compilation(
                consolidation,
                campaign,
                regimes.form(campaign.form()),
                agencies.get(campaign.actingFor()),
                agencies.get(campaign.receivingUnit()),
                snapshot,
                items.list(consolidation.id()),
                rows(consolidation.id()),
                sources(consolidation.id()));
    }

    private List<Row> rows(ConsolidationId id) {
        return jdbc.sql(ROWS)
                .param("consolidation", id)
                .query((row, n) -> new Row(row.getString(1), row.getString(2), Json.strings(row.getString(3))))
                .list();
    }

    private List<Source> sources(ConsolidationId id) {
        return jdbc.sql(SOURCES)
                .param("consolidation", id)
                .query(Records.of(Source.class))
                .list();
    }
}
