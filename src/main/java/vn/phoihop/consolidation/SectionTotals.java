package vn.phoihop.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Paper.Block;
import vn.phoihop.document.Paper.Figure;
import vn.phoihop.document.Paper.Run;
import vn.phoihop.document.Paper.Text;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Kind;
import vn.phoihop.regime.ReportForm.Section;

/** What a section's indicators come to: a sentence with their sums, and a table by group. Currencies stand apart. */
final class SectionTotals {
    private SectionTotals() {}

    static List<Block> of(Section section, Compilation compilation) {
        List<Indicator> indicators = section.indicators().stream()
                .flatMap(code -> compilation.form().indicator(code).stream())
                .toList();
        if (indicators.isEmpty()) return List.of();
        Totals totals = compilation.snapshot().sums();
        List<Block> blocks = new ArrayList<>();
        sentence(indicators, totals).ifPresent(blocks::add);
        blocks.add(table(indicators, totals, List.of(34, 16, 12, 12, 12, 14)));
        return blocks;
    }

    private static Optional<Block> sentence(List<Indicator> indicators, Totals totals) {
        List<Run> runs = new ArrayList<>();
        for (Indicator indicator : indicators) {
            BigDecimal sum = totals.lines(indicator.code()).getFirst().sum();
            if (indicator.kind() == Kind.MONEY || sum == null) continue;
            runs.add(new Text((runs.isEmpty() ? "Theo số liệu tổng hợp, " : "; ")
                    + Vietnamese.lowered(indicator.name().vi()) + " là "));
            runs.add(new Figure(indicator.code(), Vietnamese.number(sum)));
            runs.add(new Text(" " + indicator.unit().vi()));
        }
        if (runs.isEmpty()) return Optional.empty();
        boolean money = indicators.stream().anyMatch(i -> i.kind() == Kind.MONEY);
        runs.add(new Text(money ? ". Vốn được trình bày theo từng loại tiền, không quy đổi." : "."));
        return Optional.of(new Paper.Paragraph(runs, "", ""));
    }

    static Paper.Table table(List<Indicator> indicators, Totals totals, List<Integer> widths) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (Totals.Line line : totals.lines(indicator.code())) rows.add(row(indicator, line));
        }
        return new Paper.Table(
                "",
                List.of("Chỉ tiêu", "Đơn vị", "Trung ương", "Tổ chức", "Địa phương", "Cộng"),
                widths,
                List.of(false, false, true, true, true, true),
                rows);
    }

    /** By group and in all. */
    static List<String> amounts(Totals.Line line) {
        List<String> cells = new ArrayList<>();
        line.groups()
                .forEach(g -> cells.add(
                        g.map(v -> Vietnamese.amount(v, line.currency())).orElse(Vietnamese.NONE)));
        cells.add(line.sum() == null ? Vietnamese.NONE : Vietnamese.amount(line.sum(), line.currency()));
        return cells;
    }

    private static List<String> row(Indicator indicator, Totals.Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(indicator.name().vi());
        cells.add(line.currency().isEmpty() ? indicator.unit().vi() : Vietnamese.currency(line.currency()));
        cells.addAll(amounts(line));
        return cells;
    }
}
