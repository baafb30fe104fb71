package vn.phoihop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.plan.PlanningOffice.draft;
import static vn.phoihop.plan.PlanningOffice.person;
import static vn.phoihop.plan.PlanningOffice.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.OfficeTest;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.organisation.Capacity;

/** A plan from its draft to its end, and its tasks on the way, by the verbs of the office. */
@OfficeTest
class PlanningTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    PlanningOffice office;

    @Autowired
    Planning planning;

    @Autowired
    Tasking tasking;

    @Autowired
    TaskWork work;

    @Autowired
    PlanAccess access;

    @Autowired
    PlanContents contents;

    @Autowired
    TaskChronicle history;

    @Autowired
    JdbcClient db;

    @Autowired
    BusinessDay businessDay;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private AgencyId ministry;
    private AgencyId watch;
    private AgencyId province;
    private AgencyId unit;
    private AgencyId other;
    private Viewer focal;
    private Viewer clerk;
    private Viewer signer;
    private Viewer watcher;
    private MandateId mandate;
    private LocalDate today;

    @BeforeEach
    void aProvinceAndADocumentItCarriesOut() {
        ministry = AgencyFixture.agency(context, "Bộ " + mark);
        watch = AgencyFixture.unit(context, "Vụ " + mark, ministry);
        province = AgencyFixture.agency(context, "Tỉnh " + mark, ReportingGroup.PROVINCE, ministry);
        unit = AgencyFixture.unit(context, "Sở " + mark, province);
        other = AgencyFixture.agency(context, "Tỉnh khác " + mark, ReportingGroup.PROVINCE, ministry);
        focal = person(province, Set.of(province, unit), Set.of(), Role.FOCAL_POINT);
        clerk = person(province, Role.CLERK);
        signer = person(province, Set.of(province, unit), Set.of(), Role.SIGNER);
        watcher = person(watch, Role.OFFICER);
        today = businessDay.today();
        mandate = office.mandate("QĐ-" + mark, today.minusDays(30), watch);
    }

    @Test
    void aPlanIsDraftedConsultedIssuedAmendedAndClosed() {
        PlanId plan = planning.draft(draft(PlanKind.MANDATE, mandate), focal);
        List<TaskId> tasks = tasking.add(plan, List.of(task("Rà soát", unit, today.plusDays(9))), focal);
        refused("PLAN_EXISTS", () -> planning.draft(draft(PlanKind.MANDATE, mandate), focal));
        assertThatThrownBy(() -> access.look(plan, watcher)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.look(plan, person(other, Role.FOCAL_POINT)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> planning.issue(plan, office.signed(1), focal)).isInstanceOf(Forbidden.class);

        planning.consult(plan, "Các sở, ngành", today.plusDays(3), focal);
        assertThat(access.look(plan, focal).plan().standing().since()).isEqualTo(today);
        refused("PLAN_NUMBER_REQUIRED", () -> planning.issue(plan, issuance(null, today, PlanningOffice.PDF), clerk));
        refused("PLAN_DATE_REQUIRED", () -> planning.issue(plan, issuance(1, null, PlanningOffice.PDF), clerk));
        refused("PLAN_FILE_REQUIRED", () -> planning.issue(plan, issuance(1, today, new byte[0]), clerk));
        refused(
                "PLAN_BEFORE_INSTRUMENT",
                () -> planning.issue(plan, issuance(1, today.minusDays(31), PlanningOffice.PDF), clerk));
        refused(
                "DATE_IN_FUTURE",
                () -> planning.issue(plan, issuance(1, today.plusDays(1), PlanningOffice.PDF), clerk));
        planning.issue(plan, office.signed(1), clerk);

        Plan issued = access.look(plan, watcher).plan();
        assertThat(issued.state()).isEqualTo(PlanState.ISSUED);
        assertThat(issued.agency()).isEqualTo(province);
        assertThat(access.look(tasks.getFirst(), watcher).task().state()).isEqualTo(TaskState.ASSIGNED);
        refused(
                "PLAN_SCOPE_SETTLED",
                () -> planning.revise(plan, issued.version(), draft(PlanKind.ANNUAL, null), focal));
        tasking.add(plan, List.of(task("Thêm bằng sửa đổi", province, today.plusDays(5))), focal);
        var first = contents.version(plan, 1).orElseThrow();
        assertThat(first.tasks()).extracting(PlanContent.Line::title).containsExactly("Rà soát");
        refused("NUMBER_DUPLICATE", () -> planning.amend(plan, office.signed(1), clerk));
        planning.amend(plan, office.signed(2), clerk);

        assertThat(contents.version(plan, 2).orElseThrow().tasks()).hasSize(2);
        assertThat(contents.versions(plan).getLast().contentHash()).isEqualTo(PlanContent.hash(first.canonical()));
        assertThatThrownBy(() -> db.sql("update plan.plan_version set content = '' where plan = :p")
                        .param("p", plan)
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
        refused("PLAN_OPEN_TASKS", () -> planning.close(plan, "Hết năm", focal));
        db.sql("select id from plan.v_task where plan = :p")
                .param("p", plan)
                .query((row, n) -> new TaskId(row.getObject(1, UUID.class)))
                .list()
                .forEach(t -> work.cancel(t, decision(), focal));
        planning.close(plan, "Hết năm", focal);
        planning.draft(draft(PlanKind.MANDATE, mandate), focal);
    }

    @Test
    void aSignedPlanIsRegisteredWhateverItLacks() {
        PlanId plan = planning.draft(draft(PlanKind.TERM, null), focal);
        planning.issue(plan, office.signed(3), clerk);
        assertThat(contents.version(plan, 1).orElseThrow().tasks()).isEmpty();
    }

    @Test
    void aTaskGoesFromItsLeadToTheSignerAndBack() {
        PlanId plan = office.issued(province, mandate, task("Tổng kết", unit, today, office.point(mandate, "1")));
        TaskId id = only(plan);
        Viewer lead = person(unit, Role.FOCAL_POINT);
        assertThatThrownBy(() -> access.look(plan, lead)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.acknowledge(id, watcher)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> work.acknowledge(id, person(other, Role.FOCAL_POINT)))
                .isInstanceOf(NotFound.class);
        work.acknowledge(id, lead);
        refused("STATE_NOT_ALLOWED", () -> work.acknowledge(id, lead));
        work.begin(id, lead);
        refused("FIELD_REQUIRED", () -> work.submit(id, " ", lead));
        assertThat(time(id, today)).isEqualTo("IN_PROGRESS");
        assertThat(time(id, today.plusDays(1))).isEqualTo("OVERDUE");
        work.submit(id, "Đã tổng kết", lead);
        assertThat(time(id, today.plusDays(1))).isEqualTo("IN_PROGRESS");
        Viewer both = new Viewer(
                lead.user(),
                lead.person(),
                "hai",
                "Hai vai",
                province,
                Set.of(Role.SIGNER),
                Set.of(province, unit),
                Set.of(),
                false);
        refused("SAME_PERSON", () -> work.accept(id, "", both));
        refused("RETURN_REASON_REQUIRED", () -> work.giveBack(id, "", signer));
        work.giveBack(id, "Thiếu phụ lục", signer);
        assertThat(time(id, today.plusDays(1))).isEqualTo("OVERDUE");
        work.submit(id, "Đã bổ sung", lead);
        work.accept(id, "", signer);
        assertThat(time(id, today.plusDays(400))).isEqualTo("COMPLETED_ON_TIME");
        assertThat(history.steps(id))
                .extracting(TaskChronicle.Step::verb)
                .containsExactly("ASSIGNED", "ACKNOWLEDGED", "BEGUN", "SUBMITTED", "RETURNED", "SUBMITTED", "ACCEPTED");
    }

    @Test
    void moreTimeSuspensionAndCancellationNeedADecision() {
        PlanId plan = office.issued(province, null, task("Khảo sát", province, today.minusDays(1)));
        TaskId id = only(plan);
        assertThat(time(id, today)).isEqualTo("OVERDUE");
        refused(
                "TASK_DECISION_REQUIRED",
                () -> work.extend(id, today.plusDays(5), new Decision("", today, "UBND", "Chờ đối tác"), focal));
        refused(
                "RETURN_REASON_REQUIRED",
                () -> work.extend(id, today.plusDays(5), new Decision("12/QĐ", today, "UBND", ""), focal));
        refused("TASK_EXTENSION_EARLIER", () -> work.extend(id, today.minusDays(2), decision(), focal));
        work.extend(id, today.plusDays(5), decision(), focal);
        Task extended = access.look(id, focal).task();
        assertThat(extended.span().firstDueOn()).isEqualTo(today.minusDays(1));
        assertThat(extended.span().dueOn()).isEqualTo(today.plusDays(5));
        assertThat(time(id, today)).isEqualTo("NOT_STARTED");
        work.begin(id, focal);
        work.suspend(id, decision(), focal);
        assertThat(time(id, today.plusDays(9))).isEqualTo("SUSPENDED");
        refused("STATE_NOT_ALLOWED", () -> work.begin(id, focal));
        work.resume(id, "", focal);
        assertThat(access.look(id, focal).task().state()).isEqualTo(TaskState.IN_PROGRESS);
        work.cancel(id, decision(), focal);
        assertThat(time(id, today.plusDays(9))).isEqualTo("CANCELLED");
        assertThat(history.steps(id))
                .filteredOn(s -> s.verb().equals("EXTENDED"))
                .singleElement()
                .extracting(TaskChronicle.Step::dueBefore, TaskChronicle.Step::dueAfter)
                .containsExactly(today.minusDays(1), today.plusDays(5));
    }

    @Test
    void aTaskHasOneLeadADueDateAndForWhatIsAdHocItsOrder() {
        PlanId plan = planning.draft(draft(PlanKind.MANDATE, mandate), focal);
        AgencyId foreign = AgencyFixture.unit(context, "Sở khác " + mark, other);
        refused("TASK_LEAD_FOREIGN", () -> tasking.add(plan, List.of(task("A", foreign, today)), focal));
        TaskDraft undated = new TaskDraft(
                null, "", "B", "", Set.of(Field.LAW), unit, List.of(), List.of(), null, null, false, null);
        refused("TASK_DUE_REQUIRED", () -> tasking.add(plan, List.of(undated), focal));
        MandateId another = office.mandate("CT-" + mark, today.minusDays(9), null);
        refused(
                "TASK_POINT_FOREIGN",
                () -> tasking.add(plan, List.of(task("C", unit, today, office.point(another, "1"))), focal));
        tasking.add(plan, List.of(task("D", other, null)), focal);
        assertThatThrownBy(() -> db.sql("update plan.task set lead = :lead where plan = :plan")
                        .param("lead", foreign)
                        .param("plan", plan)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("task_lead_is_agency_or_own_unit");
        for (Map.Entry<String, String> wrong : Map.of(
                        "lead = null", "null value",
                        "regular = false", "task_due_required",
                        "ad_hoc = true", "task_ad_hoc_has_its_order",
                        "fields = '{}'", "task_fields_known")
                .entrySet())
            assertThatThrownBy(() -> db.sql("update plan.task set " + wrong.getKey() + " where plan = :plan")
                            .param("plan", plan)
                            .update())
                    .hasMessageContaining(wrong.getValue());
        planning.issue(plan, office.signed(5), clerk);
        TaskDraft.Order order = new TaskDraft.Order("99/CV", today, "Bộ " + mark);
        TaskDraft adHoc = new TaskDraft(
                null,
                "",
                "Việc đột xuất",
                "",
                Set.of(Field.LAW),
                unit,
                List.of(),
                List.of(),
                null,
                today,
                false,
                order);
        TaskId asked = tasking.add(plan, List.of(adHoc), focal).getFirst();
        assertThat(access.look(asked, focal).task().state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(access.look(asked, person(unit, Role.OFFICER))
                        .task()
                        .origin()
                        .orderNumber())
                .isEqualTo("99/CV");
    }

    @Test
    void whatAnEndedAgencyLeftOpenIsItsSuccessors() {
        AgencyId ended = AgencyFixture.agency(context, "Tỉnh cũ " + mark, ReportingGroup.PROVINCE, ministry);
        PlanId plan = office.issued(ended, null, task("Dở dang", ended, today.plusDays(3)));
        Viewer heir = person(other, Set.of(other), Set.of(ended), Role.FOCAL_POINT);
        assertThat(access.look(plan, heir).plan().agency()).isEqualTo(ended);
        work.begin(only(plan), heir);
        work.cancel(only(plan), decision(), heir);
        planning.close(plan, "Đã chuyển giao", heir);
        assertThatThrownBy(() -> access.look(plan, heir)).isInstanceOf(NotFound.class);
    }

    private Decision decision() {
        return new Decision("15/QĐ-UBND", today, "Ủy ban nhân dân", "Đối tác đề nghị lùi");
    }

    private Issuance issuance(Integer number, LocalDate on, byte[] file) {
        return new Issuance(number, "KH-T", on, null, Capacity.HEAD, "Ký", new Upload("a.pdf", file, true));
    }

    private TaskId only(PlanId plan) {
        return new TaskId(db.sql("select id from plan.task where plan = :p")
                .param("p", plan)
                .query(UUID.class)
                .single());
    }

    private String time(TaskId task, LocalDate on) {
        return db.sql(
                        "select plan.timeliness(state, submitted_on, start_on, due_on, :on) from plan.task where id = :id")
                .param("on", on)
                .param("id", task)
                .query(String.class)
                .single();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.reasons())
                                .extracting(Refused.Reason::code)
                                .contains(code));
    }
}
