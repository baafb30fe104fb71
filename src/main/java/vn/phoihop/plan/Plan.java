package vn.phoihop.plan;

import static vn.phoihop.plan.PlanState.*;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.mandate.MandateId;

/**
 * A plan from its first draft to its end. A state is reached by a verb that checks where it comes from.
 *
 * @param agency who makes it; never changes, whoever holds it now
 */
@Table(schema = "plan", name = "plan")
record Plan(
        @Id PlanId id,
        @Version int version,
        AgencyId agency,
        @Embedded.Empty Scope scope,
        @Embedded.Empty Words words,
        @Embedded.Empty Standing standing) {

    /** @param principal the document whose date comes before the plan's; always there for a plan of kind MANDATE */
    record Scope(
            PlanKind kind,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Nullable MandateId principal) {}

    /** @param recipients "Nơi nhận", one to a line, without dashes and without the archive line */
    record Words(String title, String purpose, String organising, String recipients) {}

    /** @param since the day on which it came into its state. @param versionNo the version that stands, null before it was issued */
    record Standing(
            PlanState state,
            LocalDate since,
            String consulted,
            @Nullable LocalDate consultBy,
            @Nullable Integer versionNo) {
        Standing to(PlanState next, LocalDate on) {
            return new Standing(next, on, consulted, consultBy, versionNo);
        }
    }

    static Plan drafted(AgencyId agency, Scope scope, Words words, LocalDate on) {
        return new Plan(PlanId.next(), 0, agency, scope, words, new Standing(DRAFTING, on, "", null, null));
    }

    PlanState state() {
        return standing.state;
    }

    boolean issuedOnce() {
        return standing.versionNo != null;
    }

    /** Whom it binds and for how long is settled once it is issued; its words may be amended. */
    Plan revise(Scope nextScope, Words nextWords) {
        require(DRAFTING, CONSULTING, ISSUED, AMENDED);
        Refused.unless(UNISSUED.contains(state()) || nextScope.equals(scope), "PLAN_SCOPE_SETTLED");
        return new Plan(id, version, agency, nextScope, nextWords, standing);
    }

    Plan consult(String whom, @Nullable LocalDate by, LocalDate on) {
        require(DRAFTING);
        return with(new Standing(CONSULTING, on, whom, by, null));
    }

    Plan draftAgain(LocalDate on) {
        require(CONSULTING);
        return with(standing.to(DRAFTING, on));
    }

    Plan issue(LocalDate on) {
        require(DRAFTING, CONSULTING);
        return with(new Standing(ISSUED, on, standing.consulted, standing.consultBy, 1));
    }

    Plan amend(LocalDate on) {
        require(ISSUED, AMENDED);
        int next = standing.versionNo == null ? 1 : standing.versionNo + 1;
        return with(new Standing(AMENDED, on, standing.consulted, standing.consultBy, next));
    }

    Plan close(LocalDate on) {
        require(DRAFTING, CONSULTING, ISSUED, AMENDED);
        return with(standing.to(CLOSED, on));
    }

    private Plan with(Standing next) {
        return new Plan(id, version, agency, scope, words, next);
    }

    private void require(PlanState... from) {
        Refused.unless(Set.of(from).contains(state()), "STATE_NOT_ALLOWED");
    }
}
