package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.Map;
import vn.phoihop.ui.Form;

/**
 * What one agency tells in one campaign.
 *
 * @param sections what is typed into each section, in the order of the form
 * @param supplement what is added to a section that was returned
 * @param shortcomings for which a report is returned, by section
 * @param regret why a report is taken back
 * @param remark of the leader who sends a draft back
 * @param pace how fast the agency's register of reports counts
 */
record Narration(
        boolean nil,
        Map<String, Form> sections,
        String supplement,
        Map<String, String> shortcomings,
        String regret,
        String remark,
        boolean signedByDeputy,
        String symbol,
        int pace) {

    /** Later days have higher numbers. */
    int number(LocalDate on) {
        return on.getDayOfYear() + pace;
    }

    Form supplemented(String section) {
        Form form = sections.getOrDefault(section, Form.empty());
        int next = form.indexes("paragraphs").size();
        return form.with("paragraphs[" + next + "].text", supplement);
    }
}
