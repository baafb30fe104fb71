package vn.phoihop.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.AgenciesChanged;
import vn.phoihop.organisation.Agency;
import vn.phoihop.organisation.WorkingDays;
import vn.phoihop.platform.Records;
import vn.phoihop.regime.Regime;

/**
 * Who owes a report: the agencies of the regime's groups that are valid on their group's deadline day. Computed at opening and again on
 * every change of agencies until that day ends, then frozen. What was typed is never removed.
 */
@Component
class Expectations {
    private static final String DEADLINE = """
            insert into report.campaign_deadline (campaign, reporting_group, due_on, window_from, window_to, verified)
            values (:campaign, :group, :due, :from, :to, :verified) on conflict do nothing
            """;
    private final JdbcClient jdbc;
    private final CampaignRepository campaigns;
    private final SubmissionRepository submissions;
    private final Agencies agencies;
    private final WorkingDays workingDays;
    private final Journal journal;
    private final BusinessDay businessDay;

    Expectations(
            JdbcClient jdbc,
            CampaignRepository campaigns,
            SubmissionRepository submissions,
            Agencies agencies,
            WorkingDays workingDays,
            Journal journal,
            BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.agencies = agencies;
        this.workingDays = workingDays;
        this.journal = journal;
        this.businessDay = businessDay;
    }

    private record Due(ReportingGroup reportingGroup, LocalDate dueOn) {}

    /** Fixes the deadlines of a campaign from its regime. */
    void deadlines(CampaignId campaign, Regime regime, int year, int index) {
        Refused.unless(!regime.deadlines().isEmpty(), "DEADLINE_REQUIRED");
        for (Regime.Deadline d : regime.deadlines()) {
            LocalDate last = d.lastDay(year);
            Period window = regime.window(year, index, d.group());
            jdbc.sql(DEADLINE)
                    .param("campaign", campaign)
                    .param("group", d.group())
                    .param("due", d.rolls() ? workingDays.rollForward(last) : last)
                    .param("from", window.from())
                    .param("to", window.to())
                    .param("verified", d.verified())
                    .update();
        }
    }

    LocalDate lastDeadline(CampaignId campaign) {
        return jdbc.sql("select max(due_on) from report.campaign_deadline where campaign = :campaign")
                .param("campaign", campaign)
                .query(LocalDate.class)
                .single();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AgenciesChanged change) {
        jdbc.sql("select id from report.campaign where state = 'OPEN'")
                .query(java.util.UUID.class)
                .list()
                .forEach(id -> compute(new CampaignId(java.util.Objects.requireNonNull(id)), Viewer.SYSTEM));
    }

    /** Adds who became obliged and relieves who no longer is, for every group whose deadline day has not ended; a new campaign takes all groups. */
    void compute(CampaignId id, Viewer actor) {
        Campaign campaign = campaigns.findById(id).orElseThrow();
        Map<AgencyId, Submission> known = new HashMap<>();
        submissions.findByCampaign(id).forEach(s -> known.put(s.agency(), s));
        boolean first = known.isEmpty();
        for (Due due : dues(id)) {
            if (first || !due.dueOn.isBefore(businessDay.today())) compute(campaign, due, known, actor);
        }
    }

    private List<Due> dues(CampaignId id) {
        return jdbc.sql("select reporting_group, due_on from report.campaign_deadline where campaign = :id")
                .param("id", id)
                .query(Records.of(Due.class))
                .list();
    }

    private void compute(Campaign campaign, Due due, Map<AgencyId, Submission> known, Viewer actor) {
        Set<AgencyId> obliged = new HashSet<>();
        for (Agency agency : agencies.listReporting(due.dueOn, due.reportingGroup)) {
            obliged.add(agency.id());
            Submission existing = known.get(agency.id());
            if (existing == null) {
                Submission added = submissions.save(Submission.expected(
                        campaign.id(),
                        agency.id(),
                        due.reportingGroup,
                        receiver(campaign, agency, due.reportingGroup)));
                journal.enter(actor, "EXPECTED", "submission", added.id().value(), Map.of("agency", agency.code()));
            } else if (!existing.standing().obliged()) oblige(existing, true, actor);
        }
        known.values().stream()
                .filter(s -> s.reportingGroup() == due.reportingGroup
                        && s.standing().obliged()
                        && !obliged.contains(s.agency()))
                .forEach(s -> oblige(s, false, actor));
    }

    private void oblige(Submission submission, boolean now, Viewer actor) {
        submissions.save(submission.standing(submission.standing().oblige(now)));
        journal.enter(
                actor,
                now ? "OBLIGED" : "RELIEVED",
                "submission",
                submission.id().value(),
                Map.of());
    }

    /** An association reports to the body that manages it, everybody else to the regime's unit (Decree 26/2024, art. 9). */
    private static AgencyId receiver(Campaign campaign, Agency agency, ReportingGroup group) {
        @Nullable AgencyId manager = agency.reportsTo();
        boolean elsewhere =
                group == ReportingGroup.ASSOCIATION && manager != null && !manager.equals(campaign.actingFor());
        return elsewhere && manager != null ? manager : campaign.receivingUnit();
    }
}
