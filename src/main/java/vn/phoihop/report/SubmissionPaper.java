package vn.phoihop.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Paper.Block;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.ui.Numerals;

/** A submission as the agency's own report: its letterhead, number, addressee, sections, figures, tables and signature. */
@Component
class SubmissionPaper {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private final Agencies agencies;
    private final boolean demonstration;

    SubmissionPaper(Agencies agencies, @Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.agencies = agencies;
        this.demonstration = demonstration;
    }

    Paper of(Campaign campaign, Agency agency, Revision revision, Content content, ReportForm form) {
        var signing = revision.signing();
        List<String> capacity = signing.signerCapacity() == null
                ? headCapacity(agency)
                : Arrays.asList(signing.signerCapacity().split("\n"));
        String name = signing.signerName();
        return new Paper(
                "BÁO CÁO",
                campaign.reportSubject() + " năm " + campaign.year(),
                PaperParts.letterhead(agency),
                revision.dispatch().number(),
                revision.dispatch().symbol() == null
                        ? symbol(agency)
                        : revision.dispatch().symbol(),
                revision.dispatch().datedOn(),
                List.of(addressee(campaign, agency)),
                body(campaign, agency, content, form),
                new Paper.Signature(capacity, name == null ? "" : name),
                List.of("Như trên", "Lưu: VT"),
                annexes(form, content),
                demonstration);
    }

    static String symbol(Agency agency) {
        return Reporting.TYPE + "-" + agency.symbol();
    }

    /** The authority that receives the reports does not write to itself: its own goes to the unit that compiles. */
    private String addressee(Campaign campaign, Agency agency) {
        return agency.id().equals(campaign.actingFor())
                ? agencies.get(campaign.receivingUnit()).name().vi()
                : campaign.agencySalutation();
    }

    private static List<String> headCapacity(Agency agency) {
        return agency.headTitle().isBlank() ? List.of() : Capacity.HEAD.lines(agency);
    }

    private List<Block> body(Campaign campaign, Agency agency, Content content, ReportForm form) {
        List<Block> body = new ArrayList<>();
        body.add(Paper.Paragraph.of(
                "Thực hiện " + campaign.legalBasis() + ", " + agency.name().vi() + " báo cáo "
                        + lower(campaign.reportSubject()) + " năm " + campaign.year() + " như sau:"));
        if (content.nil())
            body.add(Paper.Paragraph.of("Trong kỳ báo cáo, " + agency.name().vi()
                    + " không phát sinh hoạt động hợp tác quốc tế thuộc phạm vi báo cáo."));
        for (Section section : form.sections()) {
            if (!content.nil() || section.keptWhenNil()) section(section, content, form, body);
        }
        body.add(Paper.Paragraph.of("Trên đây là báo cáo " + lower(campaign.reportSubject()) + " năm " + campaign.year()
                + ", " + agency.name().vi()
                + (agency.id().equals(campaign.actingFor()) ? " gửi " : " kính gửi ")
                + addressee(campaign, agency)
                + " tổng hợp."));
        return body;
    }

    private static void section(Section section, Content content, ReportForm form, List<Block> body) {
        String title = (section.number().isBlank() ? "" : section.number() + ". ")
                + section.title().vi();
        body.add(new Paper.Heading(section.level(), section.level() == 1 ? title.toUpperCase(VIETNAMESE) : title));
        for (Content.Paragraph p : content.paragraphs(section.code())) {
            for (String line : p.text().split("\n")) if (!line.isBlank()) body.add(Paper.Paragraph.of(line.strip()));
        }
        List<List<String>> figures = section.indicators().stream()
                .flatMap(code -> form.indicator(code).stream())
                .flatMap(i -> figure(i, content).stream())
                .toList();
        if (!figures.isEmpty())
            body.add(new Paper.Table(
                    "",
                    List.of("Mã", "Chỉ tiêu", "Đơn vị", "Số liệu"),
                    List.of(8, 58, 16, 18),
                    List.of(false, false, false, true),
                    figures));
        List<String> filled = filled(form, content);
        List<String> annexes = section.tables().stream()
                .filter(filled::contains)
                .map(code -> Paper.Annex.name(filled.indexOf(code) + 1, filled.size()))
                .toList();
        if (!annexes.isEmpty())
            body.add(Paper.Paragraph.of("Chi tiết tại " + String.join(", ", annexes) + " kèm theo báo cáo này."));
    }

    /** Tables with rows: each is an annex, in the order of the form. */
    private static List<String> filled(ReportForm form, Content content) {
        return form.tables().stream()
                .map(ReportForm.Table::code)
                .filter(code -> !content.rows(code).isEmpty())
                .toList();
    }

    private static List<List<String>> figure(Indicator indicator, Content content) {
        return content.figures(indicator.code()).stream()
                .filter(f -> f.value() != null)
                .map(f -> List.of(
                        indicator.code(),
                        indicator.name().vi(),
                        f.currency().isEmpty() ? indicator.unit().vi() : f.currency(),
                        Numerals.format(java.util.Objects.requireNonNull(f.value()), VIETNAMESE)))
                .toList();
    }

    private static List<Paper.Annex> annexes(ReportForm form, Content content) {
        return form.tables().stream()
                .filter(t -> !content.rows(t.code()).isEmpty())
                .map(t ->
                        new Paper.Annex(t.title().vi(), List.of(PaperParts.table("", t, content.rows(t.code()))), true))
                .toList();
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
