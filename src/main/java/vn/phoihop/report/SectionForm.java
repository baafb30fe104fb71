package vn.phoihop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.regime.Cells;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.ui.Form;

/**
 * What was typed into one section: paragraphs, figures and rows, with what is wrong and where. Nothing that was typed is dropped;
 * what cannot be read is kept as typed and named in the reasons.
 */
final class SectionForm {
    private final Form typed;
    private final ReportForm.Section section;
    private final ReportForm form;
    final List<Content.Paragraph> paragraphs = new ArrayList<>();
    final List<Content.Figure> figures = new ArrayList<>();
    final List<Content.Row> rows = new ArrayList<>();
    final List<Refused.Reason> reasons = new ArrayList<>();

    SectionForm(ReportForm form, ReportForm.Section section, Form typed) {
        this.form = form;
        this.section = section;
        this.typed = typed;
        if (section.narrative()) readParagraphs();
        typedIndicators().forEach(this::readFigure);
        section.tables().forEach(code -> form.table(code).ifPresent(this::readRows));
    }

    List<Indicator> typedIndicators() {
        return section.indicators().stream()
                .flatMap(code -> form.indicator(code).stream())
                .filter(i -> i.derivation() == null)
                .toList();
    }

    private void readParagraphs() {
        for (int i : typed.indexes("paragraphs")) {
            String at = "paragraphs[" + i + "].";
            String text = typed.text(at + "text");
            if (!text.isEmpty())
                paragraphs.add(new Content.Paragraph(
                        id(at + "id"),
                        section.code(),
                        text,
                        !typed.value(at + "highlighted").isEmpty()));
        }
    }

    private void readFigure(Indicator indicator) {
        if (indicator.kind() == ReportForm.Kind.MONEY) readMoney(indicator);
        else readNumber(indicator, "figures." + indicator.code(), "");
    }

    private void readMoney(Indicator indicator) {
        for (int i : typed.indexes("figures." + indicator.code())) {
            String at = "figures." + indicator.code() + "[" + i + "].";
            if (typed.text(at + "amount").isEmpty()) continue;
            try {
                String currency = Cells.currency(typed.text(at + "currency"));
                if (figures.stream()
                        .anyMatch(f -> f.indicator().equals(indicator.code())
                                && f.currency().equals(currency))) throw new Refused("CURRENCY_TWICE", currency);
                readNumber(indicator, at + "amount", currency);
            } catch (Refused refused) {
                refuse(at + "currency", refused);
                figures.add(new Content.Figure(
                        indicator.code(),
                        "?" + i,
                        null,
                        typed.text(at + "amount") + " " + typed.text(at + "currency")));
            }
        }
    }

    private void readNumber(Indicator indicator, String place, String currency) {
        String text = typed.text(place);
        if (text.isEmpty()) return;
        BigDecimal value = null;
        try {
            value = Cells.number(indicator, text);
        } catch (Refused refused) {
            refuse(place, refused);
        }
        figures.add(new Content.Figure(indicator.code(), currency, value, value == null ? text : null));
    }

    private void readRows(ReportForm.Table table) {
        for (int i : typed.indexes("tables." + table.code())) {
            String at = "tables." + table.code() + "[" + i + "]";
            if (!typed.value(at + ".remove").isEmpty()) continue;
            Cells.Row row = Cells.row(table, column -> typed.all(at + "." + column), at);
            if (row.isBlank()) continue;
            rows.add(new Content.Row(id(at + ".id"), table.code(), row.values()));
            reasons.addAll(row.reasons());
        }
    }

    private void refuse(String place, Refused refused) {
        refused.reasons().forEach(r -> reasons.add(new Refused.Reason(r.code(), place, r.args())));
    }

    private UUID id(String name) {
        return read(typed.value(name)) instanceof UUID known ? known : Uuid7.next();
    }

    private static @Nullable UUID read(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
