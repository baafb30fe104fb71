package vn.phoihop.mandate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;

/** The points of a document in its order, each with its level: what a person looks over and puts right before it is fixed. */
record Outline(List<OutlineRow> rows) {
    static final Outline NOTHING = new Outline(List.of());

    /** Levels are put in order: the first row stands at 1, none more than one below the row before it. */
    Outline {
        List<OutlineRow> ordered = new ArrayList<>();
        int deepest = 1;
        for (OutlineRow row : rows) {
            int level = Math.clamp(row.level(), 1, deepest);
            ordered.add(row.level() == level ? row : row.at(level));
            deepest = level + 1;
        }
        rows = List.copyOf(ordered);
    }

    /** One level narrower, with all that stands below it. */
    Outline in(int index) {
        return moved(index, 1);
    }

    /** One level wider, with all that stands below it. */
    Outline out(int index) {
        return moved(index, -1);
    }

    private Outline moved(int index, int by) {
        List<OutlineRow> moved = new ArrayList<>(rows);
        int end = below(index);
        if (moved.get(index).level() + by < 1) return this;
        for (int i = index; i < end; i++)
            moved.set(i, moved.get(i).at(moved.get(i).level() + by));
        return new Outline(moved);
    }

    /** Behind the last row that stands below this one. */
    private int below(int index) {
        int end = index + 1;
        while (end < rows.size() && rows.get(end).level() > rows.get(index).level()) end++;
        return end;
    }

    /** Its label and words become a further line of the row before. */
    Outline mergeUp(int index) {
        if (index == 0) throw new Refused("POINT_IS_FIRST");
        List<OutlineRow> merged = new ArrayList<>(rows);
        OutlineRow row = merged.remove(index);
        OutlineRow before = merged.get(index - 1);
        merged.set(index - 1, before.saying((before.text() + "\n" + row.line()).strip()));
        return new Outline(merged);
    }

    /** With other rows in the place of {@code count} rows from {@code from} on. */
    Outline replaced(int from, int count, List<OutlineRow> others) {
        List<OutlineRow> all = new ArrayList<>(rows.subList(0, from));
        all.addAll(others);
        all.addAll(rows.subList(from + count, rows.size()));
        return new Outline(all);
    }

    /** Each line of its text becomes a point of its own, numbered ones by their number, others beside it. */
    Outline split(int index) {
        OutlineRow row = rows.get(index);
        List<String> lines = row.text().lines().filter(l -> !l.isBlank()).toList();
        if (lines.size() < 2) throw Refused.at("rows[" + index + "].text", "POINT_SPLIT_NOWHERE");
        List<OutlineRow> split = new ArrayList<>(rows.subList(0, index));
        split.addAll(OutlineReading.parts(row, lines));
        split.addAll(rows.subList(index + 1, rows.size()));
        return new Outline(split);
    }

    Outline remove(int index) {
        List<OutlineRow> left = new ArrayList<>(rows);
        left.remove(index);
        return new Outline(left);
    }

    /** An empty row behind this one and all that stands below it; at the end for -1. */
    Outline addAfter(int index) {
        List<OutlineRow> more = new ArrayList<>(rows);
        if (index < 0) more.add(OutlineRow.of(1, "", ""));
        else more.add(below(index), OutlineRow.of(rows.get(index).level(), "", ""));
        return new Outline(more);
    }

    /** Where nothing is said, a point binds whom the point above it binds. */
    Outline bindingAsAbove() {
        List<OutlineRow> bound = new ArrayList<>();
        List<Set<ReportingGroup>> above = new ArrayList<>();
        for (OutlineRow row : rows) {
            while (above.size() >= row.level()) above.removeLast();
            OutlineRow said = above.isEmpty() ? row : row.bindingUnlessSaid(above.getLast());
            above.add(said.groups());
            bound.add(said);
        }
        return new Outline(bound);
    }

    /** The row above each row; -1 for those without. */
    List<Integer> parents() {
        List<Integer> parents = new ArrayList<>();
        List<Integer> path = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            while (path.size() >= rows.get(i).level()) path.removeLast();
            parents.add(path.isEmpty() ? -1 : path.getLast());
            path.add(i);
        }
        return parents;
    }

    /**
     * {@code II.2.b}: labels from the widest down. What has no number is counted among its likes below the same point: {@code -1} a dash,
     * {@code +1} a plus, {@code d1} a paragraph. A number met again in the same place gets {@code ~2}.
     */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        List<Integer> parents = parents();
        Map<String, Integer> counted = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String above = parents.get(i) < 0 ? "" : addresses.get(parents.get(i)) + ".";
            String label = parents.get(i) < 0 ? "" : rows.get(parents.get(i)).label();
            String step = step(rows.get(i).label(), label);
            if (step.length() < 2
                    && "-+d".contains(step)
                    && !rows.get(i).label().matches("\\p{L}.*")) step += counted.merge(above + step, 1, Integer::sum);
            String address = above + step;
            for (int again = 2; !taken.add(address); again++) address = above + step + "~" + again;
            addresses.add(address);
        }
        return addresses;
    }

    /** {@code 1.2.} below {@code 1.} is its step 2. */
    private static String step(String label, String above) {
        var known = PointLabel.of(label.strip() + " ", "");
        if (known.isEmpty()) {
            String plain = label.strip().replaceAll("[.:)\\s]+$", "").replaceAll("[\\s.]+", "-");
            return plain.isEmpty() ? "d" : plain;
        }
        String step = known.get().step();
        if (step.isEmpty()) return known.get().label();
        var wider = PointLabel.of(above.strip() + " ", "");
        String start = wider.isPresent() && wider.get().kind() == PointLabel.Kind.NUMBER
                ? wider.get().number() + "."
                : "";
        return !start.isEmpty() && step.startsWith(start) ? step.substring(start.length()) : step;
    }
}
