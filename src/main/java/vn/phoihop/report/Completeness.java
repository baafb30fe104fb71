package vn.phoihop.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.regime.Cells;
import vn.phoihop.regime.Checks;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Section;

/** What is still missing or wrong before a report may go to its leader. The place of a reason is {@code <section>#<input>}. */
@Component
class Completeness {
    private final Regimes regimes;
    private final CampaignQueries campaigns;

    Completeness(Regimes regimes, CampaignQueries campaigns) {
        this.regimes = regimes;
        this.campaigns = campaigns;
    }

    List<Reason> gaps(Campaign campaign, Submission submission, Content content) {
        ReportForm form = regimes.form(campaign.form());
        Period window = campaigns.window(campaign.id(), submission.reportingGroup());
        List<Reason> gaps = new ArrayList<>();
        for (Section section : form.sections()) {
            boolean asked = !content.nil() || section.keptWhenNil();
            if (asked
                    && section.required()
                    && section.narrative()
                    && content.paragraphs(section.code()).isEmpty())
                gaps.add(Reason.at(
                        section.code() + "#paragraphs[0].text",
                        "FIELD_REQUIRED",
                        section.title().vi()));
            for (String code : section.indicators())
                form.indicator(code).ifPresent(i -> figure(section, i, content, asked, gaps));
            for (String code : section.tables())
                form.table(code).ifPresent(t -> table(section, t, content, window, gaps));
        }
        Checks.failures(form, content.values()).forEach(r -> gaps.add(sum(form, r)));
        return gaps;
    }

    private static void figure(
            Section section, Indicator indicator, Content content, boolean asked, List<Reason> gaps) {
        List<Content.Figure> figures = content.figures(indicator.code());
        String place = section.code() + "#figures." + indicator.code();
        if (asked && indicator.required() && indicator.derivation() == null && figures.isEmpty())
            gaps.add(Reason.at(place, "FIELD_REQUIRED", indicator.name().vi()));
        figures.stream().filter(f -> f.typed() != null).forEach(f -> gaps.add(unreadable(place, indicator, f)));
    }

    /** Reading it again tells what is wrong with what was kept as typed. */
    private static Reason unreadable(String place, Indicator indicator, Content.Figure figure) {
        String typed = String.valueOf(figure.typed());
        try {
            if (figure.currency().startsWith("?")) Cells.currency(typed.substring(typed.lastIndexOf(' ') + 1));
            Cells.number(indicator, typed);
            return Reason.at(place, "NUMBER_INVALID", typed);
        } catch (Refused refused) {
            return Reason.at(
                    place, refused.code(), refused.reasons().getFirst().args().toArray());
        }
    }

    private static void table(
            Section section, ReportForm.Table table, Content content, Period window, List<Reason> gaps) {
        List<Content.Row> rows = content.rows(table.code());
        if (content.nil() && !rows.isEmpty())
            gaps.add(Reason.at(
                    section.code() + "#tables." + table.code(),
                    "NIL_REPORT_HAS_ROWS",
                    table.title().vi()));
        for (int i = 0; i < rows.size(); i++) {
            String at = "tables." + table.code() + "[" + i + "]";
            Cells.failures(table, rows.get(i).cells(), window, at)
                    .forEach(r -> gaps.add(at(section.code(), r.place(), r)));
        }
    }

    /** A broken sum stands at the first figure of its left side. */
    private static Reason sum(ReportForm form, Reason broken) {
        String indicator = broken.place().substring("indicators.".length());
        return at(sectionOf(form, indicator), "figures." + indicator, broken);
    }

    private static String sectionOf(ReportForm form, String indicator) {
        return form.sections().stream()
                .filter(s -> s.indicators().contains(indicator))
                .findFirst()
                .map(Section::code)
                .orElse("");
    }

    private static Reason at(String section, String place, Reason reason) {
        return new Reason(reason.code(), section + "#" + place, reason.args());
    }
}
