package vn.phoihop.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** Coverage of a campaign by group and by name, for whom it is received. */
@Repository
class CampaignCoverage {
    private static final String NAMED = """
            select s.id, s.agency, a.name_vi as name, s.reporting_group, s.state, s.excluded_reason, s.excluded_reference, s.first_dispatched_on, d.due_on,
                   coalesce(v.nil, false) as nil
              from report.submission s
              join report.campaign_deadline d on d.campaign = s.campaign and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
              left join lateral (select v.nil from report.revision v where v.submission = s.id and v.dispatched_at is not null and v.withdrawn_on is null order by v.no desc limit 1) v on true
             where s.campaign = :campaign and s.obliged
             order by a.sort_order, a.sort_name, s.id
            """;
    private final JdbcClient jdbc;
    private final CampaignParts campaigns;
    private final CampaignQueries queries;
    private final BusinessDay businessDay;

    CampaignCoverage(JdbcClient jdbc, CampaignParts campaigns, CampaignQueries queries, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.queries = queries;
        this.businessDay = businessDay;
    }

    private record Obliged(
            SubmissionId id,
            AgencyId agency,
            String name,
            ReportingGroup reportingGroup,
            SubmissionState state,
            @Nullable String excludedReason,
            @Nullable String excludedReference,
            @Nullable LocalDate firstDispatchedOn,
            LocalDate dueOn,
            boolean nil) {
        boolean received() {
            return excludedReason == null && firstDispatchedOn != null;
        }

        boolean missing() {
            return excludedReason == null && firstDispatchedOn == null;
        }

        CoverageJson.Named named(LocalDate today) {
            LocalDate until = firstDispatchedOn == null ? today : firstDispatchedOn;
            return new CoverageJson.Named(
                    agency, name, id, state, Math.max(0, until.toEpochDay() - dueOn.toEpochDay()));
        }

        CoverageJson.Excluded excluded() {
            return new CoverageJson.Excluded(agency, name, id, String.valueOf(excludedReason), excludedReference);
        }
    }

    @Transactional(readOnly = true)
    CoverageJson of(CampaignId id, Viewer viewer) {
        campaigns.received(id, viewer);
        LocalDate today = businessDay.today();
        List<GroupCoverage> groups = queries.coverage(id);
        List<Obliged> obliged = jdbc.sql(NAMED)
                .param("campaign", id)
                .query(Records.of(Obliged.class))
                .list();
        return new CoverageJson(
                id,
                today,
                CoverageJson.Counts.of(GroupCoverage.sum(groups)),
                groups.stream().map(g -> group(g, obliged, today)).toList());
    }

    private static CoverageJson.Group group(GroupCoverage counts, List<Obliged> all, LocalDate today) {
        List<Obliged> in = all.stream()
                .filter(o -> o.reportingGroup() == counts.reportingGroup())
                .toList();
        return new CoverageJson.Group(
                counts.reportingGroup(),
                counts.dueOn(),
                counts.verified(),
                CoverageJson.Counts.of(counts),
                named(in.stream().filter(Obliged::missing).toList(), today),
                named(
                        in.stream()
                                .filter(o -> o.received()
                                        && counts.dueOn()
                                                .isBefore(java.util.Objects.requireNonNull(o.firstDispatchedOn())))
                                .toList(),
                        today),
                named(in.stream().filter(o -> o.received() && o.nil()).toList(), today),
                in.stream()
                        .filter(o -> o.excludedReason() != null)
                        .map(Obliged::excluded)
                        .toList());
    }

    private static List<CoverageJson.Named> named(List<Obliged> agencies, LocalDate today) {
        return agencies.stream().map(o -> o.named(today)).toList();
    }
}
