package vn.phoihop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.plan.PlanningOffice.draft;
import static vn.phoihop.plan.PlanningOffice.person;
import static vn.phoihop.plan.PlanningOffice.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.plan.PlanQueries.PlanRow;
import vn.phoihop.plan.TaskQueries.TaskRow;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Slice;

/** Lists show each viewer exactly what the pages let them open: the rule is written once in SQL and once in Java. */
@OfficeTest
class PlanSightTests {
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
    PlanQueries plans;

    @Autowired
    TaskQueries tasks;

    @Autowired
    BusinessDay businessDay;

    @Autowired
    JdbcClient db;

    @Test
    void everyViewerListsWhatTheyMayOpenAndNothingElse() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        LocalDate today = businessDay.today();
        AgencyId ministry = AgencyFixture.agency(context, "Bộ " + mark);
        AgencyId watch = AgencyFixture.unit(context, "Vụ " + mark, ministry);
        AgencyId province = AgencyFixture.agency(context, "Tỉnh " + mark, ReportingGroup.PROVINCE, ministry);
        AgencyId unit = AgencyFixture.unit(context, "Sở " + mark, province);
        AgencyId other = AgencyFixture.agency(context, "Tỉnh khác " + mark, ReportingGroup.PROVINCE, ministry);
        AgencyId ended = AgencyFixture.agency(context, "Tỉnh cũ " + mark, ReportingGroup.PROVINCE, ministry);
        MandateId mandate = office.mandate("CT-" + mark, today, watch);
        PlanId issued = office.issued(province, mandate, task("Một", unit, today), task("Hai", other, today));
        office.propose(issued, province, task("Ba", unit, today));
        office.propose(issued, province, coordinated(province, other, today));
        planning.amend(issued, office.signed(2), person(province, Role.CLERK));
        office.propose(issued, province, task("Sau", unit, null));
        PlanId drafted = planning.draft(draft(PlanKind.MANDATE, mandate), person(other, Role.FOCAL_POINT));
        office.propose(drafted, other, task("Bốn", other, today));
        PlanId left = office.issued(ended, null, task("Năm", ended, today), task("Bỏ", ended, today));
        work.cancel(id("Bỏ", left), new Decision("1", today, "UBND", "Không còn"), person(ended, Role.FOCAL_POINT));

        List<Viewer> viewers = new ArrayList<>();
        for (Role role : List.of(Role.FOCAL_POINT, Role.SIGNER, Role.CLERK, Role.OFFICER)) {
            viewers.add(person(province, Set.of(province, unit), Set.of(), role));
            viewers.add(person(unit, role));
            viewers.add(person(other, Set.of(other), Set.of(ended), role));
            viewers.add(person(watch, role));
            viewers.add(person(ministry, Set.of(ministry, watch), Set.of(), role));
        }
        for (Viewer viewer : viewers) {
            String who = viewer.agency() + " " + viewer.roles();
            assertThat(listedTasks(viewer)).as(who).isEqualTo(openTasks(viewer));
            assertThat(listedPlans(viewer)).as(who).isEqualTo(openPlans(viewer));
        }
        assertThat(listedTasks(person(watch, Role.OFFICER))).hasSize(4);
        assertThat(listedTasks(person(other, Role.CLERK))).hasSize(3);
    }

    private static TaskDraft coordinated(AgencyId lead, AgencyId with, LocalDate due) {
        return new TaskDraft(
                null, "", "Phối hợp", "", Set.of(Field.LAW), lead, List.of(with), List.of(), null, due, false, null);
    }

    private Set<UUID> listedTasks(Viewer viewer) {
        var list = tasks.list(viewer, TaskFilter.of(Form.empty()), new Slice(1, 100_000), businessDay.today(), false);
        Set<UUID> ids = new java.util.TreeSet<>();
        list.rows().stream().map(TaskRow::id).forEach(id -> ids.add(id.value()));
        return ids;
    }

    private Set<UUID> listedPlans(Viewer viewer) {
        var list = plans.list(viewer, PlanFilter.of(Form.empty()), new Slice(1, 100_000), businessDay.today(), false);
        Set<UUID> ids = new java.util.TreeSet<>();
        list.rows().stream()
                .filter(PlanRow::readable)
                .forEach(row -> ids.add(row.id().value()));
        return ids;
    }

    private Set<UUID> openTasks(Viewer viewer) {
        return open("select id from plan.task", id -> access.look(new TaskId(id), viewer));
    }

    private Set<UUID> openPlans(Viewer viewer) {
        return open("select id from plan.plan", id -> access.look(new PlanId(id), viewer));
    }

    private Set<UUID> open(String sql, Consumer<UUID> look) {
        Set<UUID> ids = new java.util.TreeSet<>();
        for (UUID id : db.sql(sql).query(UUID.class).list())
            try {
                look.accept(id);
                ids.add(id);
            } catch (NotFound notForThem) {
                continue;
            }
        return ids;
    }

    private TaskId id(String title, PlanId plan) {
        return new TaskId(db.sql("select id from plan.task where plan = :plan and title = :title")
                .param("plan", plan)
                .param("title", title)
                .query(UUID.class)
                .single());
    }
}
