package vn.phoihop.plan;

import static vn.phoihop.plan.PlanPermission.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateFacts;
import vn.phoihop.mandate.Mandates;

/** What an agency does with its plan: drafts, consults, registers it as issued or amended, closes it. */
@Service
public class Planning {
    /** Abbreviation of the document type "kế hoạch" (Decree 30/2020, appendix III). */
    static final String TYPE = "KH";

    private final PlanAccess access;
    private final PlanStore store;
    private final PlanIssuing issuing;
    private final PlanChronicle chronicle;
    private final Mandates mandates;
    private final BusinessDay businessDay;

    Planning(
            PlanAccess access,
            PlanStore store,
            PlanIssuing issuing,
            PlanChronicle chronicle,
            Mandates mandates,
            BusinessDay businessDay) {
        this.access = access;
        this.store = store;
        this.issuing = issuing;
        this.chronicle = chronicle;
        this.mandates = mandates;
        this.businessDay = businessDay;
    }

    /** A plan of the actor's agency. @throws Refused PLAN_EXISTS while another one for the same is not closed */
    @Transactional
    public PlanId draft(PlanDraft draft, Viewer actor) {
        if (!PLAN_DRAFT.allows(actor, EnumSet.of(Side.OWN), "")) throw new Forbidden(PLAN_DRAFT);
        check(draft);
        Plan plan = Plan.drafted(actor.agency(), draft.scope(), draft.words(), businessDay.today());
        store.save(plan);
        store.carriesOut(plan.id(), draft.others());
        chronicle.step("", plan, "DRAFTED", actor, "");
        return plan.id();
    }

    /** @param version as the form carried it. @throws Stale when somebody saved meanwhile */
    @Transactional
    public void revise(PlanId id, int version, PlanDraft draft, Viewer actor) {
        Plan plan = access.act(id, PLAN_WRITE, actor).plan();
        if (plan.version() != version) throw new Stale(id);
        check(draft);
        store.save(plan.revise(draft.scope(), draft.words()));
        if (PlanState.UNISSUED.contains(plan.state())) store.carriesOut(id, draft.others());
        chronicle.step(plan.state().name(), plan.revise(draft.scope(), draft.words()), "REVISED", actor, "");
    }

    /** Opinions are being asked. @param whom who is asked, in words */
    @Transactional
    public void consult(PlanId id, String whom, @Nullable LocalDate by, Viewer actor) {
        Plan plan = access.act(id, PLAN_CONSULT, actor).plan();
        if (whom.isBlank()) throw Refused.at("consulted", "FIELD_REQUIRED");
        if (by != null && by.isBefore(businessDay.today())) throw Refused.at("consultBy", "DATE_IN_PAST");
        save(plan, plan.consult(whom, by, businessDay.today()), "CONSULTED", actor, whom);
    }

    @Transactional
    public void draftAgain(PlanId id, Viewer actor) {
        Plan plan = access.act(id, PLAN_CONSULT, actor).plan();
        save(plan, plan.draftAgain(businessDay.today()), "DRAFTED_AGAIN", actor, "");
    }

    /**
     * Registers the signed plan; never refused because something is missing in what it says. Its tasks are assigned.
     *
     * @return the number that the register expected, when the typed one leaves a gap
     */
    @Transactional
    public Optional<Integer> issue(PlanId id, Issuance with, Viewer actor) {
        Plan plan = access.act(id, PLAN_ISSUE, actor).plan();
        with.check(principalOn(plan), businessDay.today());
        return issuing.register(plan, plan.issue(with.requiredDate()), with, "ISSUED", actor);
    }

    /** Registers the signed amendment: the plan as it stands now, with the tasks that were drafted since, is its next version. */
    @Transactional
    public Optional<Integer> amend(PlanId id, Issuance with, Viewer actor) {
        Plan plan = access.act(id, PLAN_AMEND, actor).plan();
        with.check(principalOn(plan), businessDay.today());
        return issuing.register(plan, plan.amend(with.requiredDate()), with, "AMENDED", actor);
    }

    /** @throws Refused PLAN_OPEN_TASKS while somebody owes something of it */
    @Transactional
    public void close(PlanId id, String reason, Viewer actor) {
        Plan plan = access.act(id, PLAN_CLOSE, actor).plan();
        if (reason.isBlank()) throw Refused.at("reason", "RETURN_REASON_REQUIRED");
        int open = store.openTasks(id);
        Refused.unless(open == 0, "PLAN_OPEN_TASKS", open);
        save(plan, plan.close(businessDay.today()), "CLOSED", actor, reason);
    }

    private void save(Plan before, Plan after, String verb, Viewer actor, String note) {
        store.save(after);
        chronicle.step(before.state().name(), after, verb, actor, note);
    }

    private @Nullable LocalDate principalOn(Plan plan) {
        return Optional.ofNullable(plan.scope().principal())
                .map(mandates::get)
                .map(MandateFacts::issuedOn)
                .orElse(null);
    }

    /** Documents in draft do not exist through their door. */
    private void check(PlanDraft draft) {
        draft.check();
        if (draft.principal() != null) mandates.get(draft.principal());
        draft.others().forEach(mandates::get);
    }
}
