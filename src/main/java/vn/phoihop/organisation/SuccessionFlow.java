package vn.phoihop.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The drawing of who took over from whom: predecessors on the left, the agency, successors on the right. Positions in drawing units. */
record SuccessionFlow(List<Box> boxes, List<Line> lines, int width, int height) {
    private static final int COLUMN = 280;
    private static final int ROW = 58;
    private static final int LONGEST = 34;
    static final int BOX_WIDTH = 232;
    static final int BOX_HEIGHT = 44;

    /** @param kind {@code end} for what has ended before the agency began, {@code new} for the agency itself */
    record Box(AgencyRecord.Other agency, int x, int y, String kind) {
        /** As much of the name as fits into a box. */
        String label(String lang) {
            String name = agency.name().in(lang).replaceFirst("^Ủy ban nhân dân", "UBND");
            return name.length() <= LONGEST
                    ? name
                    : name.substring(0, LONGEST - 1).strip() + "…";
        }
    }

    record Line(int fromX, int fromY, int toX, int toY) {
        String path() {
            int middle = (fromX + toX) / 2;
            return "M" + fromX + " " + fromY + " C" + middle + " " + fromY + " " + middle + " " + toY + " " + toX + " "
                    + toY;
        }
    }

    static SuccessionFlow of(AgencyRecord agency) {
        AgencyRecord.Head head = agency.head();
        List<AgencyRecord.Other> before =
                agency.predecessors().stream().filter(p -> p.step() == 1).toList();
        List<AgencyRecord.Other> after = agency.successors().stream()
                .sorted(Comparator.comparingInt(AgencyRecord.Other::step))
                .toList();
        int first = before.isEmpty() ? 0 : 1;
        int middle = Math.max(0, (before.size() - 1) * ROW / 2);
        List<Box> boxes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            boxes.add(new Box(before.get(i), 1, i * ROW + 1, "end"));
            lines.add(line(0, i * ROW, first, middle));
        }
        boxes.add(new Box(
                new AgencyRecord.Other(head.id(), head.name(), head.validFrom(), head.validTo(), 0),
                first * COLUMN + 1,
                middle + 1,
                "new"));
        for (int i = 0; i < after.size(); i++) {
            boxes.add(new Box(after.get(i), (first + i + 1) * COLUMN + 1, middle + 1, ""));
            lines.add(line(first + i, middle, first + i + 1, middle));
        }
        return new SuccessionFlow(
                boxes, lines, (first + after.size()) * COLUMN + BOX_WIDTH + 2, Math.max(1, before.size()) * ROW);
    }

    private static Line line(int fromColumn, int fromY, int toColumn, int toY) {
        return new Line(
                fromColumn * COLUMN + BOX_WIDTH + 1,
                fromY + BOX_HEIGHT / 2,
                toColumn * COLUMN + 1,
                toY + BOX_HEIGHT / 2);
    }
}
