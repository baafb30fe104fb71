package vn.phoihop.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** What happened to a compiled report, as its page tells it and as the journal keeps it; and who worked on its text. */
@Repository
class ConsolidationChronicle {
    private static final String STEP = """
            insert into consolidation.step (consolidation, verb, from_state, to_state, actor, actor_name, at, on_day, note)
            values (:consolidation, :verb, :from, :to, :actor, :name, :at, :day, :note)
            """;
    private static final String STEPS =
            "select verb, to_state, actor_name, at, on_day, note from consolidation.step where consolidation = :consolidation order by id desc";
    private static final String EDITED =
            "insert into consolidation.editor (consolidation, person) values (:consolidation, :person) on conflict do nothing";
    private static final String IS_EDITOR =
            "select exists (select 1 from consolidation.editor where consolidation = :consolidation and person = :person)";
    private final JdbcClient jdbc;
    private final Journal journal;
    private final BusinessDay businessDay;
    private final Clock clock;

    ConsolidationChronicle(JdbcClient jdbc, Journal journal, BusinessDay businessDay, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    record Step(String verb, ConsolidationState toState, String actorName, Instant at, LocalDate onDay, String note) {}

    void step(Consolidation before, Consolidation after, String verb, Viewer actor, String note) {
        jdbc.sql(STEP)
                .param("consolidation", after.id())
                .param("verb", verb)
                .param("from", before.state())
                .param("to", after.state())
                .param("actor", actor.user())
                .param("name", actor.name())
                .param("at", clock.instant())
                .param("day", businessDay.today())
                .param("note", note)
                .update();
        var details = Map.of("from", before.state(), "to", after.state(), "note", note);
        journal.enter(actor, verb, "consolidation", after.id().value(), details);
    }

    /** A deed on the text: journalled, and its author is an editor from now on. */
    void edited(ConsolidationId id, String verb, Map<String, ?> details, Viewer actor) {
        jdbc.sql(EDITED)
                .param("consolidation", id)
                .param("person", actor.person())
                .update();
        journal.enter(actor, verb, "consolidation", id.value(), details);
    }

    boolean isEditor(ConsolidationId id, PersonId person) {
        return jdbc.sql(IS_EDITOR)
                .param("consolidation", id)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    List<Step> steps(ConsolidationId id) {
        return jdbc.sql(STEPS)
                .param("consolidation", id)
                .query(Records.of(Step.class))
                .list();
    }
}
