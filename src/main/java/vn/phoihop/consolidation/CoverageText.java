package vn.phoihop.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Paper.Block;
import vn.phoihop.document.Paper.Figure;
import vn.phoihop.document.Paper.Run;
import vn.phoihop.document.Paper.Text;

/** The sentences that say who reported: always before any total. Their figures are bound to the coverage. */
final class CoverageText {
    static final String KEY = "coverage";

    private CoverageText() {}

    static List<Block> of(Compilation compilation) {
        Snapshot snapshot = compilation.snapshot();
        Reporters direct = snapshot.coverage().direct();
        List<Run> runs = new ArrayList<>();
        runs.add(new Text("Đến " + Vietnamese.day(snapshot.asOf()) + ", "
                + compilation.authority().name().vi() + " nhận được "));
        runs.add(figure(direct.received() + "/" + direct.expected()));
        runs.add(new Text(" báo cáo ("));
        runs.add(figure(Vietnamese.percent(direct.percent())));
        runs.add(new Text("), trong đó "));
        runs.add(figure(snapshot.counted()));
        runs.add(new Text(" báo cáo đã được chấp nhận và đưa vào tổng hợp"));
        nil(snapshot, runs);
        late(direct, runs);
        missing(direct, runs);
        List<Block> blocks = new ArrayList<>(List.of(new Paper.Paragraph(runs, "", KEY)));
        associations(snapshot.coverage().associations(), blocks);
        return blocks;
    }

    private static void nil(Snapshot snapshot, List<Run> runs) {
        if (snapshot.nil() == 0) return;
        runs.add(new Text(" ("));
        runs.add(figure(snapshot.withContent()));
        runs.add(new Text(" báo cáo có nội dung, "));
        runs.add(figure(snapshot.nil()));
        runs.add(new Text(" báo cáo không phát sinh)"));
    }

    private static void late(Reporters direct, List<Run> runs) {
        int late = direct.count(Reporter::late);
        if (late == 0) return;
        runs.add(new Text("; "));
        runs.add(figure(late));
        runs.add(new Text(" báo cáo gửi chậm"));
    }

    private static void missing(Reporters direct, List<Run> runs) {
        if (direct.missing() == 0) {
            runs.add(new Text("; tất cả các cơ quan phải báo cáo đã gửi báo cáo."));
            return;
        }
        runs.add(new Text("; "));
        runs.add(figure(direct.missing()));
        runs.add(new Text(
                " cơ quan chưa gửi, nêu tên tại Phụ lục I. Số liệu dưới đây không bao gồm các cơ quan chưa gửi."));
    }

    private static void associations(Reporters associations, List<Block> blocks) {
        if (associations.expected() == 0) return;
        blocks.add(new Paper.Paragraph(
                List.of(
                        new Text("Các hội, quỹ xã hội, tổ chức khoa học báo cáo qua cơ quan quản lý: "),
                        figure(associations.received() + "/" + associations.expected()),
                        new Text(" báo cáo, không cộng vào số liệu chung.")),
                "",
                ""));
    }

    private static Figure figure(long number) {
        return figure(Vietnamese.number(number));
    }

    private static Figure figure(String text) {
        return new Figure(KEY, text);
    }
}
