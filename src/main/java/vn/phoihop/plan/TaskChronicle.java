package vn.phoihop.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** What happened to a task and by which decision; each step is in the journal too. */
@Component
class TaskChronicle {
    private static final String STEP = """
            insert into plan.task_event (task, verb, from_state, to_state, actor, actor_name, actor_agency, at, on_day, note, decision_number, decision_on, decision_issuer, due_before, due_after)
            values (:task, :verb, :from, :to, :actor, :name, :agency, :at, :day, :note, :number, :on, :issuer, :before, :after)
            """;
    private static final String STEPS = """
            select e.verb, e.from_state, e.to_state, e.actor_name, coalesce(a.name_vi, '') as agency_name, e.at, e.on_day, e.note,
                   e.decision_number, e.decision_on, e.decision_issuer, e.due_before, e.due_after
              from plan.task_event e left join organisation.v_agency a on a.id = e.actor_agency
             where e.task = :task order by e.id
            """;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;
    private final BusinessDay businessDay;

    TaskChronicle(JdbcClient jdbc, Journal journal, Clock clock, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.businessDay = businessDay;
    }

    record Step(
            String verb,
            TaskState fromState,
            TaskState toState,
            String actorName,
            String agencyName,
            Instant at,
            LocalDate onDay,
            String note,
            String decisionNumber,
            @Nullable LocalDate decisionOn,
            String decisionIssuer,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter) {}

    void step(Task before, Task after, String verb, Viewer actor, String note) {
        step(before, after, verb, actor, new Decision("", null, "", note));
    }

    void step(Task before, Task after, String verb, Viewer actor, Decision decision) {
        jdbc.sql(STEP)
                .param("task", after.id())
                .param("verb", verb)
                .param("from", before.state())
                .param("to", after.state())
                .param("actor", actor.user())
                .param("name", actor.name())
                .param("agency", actor.agency())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", businessDay.today())
                .param("note", decision.reason())
                .param("number", decision.number())
                .param("on", decision.on())
                .param("issuer", decision.issuer())
                .param("before", before.span().dueOn())
                .param("after", after.span().dueOn())
                .update();
        journal.enter(
                actor,
                verb,
                "task",
                after.id().value(),
                Map.of(
                        "from",
                        before.state(),
                        "to",
                        after.state(),
                        "note",
                        decision.reason(),
                        "decision",
                        decision.number()));
    }

    List<Step> steps(TaskId task) {
        return jdbc.sql(STEPS).param("task", task).query(Records.of(Step.class)).list();
    }
}
