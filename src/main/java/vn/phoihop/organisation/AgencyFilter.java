package vn.phoihop.organisation;

import java.time.LocalDate;
import vn.phoihop.ui.Form;

/**
 * Which agencies a list shows.
 *
 * @param group a reporting group's name, {@code REPORTING} for all that report, or empty
 * @param alphabetical by name alone instead of the order of precedence
 */
record AgencyFilter(LocalDate on, String group, String text, boolean alphabetical) {
    static AgencyFilter of(Form form, LocalDate today) {
        LocalDate on = form.date("on");
        return new AgencyFilter(
                on == null ? today : on, form.text("group"), form.text("text"), form.has("order", "alphabet"));
    }
}
