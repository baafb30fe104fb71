package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.phoihop.kernel.ReportingGroup;

/**
 * Agencies valid on a day, by kind.
 *
 * @param reporting how many must report; associations are counted apart
 */
record AgencyTree(LocalDate on, List<Branch> branches, long reporting, long associations) {

    /** One kind of agencies. @param before how many there were the day before */
    record Branch(AgencyType type, List<Leaf> agencies, int before) {}

    /** An agency with its units. */
    record Leaf(TreeQueries.Row agency, List<Leaf> units) {}

    static AgencyTree of(LocalDate on, List<TreeQueries.Row> rows, Map<AgencyType, Integer> before) {
        List<Branch> branches = Arrays.stream(AgencyType.values())
                .filter(t -> t != AgencyType.UNIT)
                .map(t -> new Branch(t, leaves(rows, t), before.getOrDefault(t, 0)))
                .filter(b -> !b.agencies().isEmpty())
                .toList();
        Map<Boolean, Long> reporting = rows.stream()
                .filter(r -> r.reportingGroup() != null)
                .collect(Collectors.partitioningBy(
                        r -> r.reportingGroup() == ReportingGroup.ASSOCIATION, Collectors.counting()));
        return new AgencyTree(on, branches, reporting.getOrDefault(false, 0L), reporting.getOrDefault(true, 0L));
    }

    private static List<Leaf> leaves(List<TreeQueries.Row> rows, AgencyType type) {
        return rows.stream()
                .filter(r -> r.type() == type)
                .map(r -> leaf(rows, r))
                .toList();
    }

    private static Leaf leaf(List<TreeQueries.Row> rows, TreeQueries.Row agency) {
        List<Leaf> units = rows.stream()
                .filter(r -> r.type() == AgencyType.UNIT && agency.id().equals(r.parent()))
                .map(u -> leaf(rows, u))
                .toList();
        return new Leaf(agency, units);
    }
}
