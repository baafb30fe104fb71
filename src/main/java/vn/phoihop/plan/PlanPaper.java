package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Paper.Block;
import vn.phoihop.mandate.MandateKind;
import vn.phoihop.organisation.Agency;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.plan.PlanContent.Line;
import vn.phoihop.plan.PlanContents.CarriedOut;
import vn.phoihop.plan.PlanContents.Version;
import vn.phoihop.ui.Dates;

/** A plan as its agency signs it (Decree 30/2020, appendix I): bases, purposes, tasks group by group, who organises it. */
@Component
class PlanPaper {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<String> COLUMNS =
            List.of("TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn hoàn thành");
    private static final List<Integer> WIDTHS = List.of(5, 31, 18, 16, 16, 14);
    private static final List<Boolean> NO_NUMBERS = List.of(false, false, false, false, false, false);
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");
    private final boolean demonstration;

    PlanPaper(@Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    /** @param version null for a draft, which has room for number and date */
    Paper of(Agency agency, PlanContent content, @Nullable Version version) {
        return new Paper(
                "KẾ HOẠCH",
                content.title(),
                new Paper.Letterhead(agency.letterheadNames(), agency.place()),
                version == null ? null : version.number(),
                version == null ? symbol(agency) : version.symbol(),
                version == null ? null : version.datedOn(),
                List.of(),
                body(content, agency),
                new Paper.Signature(capacity(agency, version), version == null ? "" : version.signerName()),
                recipients(content),
                List.of(),
                demonstration);
    }

    static String symbol(Agency agency) {
        return Planning.TYPE + "-" + agency.symbol();
    }

    /** "Kết luận số 73-KL/TW ngày 20 tháng 5 năm 2020 của Ban Bí thư về …"; what has no name of its kind goes by its title. */
    static String basis(CarriedOut mandate) {
        String on = mandate.issuedOn() == null ? "" : " ngày " + inWords(mandate.issuedOn());
        String from = "số " + mandate.symbol() + on + " của " + mandate.issuer();
        if (mandate.kind() == MandateKind.OTHER) return mandate.titleVi() + " (" + from + ")";
        String about = mandate.titleVi().isBlank() ? "" : " " + about(mandate.titleVi());
        return kind(mandate.kind()) + from + about;
    }

    private static String kind(MandateKind kind) {
        return switch (kind) {
            case DIRECTIVE -> "Chỉ thị ";
            case CONCLUSION -> "Kết luận ";
            case RESOLUTION -> "Nghị quyết ";
            case DECISION -> "Quyết định ";
            case DECREE -> "Nghị định ";
            case PLAN -> "Kế hoạch ";
            case OTHER -> "Văn bản ";
        };
    }

    /** A title that does not say "về" is put in relation by it. */
    private static String about(String title) {
        String lower = lower(title);
        return lower.matches("(?s)(về|v/v|quy định|ban hành|phê duyệt) .*") ? lower : "về " + lower;
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    private static String inWords(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "%02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    private static List<String> capacity(Agency agency, @Nullable Version version) {
        if (version != null) return Arrays.asList(version.signerCapacity().split("\n"));
        return agency.headTitle().isBlank() ? List.of() : Capacity.HEAD.lines(agency);
    }

    private static List<String> recipients(PlanContent content) {
        List<String> lines = new ArrayList<>(content.recipients()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList());
        if (lines.isEmpty()) lines.add("Các cơ quan, đơn vị có nhiệm vụ (để thực hiện)");
        if (lines.stream().noneMatch(l -> l.startsWith("Lưu"))) lines.add("Lưu: VT");
        return lines;
    }

    private static List<Block> body(PlanContent content, Agency agency) {
        List<Block> body = new ArrayList<>();
        content.bases().forEach(b -> body.add(Paper.Paragraph.of("Căn cứ " + b + ";")));
        body.add(Paper.Paragraph.of(agency.name().vi() + " ban hành Kế hoạch " + lower(content.title()) + " như sau:"));
        body.add(new Paper.Heading(1, "I. MỤC ĐÍCH, YÊU CẦU"));
        paragraphs(content.purpose(), body);
        body.add(new Paper.Heading(1, "II. NHIỆM VỤ"));
        tasks(content.tasks(), body);
        body.add(new Paper.Heading(1, "III. TỔ CHỨC THỰC HIỆN"));
        paragraphs(content.organising(), body);
        return body;
    }

    private static void paragraphs(String text, List<Block> body) {
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> body.add(Paper.Paragraph.of(l)));
    }

    /** One table in the order of the plan: a row for each group, tasks numbered through. */
    private static void tasks(List<Line> tasks, List<Block> body) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        tasks.forEach(
                t -> groups.computeIfAbsent(t.heading(), h -> new ArrayList<>()).add(t));
        List<List<String>> rows = new ArrayList<>();
        int group = 0;
        int number = 0;
        for (var entry : groups.entrySet()) {
            if (!entry.getKey().isBlank()) rows.add(heading(++group, entry.getKey()));
            for (Line task : entry.getValue()) rows.add(row(++number, task));
        }
        if (!rows.isEmpty()) body.add(new Paper.Table("", COLUMNS, WIDTHS, NO_NUMBERS, rows));
    }

    private static List<String> heading(int group, String text) {
        return List.of(ROMAN.get((group - 1) % ROMAN.size()), text.toUpperCase(VIETNAMESE), "", "", "", "");
    }

    private static List<String> row(int number, Line task) {
        String order = !task.adHoc() || task.orderOn() == null
                ? ""
                : "\n(Nhiệm vụ đột xuất theo văn bản số " + task.orderNumber() + " ngày " + Dates.format(task.orderOn())
                        + " của " + task.orderIssuer() + ")";
        return List.of(
                String.valueOf(number),
                task.title() + order,
                task.product(),
                task.lead(),
                task.coordinators(),
                due(task));
    }

    private static String due(Line task) {
        if (task.regular() || task.dueOn() == null) return "Thường xuyên";
        return Dates.format(task.dueOn());
    }
}
