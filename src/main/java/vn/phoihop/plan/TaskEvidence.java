package vn.phoihop.plan;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.Files;
import vn.phoihop.document.Upload;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** What shows how far a task has come: progress notes, and files, links and words as evidence. Nothing of it is taken away. */
@Service
public class TaskEvidence {
    private static final String ADD = """
            insert into plan.evidence (id, task, kind, label, file, link, words, added_by, added_name, added_at, on_day)
            values (:id, :task, :kind, :label, :file, :link, :words, :by, :name, :at, :day)
            """;
    private static final String NOTE = """
            insert into plan.progress_note (id, task, words, written_by, written_name, written_at, on_day)
            values (:id, :task, :words, :by, :name, :at, :day)
            """;
    private static final String LIST = """
            select e.id, e.kind, e.label, e.file, e.link, e.words, e.added_name, e.on_day, f.name as file_name
              from plan.evidence e left join document.v_file f on f.id = e.file where e.task = :task order by e.added_at, e.id
            """;
    private static final String NOTES =
            "select words, written_name, written_at, on_day from plan.progress_note where task = :task order by written_at desc, id desc";
    private final PlanAccess access;
    private final Files files;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BusinessDay businessDay;

    TaskEvidence(
            PlanAccess access, Files files, Journal journal, JdbcClient jdbc, Clock clock, BusinessDay businessDay) {
        this.access = access;
        this.files = files;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
        this.businessDay = businessDay;
    }

    enum Kind {
        FILE,
        LINK,
        TEXT
    }

    record Piece(
            UUID id,
            Kind kind,
            String label,
            @Nullable FileId file,
            String link,
            String words,
            String addedName,
            LocalDate onDay,
            @Nullable String fileName) {}

    record Note(String words, String writtenName, Instant writtenAt, LocalDate onDay) {}

    @Transactional
    public void addFile(TaskId id, String label, Upload upload, Viewer actor) {
        access.act(id, PlanPermission.TASK_NOTE, actor);
        if (upload.isEmpty()) throw Refused.at("file", "FIELD_REQUIRED");
        var file = files.receive(upload, actor);
        add(id, Kind.FILE, label.isBlank() ? file.name() : label, file.id(), "", "", actor);
    }

    /** @throws Refused LINK_INVALID for anything but an address that begins with http or https */
    @Transactional
    public void addLink(TaskId id, String label, String link, Viewer actor) {
        access.act(id, PlanPermission.TASK_NOTE, actor);
        if (!isAddress(link)) throw Refused.at("link", "LINK_INVALID", link);
        add(id, Kind.LINK, label.isBlank() ? link : label, null, link, "", actor);
    }

    @Transactional
    public void addWords(TaskId id, String label, String words, Viewer actor) {
        access.act(id, PlanPermission.TASK_NOTE, actor);
        if (label.isBlank()) throw Refused.at("label", "FIELD_REQUIRED");
        if (words.isBlank()) throw Refused.at("words", "FIELD_REQUIRED");
        add(id, Kind.TEXT, label, null, "", words, actor);
    }

    @Transactional
    public void note(TaskId id, String words, Viewer actor) {
        access.act(id, PlanPermission.TASK_NOTE, actor);
        if (words.isBlank()) throw Refused.at("note", "FIELD_REQUIRED");
        by(jdbc.sql(NOTE), id, actor).param("words", words).update();
        journal.enter(actor, "PROGRESS_NOTED", "task", id.value(), Map.of("note", words));
    }

    List<Piece> list(TaskId task) {
        return jdbc.sql(LIST).param("task", task).query(Records.of(Piece.class)).list();
    }

    List<Note> notes(TaskId task) {
        return jdbc.sql(NOTES).param("task", task).query(Records.of(Note.class)).list();
    }

    private void add(
            TaskId id, Kind kind, String label, @Nullable FileId file, String link, String words, Viewer actor) {
        by(jdbc.sql(ADD), id, actor)
                .param("kind", kind)
                .param("label", label)
                .param("file", file)
                .param("link", link)
                .param("words", words)
                .update();
        journal.enter(actor, "EVIDENCE_ADDED", "task", id.value(), Map.of("kind", kind, "label", label));
    }

    private JdbcClient.StatementSpec by(JdbcClient.StatementSpec statement, TaskId task, Viewer actor) {
        return statement
                .param("id", Uuid7.next())
                .param("task", task)
                .param("by", actor.user())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", businessDay.today());
    }

    private static boolean isAddress(String link) {
        try {
            URI address = URI.create(link);
            return link.matches("https?://.+") && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
