package vn.phoihop.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.Files;
import vn.phoihop.document.StoredFile;
import vn.phoihop.document.Upload;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.FileId;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.plan.TaskReading.Read;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Form;

/**
 * Takes in a task list from the user's workbook: lines that are right become tasks, the workbook comes back with the others marked. A line is
 * known again by its TT, so that the same workbook, mended, brings only what was wrong.
 */
@Service
class TaskImporting {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String KEYS = "select row_key from plan.task where plan = :plan and row_key is not null";
    private static final String KEEP = """
            insert into plan.task_import (id, plan, file, annotated, applied, known, wrong, imported_by, imported_name, imported_at, on_day)
            values (:id, :plan, :file, :annotated, :applied, :known, :wrong, :by, :name, :at, :day)
            """;
    private static final String LIST = """
            select i.annotated, f.name, i.applied, i.known, i.wrong, i.imported_name, i.imported_at, i.on_day
              from plan.task_import i join document.v_file f on f.id = i.annotated where i.plan = :plan order by i.imported_at desc limit 20
            """;
    private final PlanAccess access;
    private final TaskReading reading;
    private final Tasking tasking;
    private final TaskQueries queries;
    private final Files files;
    private final Journal journal;
    private final MessageSource messages;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BusinessDay businessDay;

    TaskImporting(
            PlanAccess access,
            TaskReading reading,
            Tasking tasking,
            TaskQueries queries,
            Files files,
            Journal journal,
            MessageSource messages,
            JdbcClient jdbc,
            Clock clock,
            BusinessDay businessDay) {
        this.access = access;
        this.reading = reading;
        this.tasking = tasking;
        this.queries = queries;
        this.files = files;
        this.journal = journal;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
        this.businessDay = businessDay;
    }

    record Imported(
            FileId annotated,
            String name,
            int applied,
            int known,
            int wrong,
            String importedName,
            Instant importedAt,
            LocalDate onDay) {}

    /** What the page of imports shows. */
    record Shown(PlanId plan, String title, List<Imported> imports) {}

    @Transactional(readOnly = true)
    Shown shown(PlanId id, Viewer viewer) {
        Plan plan = access.look(id, PlanPermission.PLAN_WRITE, viewer).plan();
        return new Shown(
                id,
                plan.words().title(),
                jdbc.sql(LIST)
                        .param("plan", id)
                        .query(Records.of(Imported.class))
                        .list());
    }

    @Transactional(readOnly = true)
    byte[] template(PlanId id, Viewer viewer) {
        Plan plan = access.look(id, PlanPermission.PLAN_WRITE, viewer).plan();
        return TaskTemplate.of(queries.leads(plan.agency(), businessDay.today(), false), queries.points(id));
    }

    @Transactional
    void take(PlanId id, Upload upload, Viewer actor) {
        Plan plan = access.act(id, PlanPermission.PLAN_WRITE, actor).plan();
        if (upload.isEmpty()) throw Refused.at("file", "FIELD_REQUIRED");
        StoredFile file = files.receive(upload, actor);
        if (!file.mediaType().equals(XLSX)) throw Refused.at("file", "IMPORT_NOT_XLSX");
        TaskSheet sheet = TaskSheet.read(upload.bytes());
        Outcome outcome = new Outcome(sheet, new HashSet<>(known(id)));
        reading.read(id, sheet).forEach(outcome::take);
        tasking.insert(plan, outcome.right, actor);
        FileId annotated = files.keep(file.name(), XLSX, outcome.marks.bytes()).id();
        keep(id, file, annotated, outcome, actor);
    }

    private List<String> known(PlanId plan) {
        return jdbc.sql(KEYS)
                .param("plan", plan)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Collects what is right and marks what is not. */
    private final class Outcome {
        private final Locale locale = LocaleContextHolder.getLocale();
        private final TaskMarks marks;
        private final Set<String> known;
        private final Set<String> here = new HashSet<>();
        private final List<TaskDraft> right = new ArrayList<>();
        private int seen;
        private int wrong;

        Outcome(TaskSheet sheet, Set<String> known) {
            this.marks = new TaskMarks(sheet);
            this.known = known;
        }

        void take(Read read) {
            boolean again = !read.key().isEmpty() && !here.add(read.key());
            if (!again && known.contains(read.key())) {
                seen++;
                marks.say(read.line(), say("import.known"));
                return;
            }
            List<Reason> reasons = new ArrayList<>(read.reasons());
            if (read.key().isEmpty()) reasons.addFirst(Reason.at("", "IMPORT_KEY_REQUIRED"));
            if (again) reasons.addFirst(Reason.at("", "IMPORT_KEY_TWICE", read.key()));
            if (reasons.isEmpty()) right(read);
            else wrong(read, reasons);
        }

        private void right(Read read) {
            right.add(read.draft());
            marks.say(read.line(), say("import.applied"));
        }

        private void wrong(Read read, List<Reason> reasons) {
            wrong++;
            List<String> words = reasons.stream()
                    .map(r -> TaskColumn.at(r.place()).title() + ": " + Form.sentence(r, messages, locale))
                    .toList();
            marks.say(read.line(), String.join("\n", words));
            reasons.forEach(r -> marks.red(read.line(), TaskColumn.at(r.place())));
        }

        private String say(String key) {
            return Objects.requireNonNull(messages.getMessage(key, null, key, locale));
        }
    }

    private void keep(PlanId plan, StoredFile file, FileId annotated, Outcome outcome, Viewer actor) {
        UUID id = Uuid7.next();
        jdbc.sql(KEEP)
                .param("id", id)
                .param("plan", plan)
                .param("file", file.id())
                .param("annotated", annotated)
                .param("applied", outcome.right.size())
                .param("known", outcome.seen)
                .param("wrong", outcome.wrong)
                .param("by", actor.user())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", businessDay.today())
                .update();
        journal.enter(
                actor,
                "TASKS_IMPORTED",
                "plan",
                plan.value(),
                Map.of(
                        "file",
                        file.sha256(),
                        "applied",
                        outcome.right.size(),
                        "known",
                        outcome.seen,
                        "wrong",
                        outcome.wrong));
    }
}
