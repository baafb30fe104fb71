package vn.phoihop.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.consolidation.ConsolidationAccess.Case;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.report.CampaignFacts;
import vn.phoihop.report.SubmissionId;

/** Totals by indicator and group, and down to which agency gave what. */
@Repository
class TotalsScreen {
    private static final String GIVEN = """
            select s.id as submission, a.name_vi as agency_name, s.reporting_group, r.no as revision, r.accepted_on, r.nil,
                   coalesce(f.currency, '') as currency, f.value
              from consolidation.consolidation_pin p
              join report.v_submission s on s.id = p.submission
              join report.v_revision r on r.id = p.revision
              join organisation.v_agency a on a.id = s.agency
              left join report.v_figure f on f.revision = p.revision and f.indicator = :indicator and not r.nil
             where p.consolidation = :consolidation
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE'], s.reporting_group), a.sort_order, a.sort_name, f.currency
            """;
    private final JdbcClient jdbc;
    private final ConsolidationAccess access;
    private final SnapshotQueries snapshots;
    private final Regimes regimes;

    TotalsScreen(JdbcClient jdbc, ConsolidationAccess access, SnapshotQueries snapshots, Regimes regimes) {
        this.jdbc = jdbc;
        this.access = access;
        this.snapshots = snapshots;
        this.regimes = regimes;
    }

    /** @param traceable whether the viewer may go down to the agencies */
    record Sums(
            Consolidation consolidation,
            CampaignFacts campaign,
            ReportForm form,
            Snapshot snapshot,
            boolean traceable) {
        String path() {
            return "/consolidations/" + consolidation.id().value();
        }
    }

    /** @param value null when the report is nil or gave none */
    record Given(
            SubmissionId submission,
            String agencyName,
            ReportingGroup reportingGroup,
            int revision,
            @Nullable LocalDate acceptedOn,
            boolean nil,
            String currency,
            @Nullable BigDecimal value) {}

    record Explained(Sums sums, Indicator indicator, List<Given> all) {
        List<Given> given(ReportingGroup group) {
            return all.stream()
                    .filter(g -> g.value != null && g.reportingGroup == group)
                    .toList();
        }

        /** Not nil, and said nothing about it. */
        List<Given> silent() {
            return all.stream().filter(g -> g.value == null && !g.nil).toList();
        }

        List<Given> nil() {
            return all.stream().filter(Given::nil).toList();
        }

        List<Totals.Line> lines() {
            return sums.snapshot.sums().lines(indicator.code());
        }
    }

    @Transactional(readOnly = true)
    Sums sums(ConsolidationId id, Viewer viewer) {
        Case found = access.look(id, viewer);
        return new Sums(
                found.consolidation(),
                found.campaign(),
                regimes.form(found.campaign().form()),
                snapshots.of(found.consolidation()),
                found.allows(ConsolidationPermission.CONSOLIDATION_SOURCES_READ, viewer));
    }

    @Transactional(readOnly = true)
    Explained explain(ConsolidationId id, String indicator, Viewer viewer) {
        access.lookBehind(id, viewer);
        Sums sums = sums(id, viewer);
        Indicator asked = sums.form.indicator(indicator).orElseThrow(() -> new NotFound(indicator));
        List<Given> given = jdbc.sql(GIVEN)
                .param("consolidation", id)
                .param("indicator", indicator)
                .query(Records.of(Given.class))
                .list();
        return new Explained(sums, asked, given);
    }
}
