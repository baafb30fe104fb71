package vn.phoihop.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Paper.Block;
import vn.phoihop.document.Paper.Text;
import vn.phoihop.organisation.Agency;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Section;

/** The compiled report as the authority's own official report: sections of the form in their order, totals, coverage and tables in annexes. */
@Component
class CompiledPaper {
    /** Abbreviation of the document type "báo cáo" (Decree 30/2020, appendix III). */
    static final String TYPE = "BC";

    /** Annexes of coverage and totals stand before those of the tables. */
    private static final int BEFORE_TABLES = 2;

    private final boolean demonstration;

    CompiledPaper(@Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    Paper of(Compilation compilation) {
        var issue = compilation.consolidation().issue();
        Agency authority = compilation.authority();
        return new Paper(
                "BÁO CÁO",
                compilation.campaign().reportSubject() + " năm "
                        + compilation.campaign().year(),
                new Paper.Letterhead(authority.letterhead(), authority.place()),
                issue.number(),
                issue.symbol() == null ? symbol(authority) : issue.symbol(),
                issue.datedOn(),
                List.of(compilation.campaign().salutation()),
                body(compilation),
                signature(compilation),
                recipients(compilation),
                annexes(compilation),
                demonstration);
    }

    static String symbol(Agency authority) {
        return TYPE + "-" + authority.symbol();
    }

    private static Paper.Signature signature(Compilation compilation) {
        var signing = compilation.consolidation().signing();
        if (signing.signerCapacity() != null && signing.signerName() != null)
            return new Paper.Signature(Arrays.asList(signing.signerCapacity().split("\n")), signing.signerName());
        Agency authority = compilation.authority();
        return new Paper.Signature(authority.headTitle().isBlank() ? List.of() : Capacity.HEAD.lines(authority), "");
    }

    private static List<String> recipients(Compilation compilation) {
        List<String> recipients = new ArrayList<>(List.of("Như trên"));
        if (compilation.campaign().salutation().contains("Chính phủ")) recipients.add("Văn phòng Chính phủ");
        String head = compilation.authority().headTitle();
        if (!head.isBlank()) recipients.add(Vietnamese.raised(head.toLowerCase(Vietnamese.LOCALE)) + " (để báo cáo)");
        recipients.add(
                "Cổng thông tin điện tử " + compilation.authority().name().vi());
        recipients.add("Lưu: VT, " + compilation.unit().symbol());
        return recipients;
    }

    private static List<Block> body(Compilation compilation) {
        List<Block> body = new ArrayList<>();
        var campaign = compilation.campaign();
        String authority = compilation.authority().name().vi();
        String what = Vietnamese.lowered(campaign.reportSubject()) + " năm " + campaign.year();
        body.add(Paper.Paragraph.of(
                "Thực hiện " + campaign.legalBasis() + ", " + authority + " báo cáo " + what + " như sau:"));
        List<Section> sections = compilation.form().sections();
        for (int i = 0; i < sections.size(); i++) {
            body.add(heading(sections.get(i)));
            if (i == 0) body.addAll(CoverageText.of(compilation));
            section(sections.get(i), compilation, body);
        }
        body.add(Paper.Paragraph.of(
                "Trên đây là báo cáo " + what + ", " + authority + " kính trình " + campaign.salutation() + "."));
        return body;
    }

    private static Paper.Heading heading(Section section) {
        String title = (section.number().isBlank() ? "" : section.number() + ". ")
                + section.title().vi();
        return new Paper.Heading(section.level(), section.level() == 1 ? title.toUpperCase(Vietnamese.LOCALE) : title);
    }

    private static void section(Section section, Compilation compilation, List<Block> body) {
        for (Item item : compilation.items(section.code())) {
            List<String> lines = item.text()
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                boolean last = i == lines.size() - 1;
                body.add(paragraph(item, last ? attributed(item, lines.get(i)) : lines.get(i), i == 0));
            }
        }
        body.addAll(SectionTotals.of(section, compilation));
        List<String> filled = annexTables(compilation);
        List<String> annexes = section.tables().stream()
                .filter(filled::contains)
                .map(code -> Paper.Annex.name(BEFORE_TABLES + filled.indexOf(code) + 1, BEFORE_TABLES + filled.size()))
                .toList();
        if (!annexes.isEmpty())
            body.add(Paper.Paragraph.of("Chi tiết nêu tại " + String.join(", ", annexes) + " kèm theo báo cáo này."));
    }

    /** Tables that somebody filled in: each has an annex behind those of coverage and totals. */
    private static List<String> annexTables(Compilation compilation) {
        return compilation.form().tables().stream()
                .map(ReportForm.Table::code)
                .filter(code -> !compilation.rows(code).isEmpty())
                .toList();
    }

    /** What is quoted as it stood says whose it is: an agency that writes "Bộ đã ký" would speak for the Ministry otherwise. */
    private static String attributed(Item item, String line) {
        if (item.kind() == Item.Kind.EDITORIAL || item.edited() || item.names()) return line;
        String from = " (" + item.agencyName() + ")";
        return line.endsWith(".") ? line.substring(0, line.length() - 1) + from + "." : line + from;
    }

    private static Paper.Paragraph paragraph(Item item, String line, boolean first) {
        String source = item.kind() == Item.Kind.EDITORIAL ? "biên tập" : item.agencyName();
        String id = first ? "item-" + item.id().value() : "";
        return new Paper.Paragraph(List.of(new Text(line)), first ? source : "", id);
    }

    private static List<Paper.Annex> annexes(Compilation compilation) {
        List<Paper.Annex> annexes = new ArrayList<>();
        annexes.add(CoverageAnnex.of(compilation.snapshot()));
        annexes.add(TotalsAnnex.of(compilation));
        for (String code : annexTables(compilation)) {
            compilation.form().table(code).ifPresent(t -> annexes.add(RowsAnnex.of(t, compilation.rows(code))));
        }
        return annexes;
    }
}
