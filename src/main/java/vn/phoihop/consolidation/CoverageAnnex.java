package vn.phoihop.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Paper.Block;
import vn.phoihop.kernel.ReportingGroup;

/** Who reported, who was late, who is missing: by name. */
final class CoverageAnnex {
    private CoverageAnnex() {}

    static Paper.Annex of(Snapshot snapshot) {
        Reporters direct = snapshot.coverage().direct();
        List<Block> body = new ArrayList<>();
        body.add(Paper.Paragraph.of("Tình hình đến " + Vietnamese.day(snapshot.asOf()) + "."));
        body.add(table(snapshot.coverage()));
        named(body, "Cơ quan chưa gửi báo cáo", direct.only(Reporter::missing), CoverageAnnex::name);
        named(
                body,
                "Cơ quan gửi chậm",
                direct.only(Reporter::late),
                r -> name(r) + " (chậm " + r.daysLate() + " ngày)");
        named(body, "Báo cáo không phát sinh", direct.only(Reporter::declaredNil), CoverageAnnex::name);
        named(
                body,
                "Đã nhận, chưa chấp nhận, chưa đưa vào tổng hợp",
                direct.only(Reporter::waiting),
                CoverageAnnex::name);
        named(
                body,
                "Được miễn báo cáo (có lý do)",
                direct.only(not(Reporter::expected)),
                r -> name(r) + " (" + reason(r) + ")");
        named(body, "Cơ quan đã gửi báo cáo", direct.only(Reporter::received), CoverageAnnex::sent);
        associations(snapshot.coverage().associations(), body);
        return new Paper.Annex("Tình hình gửi báo cáo", body, false);
    }

    private static Paper.Table table(Reporters all) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportingGroup group : all.direct().groups()) rows.add(row(Vietnamese.group(group), all.in(group)));
        rows.add(row("Cộng", all.direct()));
        if (!all.associations().all().isEmpty())
            rows.add(row(Vietnamese.group(ReportingGroup.ASSOCIATION) + " (không cộng)", all.associations()));
        return new Paper.Table(
                "",
                List.of(
                        "Nhóm cơ quan",
                        "Phải báo cáo",
                        "Đã nhận",
                        "Tỷ lệ",
                        "Gửi chậm",
                        "Không phát sinh",
                        "Chưa chấp nhận",
                        "Chưa gửi",
                        "Được miễn"),
                List.of(28, 9, 9, 10, 9, 9, 9, 9, 9),
                List.of(false, true, true, true, true, true, true, true, true),
                rows);
    }

    private static List<String> row(String label, Reporters of) {
        return List.of(
                label,
                Vietnamese.number(of.expected()),
                Vietnamese.number(of.received()),
                of.expected() == 0 ? Vietnamese.NONE : Vietnamese.percent(of.percent()),
                Vietnamese.number(of.count(Reporter::late)),
                Vietnamese.number(of.count(Reporter::declaredNil)),
                Vietnamese.number(of.count(Reporter::waiting)),
                Vietnamese.number(of.missing()),
                Vietnamese.number(of.count(not(Reporter::expected))));
    }

    private static void named(List<Block> body, String title, Reporters who, Function<Reporter, String> as) {
        if (who.all().isEmpty()) return;
        body.add(new Paper.Heading(2, title + " (" + who.all().size() + ")"));
        for (ReportingGroup group : who.groups()) {
            String names = who.in(group).all().stream().map(as).collect(Collectors.joining("; "));
            body.add(Paper.Paragraph.of(Vietnamese.group(group) + ": " + names + "."));
        }
    }

    private static void associations(Reporters associations, List<Block> body) {
        if (associations.all().isEmpty()) return;
        body.add(new Paper.Heading(
                2, "Các hội, quỹ xã hội, tổ chức khoa học (báo cáo qua cơ quan quản lý, không cộng vào số trên)"));
        for (Reporter r : associations.all()) body.add(Paper.Paragraph.of(name(r) + ": " + standing(r) + "."));
    }

    private static String standing(Reporter r) {
        if (!r.expected()) return "được miễn báo cáo, " + reason(r);
        if (r.missing()) return "chưa gửi";
        return (r.late() ? "gửi chậm " + r.daysLate() + " ngày" : "đã gửi đúng hạn")
                + (r.nil() ? ", không phát sinh" : "");
    }

    /** As it was typed, without a full stop: the sentence around it has one. */
    private static String reason(Reporter r) {
        return String.valueOf(r.excludedReason()).strip().replaceAll("[.;]+$", "");
    }

    private static String sent(Reporter r) {
        return r.number() == null ? name(r) : name(r) + " (" + r.number() + "/" + r.symbol() + ")";
    }

    private static String name(Reporter r) {
        return r.name().vi();
    }

    private static Predicate<Reporter> not(Predicate<Reporter> which) {
        return which.negate();
    }
}
