package vn.phoihop.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.ui.Form;

/** Types paragraphs, figures and rows into the sections of a form. */
final class SectionTyping {
    private final Map<String, Form> forms = new LinkedHashMap<>();

    Map<String, Form> forms() {
        return forms;
    }

    void paragraphs(String section, List<Stock.Told> told) {
        for (Stock.Told paragraph : told) {
            Form form = form(section);
            String at = "paragraphs[" + form.indexes("paragraphs").size() + "].";
            form.with(at + "text", paragraph.text());
            if (paragraph.highlighted()) form.with(at + "highlighted", "true");
        }
    }

    void figures(ReportForm report, Map<String, Integer> figures) {
        for (ReportForm.Section section : report.sections())
            for (String code : section.indicators()) {
                Integer value = figures.get(code);
                if (value != null) form(section.code()).with("figures." + code, value);
            }
    }

    void activities(Activities did) {
        for (int i = 0; i < did.agreements().size(); i++)
            did.agreements().get(i).type(form("II.1"), i);
        for (int i = 0; i < did.projects().size(); i++) did.projects().get(i).type(form("II.2"), i);
        for (int i = 0; i < did.seminars().size(); i++) did.seminars().get(i).type(form("II.3"), i);
    }

    private Form form(String section) {
        return forms.computeIfAbsent(section, s -> Form.empty());
    }
}
