package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.MandateFacts;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.mandate.Mandates;
import vn.phoihop.plan.BoardQueries.Card;
import vn.phoihop.plan.BoardQueries.Cell;
import vn.phoihop.plan.BoardQueries.Column;

/** The boards of a directing document, for the unit that watches it. */
@Component
@Transactional(readOnly = true)
class BoardScreen {
    private final BoardQueries queries;
    private final Mandates mandates;
    private final BusinessDay businessDay;

    BoardScreen(BoardQueries queries, Mandates mandates, BusinessDay businessDay) {
        this.queries = queries;
        this.mandates = mandates;
        this.businessDay = businessDay;
    }

    /** @param columns all five, in order. @param issued of {@code total} agencies that have issued their plan */
    record Board(
            MandateFacts mandate,
            Map<Column, List<Card>> columns,
            int total,
            long issued,
            @Nullable ReportingGroup group,
            boolean mayRemind,
            LocalDate today) {}

    /** One agency with a cell for every point. */
    record Row(AgencyId agency, String name, @Nullable ReportingGroup group, List<Cell> cells) {
        long served() {
            return cells.stream().filter(c -> c.bound() && c.tasks() > 0).count();
        }

        long bound() {
            return cells.stream().filter(Cell::bound).count();
        }
    }

    /** @param points the columns, as the cells of the first row name them */
    record Matrix(
            MandateFacts mandate,
            List<Cell> points,
            Map<String, List<Row>> groups,
            int agencies,
            @Nullable ReportingGroup group,
            LocalDate today) {}

    Board board(MandateId id, @Nullable ReportingGroup group, Viewer viewer) {
        MandateFacts mandate = watched(id, PlanPermission.PLAN_BOARD_READ, viewer);
        List<Card> cards = queries.board(id, group, businessDay.today(), PlanScreen.english());
        Map<Column, List<Card>> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values())
            columns.put(
                    column,
                    cards.stream().filter(card -> card.column() == column).toList());
        return new Board(
                mandate,
                columns,
                cards.size(),
                cards.stream().filter(Card::issued).count(),
                group,
                PlanPermission.PLAN_REMIND.heldBy(viewer),
                businessDay.today());
    }

    Matrix matrix(MandateId id, @Nullable ReportingGroup group, Viewer viewer) {
        MandateFacts mandate = watched(id, PlanPermission.PLAN_BOARD_READ, viewer);
        List<Cell> cells = queries.matrix(id, group, businessDay.today(), PlanScreen.english());
        List<Row> rows = cells.stream()
                .collect(Collectors.groupingBy(Cell::agency, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(BoardScreen::row)
                .toList();
        return new Matrix(
                mandate,
                rows.isEmpty() ? List.of() : rows.getFirst().cells(),
                rows.stream()
                        .collect(Collectors.groupingBy(
                                r -> r.group() == null ? "" : r.group().name(),
                                LinkedHashMap::new,
                                Collectors.toList())),
                rows.size(),
                group,
                businessDay.today());
    }

    /** Those of the document's agencies that have issued no plan. */
    List<Card> unissued(MandateId id, Viewer viewer) {
        watched(id, PlanPermission.PLAN_REMIND, viewer);
        return queries.board(id, null, businessDay.today(), false).stream()
                .filter(card -> !card.issued())
                .toList();
    }

    private static Row row(List<Cell> cells) {
        Cell first = cells.getFirst();
        return new Row(first.agency(), first.agencyName(), first.reportingGroup(), cells);
    }

    /** A document in force is known to everybody; its boards are open to the unit that watches it. */
    private MandateFacts watched(MandateId id, PlanPermission permission, Viewer viewer) {
        MandateFacts mandate = mandates.get(id);
        boolean watcher = (viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
                && viewer.agency().equals(mandate.receivingUnit());
        Set<Side> sides = watcher ? EnumSet.of(Side.WATCHING) : EnumSet.noneOf(Side.class);
        if (!permission.allows(viewer, sides, "")) throw new Forbidden(permission);
        return mandate;
    }
}
