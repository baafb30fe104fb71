package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.plan.Issuance;
import vn.phoihop.plan.PlanDraft;
import vn.phoihop.plan.PlanId;
import vn.phoihop.plan.PlanKind;
import vn.phoihop.plan.Planning;
import vn.phoihop.plan.TaskDraft;
import vn.phoihop.plan.TaskId;
import vn.phoihop.plan.Tasking;

/** One agency's plan, as its people write and issue it. */
final class PlanWriting {
    private static final int LEAST_TASKS = 6;
    private static final int MOST_TASKS = 11;
    private static final int IN_THE_AMENDMENT = 2;
    private final Planner planner;
    private final PlanWording wording;
    private final Planning planning;
    private final Tasking tasking;
    private final List<PlanWording.Written> later = new ArrayList<>();
    private final Map<TaskId, TaskDraft> tasks = new HashMap<>();
    private @Nullable PlanId plan;

    PlanWriting(Planner planner, PlanWording wording, Planning planning, Tasking tasking) {
        this.planner = planner;
        this.wording = wording;
        this.planning = planning;
        this.tasking = tasking;
    }

    Planner planner() {
        return planner;
    }

    Map<TaskId, TaskDraft> tasks() {
        return Map.copyOf(tasks);
    }

    void draft(LocalDate on) {
        Subject subject = planner.subject();
        LocalDate end = LocalDate.of(on.getYear(), 12, 31);
        plan = planning.draft(
                new PlanDraft(
                        PlanKind.MANDATE,
                        LocalDate.of(on.getYear(), 1, 1),
                        end,
                        planner.document().id(),
                        List.of(),
                        "Thực hiện " + subject.slot("doc") + " trong năm " + on.getYear(),
                        wording.paragraphs("purpose", subject),
                        wording.paragraphs("organising", subject),
                        "Bộ Tư pháp (để tổng hợp)\nCác đơn vị có nhiệm vụ (để thực hiện)"),
                planner.drafter());
        List<PlanWording.Written> written =
                new ArrayList<>(wording.tasks(subject, subject.between(LEAST_TASKS, MOST_TASKS) + IN_THE_AMENDMENT));
        for (int i = 0; i < IN_THE_AMENDMENT; i++)
            later.add(written.remove(subject.random().nextInt(written.size())));
        add(written, on);
    }

    private void add(List<PlanWording.Written> written, LocalDate on) {
        List<TaskDraft> drafts = written.stream().map(w -> task(w, on)).toList();
        List<TaskId> ids = tasking.add(plan(), drafts, planner.drafter());
        for (int i = 0; i < ids.size(); i++) tasks.put(ids.get(i), drafts.get(i));
    }

    private TaskDraft task(PlanWording.Written written, LocalDate on) {
        Random random = planner.subject().random();
        LocalDate due = WeekDays.on(on.plusMonths(written.months()).plusDays(random.nextInt(-12, 13)));
        LocalDate lastDay = LocalDate.of(on.getYear(), 12, 31);
        boolean regular = written.months() == 0;
        return new TaskDraft(
                null,
                written.heading(),
                written.title(),
                written.product(),
                written.fields(),
                Lexicon.one(planner.leads(), random),
                random.nextInt(100) < 55
                        ? Lexicon.some(planner.coordinators(), random.nextInt(1, 3), random)
                        : List.of(),
                random.nextInt(100) < 85 ? Lexicon.some(planner.points(), random.nextInt(1, 3), random) : List.of(),
                null,
                regular ? null : due.isAfter(lastDay) ? lastDay : due,
                regular,
                null);
    }

    void consult(LocalDate by) {
        String whom = planner.subject().is("province")
                ? "Các sở, ban, ngành; Ủy ban nhân dân cấp xã"
                : "Các đơn vị thuộc, trực thuộc";
        planning.consult(plan(), whom, by, planner.drafter());
    }

    void issue(LocalDate on) {
        planning.issue(plan(), signed(on, "Kế hoạch"), planner.clerk());
    }

    void amend(LocalDate on) {
        add(later, on);
        planning.amend(plan(), signed(on, "Kế hoạch sửa đổi, bổ sung"), planner.clerk());
    }

    /** A task that an order asked for. */
    TaskId adHoc(TaskDraft draft) {
        TaskId id = tasking.add(plan(), List.of(draft), planner.drafter()).getFirst();
        tasks.put(id, draft);
        return id;
    }

    private Issuance signed(LocalDate on, String what) {
        int number = on.getDayOfYear() + Math.floorMod(planner.agency().code().hashCode(), 40);
        String symbol = "KH-" + planner.agency().symbol();
        String name = planner.agency().name().vi();
        byte[] copy = new SignedCopy(what + " số " + number + "/" + symbol + " của " + name).bytes();
        Upload file = new Upload(what + " số " + number + " (" + symbol + ") bản ký.pdf", copy, true);
        return new Issuance(
                number, symbol, on, null, Capacity.HEAD, planner.leader().name(), file);
    }

    AgencyId lead(TaskId task) {
        return Objects.requireNonNull(Objects.requireNonNull(tasks.get(task)).lead());
    }

    private PlanId plan() {
        return Objects.requireNonNull(plan);
    }
}
