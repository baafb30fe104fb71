package vn.phoihop.report;

import static vn.phoihop.report.ReportPermission.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Regime;
import vn.phoihop.regime.RegimeId;
import vn.phoihop.regime.Regimes;

/** What the receiving unit does with a campaign: opens it, says who is in charge of whom, excludes with a reason, closes. */
@Service
public class Campaigning {
    private final CampaignRepository campaigns;
    private final SubmissionRepository submissions;
    private final Expectations expectations;
    private final Regimes regimes;
    private final Journal journal;
    private final BusinessDay businessDay;
    private final Clock clock;

    Campaigning(
            CampaignRepository campaigns,
            SubmissionRepository submissions,
            Expectations expectations,
            Regimes regimes,
            Journal journal,
            BusinessDay businessDay,
            Clock clock) {
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.expectations = expectations;
        this.regimes = regimes;
        this.journal = journal;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    /** @param index which month, quarter or half of the year; 1 for a year */
    public record Opening(RegimeId regime, String name, int year, int index) {}

    /** Opens a campaign once per regime and period. A second time is refused, and nothing is made twice. */
    @Transactional
    public CampaignId open(Opening opening, Viewer actor) {
        Regime regime = regimes.get(opening.regime());
        if (regime.receivingUnit() == null || regime.actingFor() == null)
            throw Refused.at("regime", "RECEIVER_REQUIRED");
        if (regime.form() == null) throw Refused.at("regime", "FORM_REQUIRED_FOR_REGIME");
        if (!regime.receivingUnit().equals(actor.agency()) || !CAMPAIGN_OPEN.heldBy(actor))
            throw new Forbidden(CAMPAIGN_OPEN);
        if (opening.name().isBlank()) throw Refused.at("name", "FIELD_REQUIRED");
        if (opening.year() < 2000 || opening.year() > 2100) throw Refused.at("year", "YEAR_INVALID", opening.year());
        CampaignId id = keep(regime, opening, actor);
        regimes.use(regime.form());
        expectations.deadlines(id, regime, opening.year(), opening.index());
        expectations.compute(id, actor);
        journal.enter(
                actor,
                "OPENED",
                "campaign",
                id.value(),
                Map.of("regime", regime.code(), "year", opening.year(), "name", opening.name()));
        return id;
    }

    private CampaignId keep(Regime r, Opening o, Viewer actor) {
        Period period = r.window(o.year(), o.index());
        Campaign campaign = new Campaign(
                CampaignId.next(),
                0,
                r.id(),
                java.util.Objects.requireNonNull(r.form()),
                o.name(),
                o.year(),
                o.index(),
                period.from(),
                period.to(),
                Campaign.State.OPEN,
                java.util.Objects.requireNonNull(r.receivingUnit()),
                java.util.Objects.requireNonNull(r.actingFor()),
                r.legalBasis(),
                r.reportSubject(),
                r.salutation(),
                r.agencySalutation(),
                businessDay.today(),
                clock.instant(),
                actor.user(),
                null);
        try {
            return campaigns.save(campaign).id();
        } catch (DuplicateKeyException e) {
            throw Refused.at("year", "CAMPAIGN_EXISTS", o.year());
        }
    }

    @Transactional
    public void exclude(CampaignId id, Collection<SubmissionId> chosen, String reason, String reference, Viewer actor) {
        manage(id, actor);
        if (reason.isBlank()) throw Refused.at("reason", "EXCLUSION_REASON_REQUIRED");
        each(
                id,
                chosen,
                s -> s.standing(s.standing().exclude(reason, reference)),
                "EXCLUDED",
                Map.of("reason", reason, "reference", reference),
                actor);
    }

    @Transactional
    public void include(CampaignId id, Collection<SubmissionId> chosen, Viewer actor) {
        manage(id, actor);
        each(id, chosen, s -> s.standing(s.standing().exclude(null, null)), "INCLUDED", Map.of(), actor);
    }

    @Transactional
    public void assign(CampaignId id, Collection<SubmissionId> chosen, @Nullable UserId officer, Viewer actor) {
        manage(id, actor);
        each(
                id,
                chosen,
                s -> s.standing(s.standing().assign(officer)),
                "OFFICER_ASSIGNED",
                Map.of("officer", officer == null ? "" : officer.value().toString()),
                actor);
    }

    @Transactional
    public void close(CampaignId id, Viewer actor) {
        Campaign campaign = manage(id, actor);
        LocalDate today = businessDay.today();
        Refused.unless(
                expectations.lastDeadline(id).isBefore(today), "CAMPAIGN_STILL_DUE", expectations.lastDeadline(id));
        campaigns.save(campaign.close(today));
        journal.enter(actor, "CLOSED", "campaign", id.value(), Map.of());
    }

    /** The campaign for who manages it. @throws NotFound for everybody else who may not even see it */
    Campaign manage(CampaignId id, Viewer actor) {
        Campaign campaign = campaigns.findById(id).orElseThrow(() -> new NotFound(id));
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (SubmissionAccess.receives(campaign.receivingUnit(), campaign, actor)) sides.add(Side.RECEIVING);
        if (sides.isEmpty()) throw new NotFound(id);
        if (!actor.has(Role.OFFICER) && !actor.has(Role.HEAD)) throw new Forbidden(CAMPAIGN_MANAGE);
        return campaign;
    }

    private void each(
            CampaignId id,
            Collection<SubmissionId> chosen,
            java.util.function.UnaryOperator<Submission> deed,
            String verb,
            Map<String, ?> details,
            Viewer actor) {
        if (chosen.isEmpty()) throw Refused.at("chosen", "NOTHING_CHOSEN");
        for (SubmissionId one : chosen) {
            Submission s = submissions
                    .findOneById(one)
                    .filter(x -> x.campaign().equals(id))
                    .orElseThrow(() -> new NotFound(one));
            submissions.save(deed.apply(s));
            journal.enter(actor, verb, "submission", one.value(), details);
        }
    }
}
