package vn.phoihop.regime;

import java.time.LocalDate;

/** Legal numbers as dated data with their basis; shown on the screen of rules, with a mark where one is unverified. */
public interface LegalRules {
    /** @throws vn.phoihop.kernel.NotFound when the rule has no value on the day or none that is a number */
    int number(String rule, LocalDate on);
}
