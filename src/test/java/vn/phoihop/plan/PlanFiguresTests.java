package vn.phoihop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.plan.PlanningOffice.person;
import static vn.phoihop.plan.PlanningOffice.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.plan.PlanFigures.Count;

/** What a report is told of an agency's plans and tasks. */
@OfficeTest
class PlanFiguresTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    PlanningOffice office;

    @Autowired
    Tasking tasking;

    @Autowired
    TaskWork work;

    @Autowired
    PlanFigures figures;

    @Autowired
    BusinessDay businessDay;

    @Autowired
    JdbcClient db;

    @Test
    void tasksAreCountedInTimeLateOverdueAndInHandAdHocApart() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        LocalDate today = businessDay.today();
        Period year = new Period(LocalDate.of(2026, 1, 1), today.plusDays(30));
        AgencyId ministry = AgencyFixture.agency(context, "Bộ " + mark);
        AgencyId province = AgencyFixture.agency(context, "Tỉnh " + mark, ReportingGroup.PROVINCE, ministry);
        AgencyId idle = AgencyFixture.agency(context, "Tỉnh không " + mark, ReportingGroup.PROVINCE, ministry);
        AgencyId ended = AgencyFixture.agency(context, "Tỉnh cũ " + mark, ReportingGroup.PROVINCE, ministry);
        assertThat(figures.of(province, year).issued()).isFalse();

        PlanId plan = office.issued(
                province,
                null,
                task("Đúng hạn", province, today),
                task("Chậm", province, today.minusDays(1)),
                task("Quá hạn", province, today.minusDays(1)),
                task("Trong hạn", province, today.plusDays(1)),
                task("Thường xuyên", province, null),
                task("Bị hủy", province, today));
        TaskDraft.Order order = new TaskDraft.Order("5/CV", today, "Văn phòng Chính phủ");
        Viewer focal = person(province, Role.FOCAL_POINT);
        Viewer signer = person(province, Role.SIGNER);
        tasking.add(
                plan,
                List.of(new TaskDraft(
                        null,
                        "",
                        "Đột xuất",
                        "",
                        Set.of(Field.LAW, Field.JUDICIAL_REFORM),
                        province,
                        List.of(),
                        List.of(),
                        null,
                        today.minusDays(2),
                        false,
                        order)),
                focal);
        done("Đúng hạn", plan, focal, signer);
        done("Chậm", plan, focal, signer);
        work.cancel(id("Bị hủy", plan), new Decision("1/QĐ", today, "UBND", "Không còn phù hợp"), focal);
        office.issued(ended, null, task("Của tỉnh cũ", ended, today.plusDays(3)));
        AgencyFixture.end(context, ended, today.minusDays(1), province);

        PlanFigures.OfAgency told = figures.of(province, year);
        assertThat(told.plans())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.number()).isEqualTo("1/KH-T"));
        assertThat(told.counts()).containsExactly(new Count(false, 1, 1, 1, 3), new Count(true, 0, 0, 1, 0));
        assertThat(told.byField().get(Field.JUDICIAL_REFORM)).containsExactly(new Count(true, 0, 0, 1, 0));
        assertThat(told.byField().get(Field.LAW))
                .containsExactly(new Count(false, 1, 1, 1, 3), new Count(true, 0, 0, 1, 0));

        Period before = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(figures.of(province, before).plans()).isEmpty();
        assertThat(figures.of(province, before).counts()).isEmpty();

        assertThat(figures.byGroup(List.of(province, idle, ministry), year))
                .satisfiesExactly(
                        provinces -> {
                            assertThat(provinces.group()).isEqualTo(ReportingGroup.PROVINCE);
                            assertThat(provinces.agencies()).isEqualTo(2);
                            assertThat(provinces.issued()).isEqualTo(1);
                            assertThat(provinces.counts())
                                    .containsExactly(new Count(false, 1, 1, 1, 3), new Count(true, 0, 0, 1, 0));
                        },
                        others -> assertThat(others.group()).isNull());
    }

    private void done(String title, PlanId plan, Viewer focal, Viewer signer) {
        work.submit(id(title, plan), "Đã xong", focal);
        work.accept(id(title, plan), "", signer);
    }

    private TaskId id(String title, PlanId plan) {
        return new TaskId(db.sql("select id from plan.task where plan = :plan and title = :title")
                .param("plan", plan)
                .param("title", title)
                .query(UUID.class)
                .single());
    }
}
