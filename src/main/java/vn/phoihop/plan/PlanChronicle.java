package vn.phoihop.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** What happened to a plan, as its page tells it; each step is in the journal too. */
@Component
class PlanChronicle {
    private static final String STEP = """
            insert into plan.plan_event (plan, verb, from_state, to_state, actor, actor_name, at, on_day, note)
            values (:plan, :verb, :from, :to, :actor, :name, :at, :day, :note)
            """;
    private static final String STEPS =
            "select verb, from_state, to_state, actor_name, at, on_day, note from plan.plan_event where plan = :plan order by id";
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;
    private final BusinessDay businessDay;

    PlanChronicle(JdbcClient jdbc, Journal journal, Clock clock, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.businessDay = businessDay;
    }

    record Step(
            String verb,
            String fromState,
            PlanState toState,
            String actorName,
            Instant at,
            LocalDate onDay,
            String note) {}

    /** @param before state as it was, empty for none */
    void step(String before, Plan after, String verb, Viewer actor, String note) {
        jdbc.sql(STEP)
                .param("plan", after.id())
                .param("verb", verb)
                .param("from", before)
                .param("to", after.state())
                .param("actor", actor.user())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", businessDay.today())
                .param("note", note)
                .update();
        journal.enter(
                actor,
                verb,
                "plan",
                after.id().value(),
                Map.of(
                        "from",
                        before,
                        "to",
                        after.state(),
                        "title",
                        after.words().title(),
                        "note",
                        note));
    }

    List<Step> steps(PlanId plan) {
        return jdbc.sql(STEPS).param("plan", plan).query(Records.of(Step.class)).list();
    }
}
