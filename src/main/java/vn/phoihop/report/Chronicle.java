package vn.phoihop.report;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** What happened to a submission, as its page tells it; each step is in the journal too. */
@Component
class Chronicle {
    static final String SENT_BACK = "SENT_BACK";

    private static final String STEP = """
            insert into report.submission_event (submission, revision_no, verb, from_state, to_state, actor, actor_name, at, on_day, note)
            values (:submission, :no, :verb, :from, :to, :actor, :name, :at, :day, :note)
            """;
    private static final String REASON = """
            insert into report.reason (id, submission, revision, deed, place, text, given_by, given_name, given_at)
            values (:id, :submission, :revision, :deed, :place, :text, :by, :name, :at)
            """;
    private static final String STEPS = """
            select verb, from_state, to_state, revision_no, actor_name, at, on_day, note
              from report.submission_event where submission = :submission order by id
            """;
    private static final String REASONS = """
            select deed, place, text, given_name, given_at, coalesce(r.no, 0) as revision_no
              from report.reason e left join report.revision r on r.id = e.revision
             where e.submission = :submission order by given_at desc, e.id
            """;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;
    private final BusinessDay businessDay;

    Chronicle(JdbcClient jdbc, Journal journal, Clock clock, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.businessDay = businessDay;
    }

    record Step(
            String verb,
            SubmissionState fromState,
            SubmissionState toState,
            int revisionNo,
            String actorName,
            java.time.Instant at,
            java.time.LocalDate onDay,
            String note) {
        Step withoutNote() {
            return new Step(verb, fromState, toState, revisionNo, actorName, at, onDay, "");
        }
    }

    /** @param place code of the section it is about, empty for the whole report */
    record Reason(
            String deed, String place, String text, String givenName, java.time.Instant givenAt, int revisionNo) {}

    void step(Submission before, Submission after, String verb, Viewer actor, String note) {
        jdbc.sql(STEP)
                .param("submission", after.id())
                .param("no", after.progress().revisionNo())
                .param("verb", verb)
                .param("from", before.state())
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
                "submission",
                after.id().value(),
                Map.of(
                        "from",
                        before.state(),
                        "to",
                        after.state(),
                        "revision",
                        after.progress().revisionNo(),
                        "note",
                        note));
    }

    void reason(Submission of, String deed, String place, String text, Viewer by) {
        jdbc.sql(REASON)
                .param("id", Uuid7.next())
                .param("submission", of.id())
                .param("revision", of.progress().revision())
                .param("deed", deed)
                .param("place", place)
                .param("text", text)
                .param("by", by.user())
                .param("name", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param inside to the agency itself: what its leader said to its drafter is nobody else's, who sees states and days */
    List<Step> steps(SubmissionId id, boolean inside) {
        return steps(id).stream()
                .map(s -> inside || !s.verb().equals(SENT_BACK) ? s : s.withoutNote())
                .toList();
    }

    List<Reason> reasons(SubmissionId id, boolean inside) {
        return reasons(id).stream()
                .filter(r -> inside || !r.deed().equals(SENT_BACK))
                .toList();
    }

    private List<Step> steps(SubmissionId id) {
        return jdbc.sql(STEPS)
                .param("submission", id)
                .query(Records.of(Step.class))
                .list();
    }

    private List<Reason> reasons(SubmissionId id) {
        return jdbc.sql(REASONS)
                .param("submission", id)
                .query(Records.of(Reason.class))
                .list();
    }
}
