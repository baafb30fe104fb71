package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.plan.Decision;
import vn.phoihop.plan.TaskDraft;
import vn.phoihop.plan.TaskEvidence;
import vn.phoihop.plan.TaskId;
import vn.phoihop.plan.TaskWork;

/** How the work on each task of an issued plan goes: in time, late, returned, given more time, suspended, cancelled, or not at all. */
@Component
@Profile("demo")
class TaskCourses {
    private static final int SIXTH = 6;
    private final PlanWording wording;
    private final TaskWork work;
    private final TaskEvidence evidence;

    TaskCourses(PlanWording wording, TaskWork work, TaskEvidence evidence) {
        this.wording = wording;
        this.work = work;
        this.evidence = evidence;
    }

    /** What is known of one task when its plan is issued. */
    private record Course(
            TaskId id, TaskDraft draft, PlanWriting writing, LocalDate issued, PlanDays days, Agenda agenda) {
        Subject subject() {
            return writing.planner().subject();
        }

        Random random() {
            return subject().random();
        }

        Viewer worker() {
            return writing.planner().worker(writing.lead(id));
        }

        LocalDate due() {
            return draft.dueOn() == null ? days.today().plusDays(60) : draft.dueOn();
        }

        /** Some working day after the plan and before the task is due. */
        LocalDate before(int percent) {
            long span = Math.max(8, java.time.temporal.ChronoUnit.DAYS.between(issued, due()));
            return WeekDays.on(issued.plusDays(Math.max(3, span * percent / 100)));
        }

        /** Only what has happened by today is told. */
        boolean on(LocalDate day, Runnable deed) {
            if (day.isAfter(days.today())) return false;
            agenda.on(day, deed);
            return true;
        }
    }

