package vn.phoihop.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Paper.Block;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;

/** The letters of a campaign, in the layout of an official letter of the receiving authority. */
@Component
class LetterPaper {
    /** Register of official letters (công văn), which have no abbreviation of a type in their symbol. */
    static final String TYPE = "CV";

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<ReportingGroup, String> GROUPS = Map.of(
            ReportingGroup.CENTRAL_STATE, "Các cơ quan nhà nước ở trung ương",
            ReportingGroup.ORG_CENTRAL, "Cơ quan trung ương của các tổ chức",
            ReportingGroup.PROVINCE, "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương",
            ReportingGroup.ASSOCIATION, "Các hội, quỹ xã hội, tổ chức khoa học");
    private final Agencies agencies;
    private final Regimes regimes;
    private final boolean demonstration;

    LetterPaper(Agencies agencies, Regimes regimes, @Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.agencies = agencies;
        this.regimes = regimes;
        this.demonstration = demonstration;
    }

    Paper of(Campaign campaign, Letters.Letter letter, List<Letters.Addressee> addressees) {
        Agency authority = agencies.get(campaign.actingFor());
        Agency unit = agencies.get(campaign.receivingUnit());
        boolean request = letter.kind() == Letters.Kind.REQUEST;
        return new Paper(
                null,
                (request ? "đề nghị báo cáo " : "đôn đốc gửi báo cáo ") + subject(campaign),
                PaperParts.letterhead(authority),
                letter.number(),
                symbol(authority, unit),
                letter.datedOn(),
                request
                        ? groups(addressees)
                        : addressees.stream().map(Letters.Addressee::name).toList(),
                request ? request(campaign, addressees) : reminder(campaign, letter, addressees),
                new Paper.Signature(byOrder(authority, unit), ""),
                List.of(
                        "Như trên",
                        "Lãnh đạo " + authority.name().vi() + " (để báo cáo)",
                        "Lưu: VT" + (unit.symbol().isBlank() ? "" : ", " + unit.symbol())),
                request
                        ? List.of(new Paper.Annex("Đề cương báo cáo", outline(regimes.form(campaign.form())), false))
                        : List.of(),
                demonstration);
    }

    /** What stands behind the slash of a letter's number: BTP-HTQT. */
    String symbol(Campaign campaign) {
        return symbol(agencies.get(campaign.actingFor()), agencies.get(campaign.receivingUnit()));
    }

    private static String symbol(Agency authority, Agency unit) {
        return authority.symbol() + (unit.id().equals(authority.id()) ? "" : "-" + unit.symbol());
    }

    private static String subject(Campaign campaign) {
        return campaign.reportSubject().substring(0, 1).toLowerCase(VIETNAMESE)
                + campaign.reportSubject().substring(1) + " năm " + campaign.year();
    }

    private static List<String> groups(List<Letters.Addressee> addressees) {
        return addressees.stream()
                .map(Letters.Addressee::reportingGroup)
                .distinct()
                .map(GROUPS::get)
                .toList();
    }

    private static List<Block> request(Campaign campaign, List<Letters.Addressee> addressees) {
        List<Block> body = new ArrayList<>();
        body.add(Paper.Paragraph.of("Thực hiện " + campaign.legalBasis() + ", đề nghị quý cơ quan báo cáo "
                + subject(campaign) + " theo đề cương và biểu mẫu tại phụ lục kèm theo."));
        body.add(Paper.Paragraph.of("Số liệu được lấy từ ngày " + DAY.format(campaign.periodFrom()) + " đến hết ngày "
                + DAY.format(campaign.periodTo()) + "."));
        Map<ReportingGroup, Letters.Addressee> groups = new LinkedHashMap<>();
        addressees.forEach(a -> groups.putIfAbsent(a.reportingGroup(), a));
        groups.values().forEach(a -> body.add(Paper.Paragraph.of(deadline(campaign, a))));
        body.add(Paper.Paragraph.of("Trường hợp không phát sinh hoạt động, đề nghị gửi báo cáo không phát sinh."));
        body.add(Paper.Paragraph.of("Trân trọng cảm ơn sự phối hợp của quý cơ quan."));
        return body;
    }

