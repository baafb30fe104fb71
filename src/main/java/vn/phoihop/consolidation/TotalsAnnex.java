package vn.phoihop.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.document.Paper;
import vn.phoihop.regime.ReportForm.Indicator;

/** All indicators by group, with how many agencies gave a value. */
final class TotalsAnnex {
    private TotalsAnnex() {}

    static Paper.Annex of(Compilation compilation) {
        Snapshot snapshot = compilation.snapshot();
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : compilation.form().indicators()) {
            snapshot.sums().lines(indicator.code()).forEach(line -> rows.add(row(indicator, line)));
        }
        Paper.Table table = new Paper.Table(
                "",
                List.of(
                        "Mã",
                        "Chỉ tiêu",
                        "Đơn vị",
                        "Trung ương",
                        "Tổ chức",
                        "Địa phương",
                        "Cộng",
                        "Số cơ quan có số liệu"),
                List.of(6, 32, 14, 11, 11, 11, 12, 9),
                List.of(false, false, false, true, true, true, true, true),
                rows);
        String note =
                "Cộng từ %s báo cáo có nội dung đã được chấp nhận. Dấu %s là không có số liệu, không phải số 0; các loại tiền không cộng với nhau."
                        .formatted(Vietnamese.number(snapshot.withContent()), Vietnamese.NONE);
        return new Paper.Annex("Tổng hợp số liệu", List.of(Paper.Paragraph.of(note), table), true);
    }

    private static List<String> row(Indicator indicator, Totals.Line line) {
        List<String> cells =
                new ArrayList<>(List.of(indicator.code(), indicator.name().vi()));
        cells.add(line.currency().isEmpty() ? indicator.unit().vi() : Vietnamese.currency(line.currency()));
        cells.addAll(SectionTotals.amounts(line));
        cells.add(line.sum() == null ? "không có số liệu" : Vietnamese.number(line.agencies()));
        return cells;
    }
}