    void follow(PlanWriting writing, LocalDate issued, PlanDays days, Agenda agenda) {
        List<Map.Entry<TaskId, TaskDraft>> tasks = writing.tasks().entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().value()))
                .toList();
        tasks.forEach(t -> follow(new Course(t.getKey(), t.getValue(), writing, issued, days, agenda)));
        if (writing.planner().subject().random().nextInt(100) < 45) adHoc(writing, days, agenda);
    }

    private void follow(Course c) {
        int chance = c.random().nextInt(100);
        boolean past = c.due().isBefore(c.days().today());
        if (chance < 4) cancelled(c);
        else if (chance < 7) suspended(c);
        else if (chance < 14) extended(c);
        else if (past) past(c, c.random().nextInt(100));
        else coming(c, c.random().nextInt(100));
    }

    /** Due already: mostly done in time. */
    private void past(Course c, int chance) {
        if (chance < 68) done(c, c.before(c.random().nextInt(55, 98)), true);
        else if (chance < 80) done(c, WeekDays.on(c.due().plusDays(c.random().nextInt(4, 26))), true);
        else if (chance < 86) done(c, c.before(95), false);
        else begun(c);
    }

    private void coming(Course c, int chance) {
        if (chance < 20) done(c, c.before(c.random().nextInt(30, 60)), true);
        else if (chance < 35) done(c, c.before(c.random().nextInt(40, 75)), false);
        else if (chance < 80) begun(c);
        else if (chance < 92) c.on(c.before(5), () -> work.acknowledge(c.id(), c.worker()));
    }

    private void begun(Course c) {
        if (!c.on(c.before(8), () -> work.begin(c.id(), c.worker()))) return;
        c.on(c.before(45), () -> evidence.note(c.id(), wording.one("note", c.subject()), c.worker()));
    }

    /** Submitted on the day, and accepted some days later; every sixth is returned before. */
    private void done(Course c, LocalDate on, boolean accepted) {
        LocalDate begun = c.before(6);
        c.on(begun, () -> work.begin(c.id(), c.worker()));
        LocalDate submitted = on.isBefore(begun) ? begun : on;
        if (!c.on(submitted, () -> submit(c))) return;
        LocalDate answered = WeekDays.on(submitted.plusDays(c.random().nextInt(2, 9)));
        if (!accepted) return;
        boolean returned = c.random().nextInt(SIXTH) == 0;
        if (returned) {
            Viewer leader = c.writing().planner().leader();
            if (!c.on(answered, () -> work.giveBack(c.id(), wording.one("return", c.subject()), leader))) return;
            LocalDate again = WeekDays.on(answered.plusDays(c.random().nextInt(2, 8)));
            if (!c.on(again, () -> submit(c))) return;
            answered = WeekDays.on(again.plusDays(3));
        }
        c.on(answered, () -> work.accept(c.id(), "", c.writing().planner().leader()));
    }

    private void submit(Course c) {
        if (c.random().nextInt(100) < 75) prove(c);
        work.submit(c.id(), wording.one("result", c.subject()), c.worker());
    }

    private void prove(Course c) {
        String label = wording.one("evidence", c.subject());
        switch (c.random().nextInt(4)) {
            case 0 -> {
                byte[] page = new SignedCopy(label + ": " + c.draft().title()).bytes();
                evidence.addFile(c.id(), label, new Upload(label + ".pdf", page, true), c.worker());
            }
            case 1 ->
                evidence.addLink(
                        c.id(),
                        label,
                        "https://htqt.minhhoa.example/ket-qua/" + c.random().nextInt(1000, 9999),
                        c.worker());
            default -> evidence.addWords(c.id(), label, wording.one("result", c.subject()), c.worker());
        }
    }

    private void extended(Course c) {
        if (c.draft().regular()) {
            begun(c);
            return;
        }
        begun(c);
        LocalDate decided = c.days().notAfterToday(c.before(80));
        LocalDate due = WeekDays.on(c.due().plusDays(c.random().nextInt(30, 75)));
        c.on(
                decided,
                () -> work.extend(
                        c.id(),
                        due,
                        decision(c, "extend", decided),
                        c.writing().planner().drafter()));
    }

    private void suspended(Course c) {
        begun(c);
        LocalDate decided = c.days().notAfterToday(c.before(60));
        c.on(
                decided,
                () -> work.suspend(
                        c.id(),
                        decision(c, "suspend", decided),
                        c.writing().planner().drafter()));
    }

    private void cancelled(Course c) {
        LocalDate decided = c.days().notAfterToday(c.before(50));
        c.on(
                decided,
                () -> work.cancel(
                        c.id(),
                        decision(c, "cancel", decided),
                        c.writing().planner().drafter()));
    }

    private Decision decision(Course c, String why, LocalDate on) {
        var agency = c.writing().planner().agency();
        return new Decision(
                (on.getDayOfYear() * 3 + c.random().nextInt(1, 40)) + "/QĐ-" + agency.symbol(),
                on,
                agency.name().vi(),
                wording.one(why, c.subject()));
    }

    /** Asked for by the Government Office some time after the plan was issued. */
    private void adHoc(PlanWriting writing, PlanDays days, Agenda agenda) {
        Subject subject = writing.planner().subject();
        LocalDate asked = days.within(45, 88);
        String[] words = wording.one("adhoc", subject).split(" => ");
        TaskDraft draft = new TaskDraft(
                null,
                "Nhiệm vụ đột xuất",
                words[0],
                words[1],
                java.util.EnumSet.of(Field.LAW),
                writing.planner().agency().id(),
                List.of(),
                Lexicon.some(writing.planner().points(), 1, subject.random()),
                null,
                WeekDays.on(asked.plusDays(subject.between(10, 40))),
                false,
                new TaskDraft.Order(
                        subject.between(900, 7800) + "/VPCP-QHQT", asked.minusDays(2), "Văn phòng Chính phủ"));
        agenda.on(asked, () -> {
            TaskId id = writing.adHoc(draft);
            follow(new Course(id, draft, writing, asked, days, agenda));
        });
    }
}