    /** Associations send theirs to who manages them (Decree 26/2024, article 9), and may have a data window of their own. */
    private static String deadline(Campaign campaign, Letters.Addressee group) {
        boolean sameWindow = group.windowFrom().equals(campaign.periodFrom())
                && group.windowTo().equals(campaign.periodTo());
        return GROUPS.get(group.reportingGroup())
                + (sameWindow
                        ? ": "
                        : ": số liệu được lấy từ ngày " + DAY.format(group.windowFrom()) + " đến hết ngày "
                                + DAY.format(group.windowTo()) + "; ")
                + "gửi báo cáo "
                + (group.reportingGroup() == ReportingGroup.ASSOCIATION ? "cho cơ quan quản lý " : "")
                + "chậm nhất vào ngày " + DAY.format(group.dueOn()) + ".";
    }

    private static List<Block> reminder(Campaign campaign, Letters.Letter letter, List<Letters.Addressee> addressees) {
        List<Block> body = new ArrayList<>();
        body.add(Paper.Paragraph.of("Thực hiện " + campaign.legalBasis() + ", các cơ quan gửi báo cáo "
                + subject(campaign) + " theo thời hạn của từng nhóm. Đến ngày " + DAY.format(letter.madeOn())
                + ", chưa nhận được báo cáo của " + "%02d".formatted(addressees.size()) + " cơ quan có tên sau đây:"));
        body.add(new Paper.Table(
                "",
                List.of("TT", "Cơ quan", "Hạn gửi"),
                List.of(8, 70, 22),
                List.of(false, false, false),
                rows(addressees)));
        String by = letter.replyBy() == null
                ? "trong thời gian sớm nhất"
                : "trước khi hết ngày " + DAY.format(letter.replyBy());
        body.add(Paper.Paragraph.of("Đề nghị quý cơ quan khẩn trương hoàn thiện và gửi báo cáo " + by
                + " để kịp tổng hợp, báo cáo " + campaign.salutation() + "."));
        return body;
    }

    private static List<List<String>> rows(List<Letters.Addressee> addressees) {
        List<List<String>> rows = new ArrayList<>();
        for (Letters.Addressee a : addressees)
            rows.add(List.of(String.valueOf(rows.size() + 1), a.name(), DAY.format(a.dueOn())));
        return rows;
    }

    /** By order of the head of the authority: TL. (Decree 30/2020, appendix I, box 7a). */
    private static List<String> byOrder(Agency authority, Agency unit) {
        if (unit.id().equals(authority.id())) return Capacity.HEAD.lines(authority);
        return List.of(
                "TL. " + authority.headTitle(),
                unit.headTitle().toUpperCase(VIETNAMESE),
                unit.name().vi().toUpperCase(VIETNAMESE));
    }

    private static String unit(ReportForm.Indicator indicator) {
        boolean money = indicator.kind() == ReportForm.Kind.MONEY
                && indicator.unit().vi().isBlank();
        return money ? "theo loại tiền" : indicator.unit().vi();
    }

    private static List<Block> outline(ReportForm form) {
        List<Block> outline = new ArrayList<>();
        for (ReportForm.Section s : form.sections()) {
            String title =
                    (s.number().isBlank() ? "" : s.number() + ". ") + s.title().vi();
            outline.add(new Paper.Heading(s.level(), s.level() == 1 ? title.toUpperCase(VIETNAMESE) : title));
            if (!s.guidance().vi().isBlank())
                outline.add(Paper.Paragraph.of(s.guidance().vi()));
            List<List<String>> indicators = s.indicators().stream()
                    .flatMap(c -> form.indicator(c).stream())
                    .map(i -> List.of(i.code(), i.name().vi(), unit(i)))
                    .toList();
            if (!indicators.isEmpty())
                outline.add(new Paper.Table(
                        "",
                        List.of("Mã", "Chỉ tiêu", "Đơn vị"),
                        List.of(10, 70, 20),
                        List.of(false, false, false),
                        indicators));
            s.tables().stream()
                    .flatMap(c -> form.table(c).stream())
                    .forEach(t -> outline.add(Paper.Paragraph.of("Biểu "
                            + t.title().vi() + ": "
                            + String.join(
                                    "; ",
                                    t.columns().stream().map(c -> c.name().vi()).toList()) + ".")));
        }
        return outline;
    }
}
