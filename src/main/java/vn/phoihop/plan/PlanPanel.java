package vn.phoihop.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.mandate.MandatePanel;
import vn.phoihop.mandate.Mandates;
import vn.phoihop.mandate.PointId;
import vn.phoihop.plan.PlanQueries.PlanRow;
import vn.phoihop.platform.Records;
import vn.phoihop.ui.Slice;

/** On the page of a directing document: who has planned for it, and which tasks carry out each point, as far as the viewer sees them. */
@Component
@Transactional(readOnly = true)
class PlanPanel implements MandatePanel {
    private static final int MOST_PLANS = 5;
    private static final String SERVED = """
            select s.point, count(*) as tasks, count(*) filter (where plan.timeliness(t.state, t.submitted_on, t.start_on, t.due_on, :today) = 'OVERDUE') as overdue
              from mandate.v_point o join plan.task_point s on s.point = o.id join plan.task t on t.id = s.task join plan.plan p on p.id = t.plan
             where o.mandate = :mandate and t.state not in ('DRAFT', 'CANCELLED') and %s
             group by s.point
            """.formatted(PlanSight.TASK);
    private final PlanQueries plans;
    private final BoardQueries boards;
    private final Mandates mandates;
    private final JdbcClient jdbc;
    private final BusinessDay businessDay;

    PlanPanel(PlanQueries plans, BoardQueries boards, Mandates mandates, JdbcClient jdbc, BusinessDay businessDay) {
        this.plans = plans;
        this.boards = boards;
        this.mandates = mandates;
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    record Served(PointId point, int tasks, int overdue) {}

    @Override
    public List<MandatePanel.Card> cards(MandateId mandate, Viewer viewer) {
        if (!PlanPermission.PLAN_LIST_READ.heldBy(viewer)) return List.of();
        boolean watches = (viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
                && viewer.agency().equals(mandates.get(mandate).receivingUnit());
        return List.of(watches ? board(mandate) : own(mandate, viewer));
    }

    private MandatePanel.Card board(MandateId mandate) {
        List<BoardQueries.Card> cards = boards.board(mandate, null, businessDay.today(), false);
        long issued = cards.stream().filter(BoardQueries.Card::issued).count();
        String board = "/plans/mandates/" + mandate.value();
        return new MandatePanel.Card(
                "panel.plans",
                List.of(
                        new Line("panel.plans.issued", List.of(issued, cards.size()), board),
                        new Line("board.points.open", List.of(), board + "/points")),
                board,
                "board.plans.open");
    }

    private MandatePanel.Card own(MandateId mandate, Viewer viewer) {
        PlanFilter filter = new PlanFilter("", null, null, mandate.value(), null);
        List<PlanRow> rows = plans.list(
                        viewer, filter, new Slice(1, MOST_PLANS), businessDay.today(), PlanScreen.english())
                .rows();
        boolean drafts = rows.isEmpty() && PlanPermission.PLAN_DRAFT.heldBy(viewer);
        return new MandatePanel.Card(
                "panel.plans",
                rows.isEmpty()
                        ? List.of(new Line("panel.plans.none", List.of(), null))
                        : rows.stream()
                                .map(r -> new Line(
                                        "panel.plans.own." + r.state(), List.of(r.title()), "/plans/" + r.id().value()))
                                .toList(),
                drafts ? "/plans/new?principal=" + mandate.value() : null,
                "plans.new");
    }

    @Override
    public Map<PointId, List<Line>> lines(MandateId mandate, Viewer viewer) {
        return jdbc
                .sql(SERVED)
                .params(PlanSight.of(viewer))
                .param("mandate", mandate)
                .param("today", businessDay.today())
                .query(Records.of(Served.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Served::point, PlanPanel::line));
    }

    private static List<Line> line(Served served) {
        String key = served.overdue > 0 ? "panel.plans.tasks.overdue" : "panel.plans.tasks";
        return List.of(new Line(key, List.of(served.tasks, served.overdue), "/tasks?point=" + served.point.value()));
    }
}
