package vn.phoihop.regime;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Refused;
import vn.phoihop.regime.ReportForm.Choice;
import vn.phoihop.regime.ReportForm.Column;

/** Choices may be given by their code or by their name in either language, since they also come out of pasted tables. */
final class Choices {
    private static final List<Choice> YES_NO =
            List.of(new Choice("yes", Localized.of("Có", "Yes")), new Choice("no", Localized.of("Không", "No")));

    private Choices() {}

    static List<Choice> of(Column column) {
        return column.type() == ReportForm.Type.YES_NO ? YES_NO : column.choices();
    }

    static String one(Column column, String typed) {
        return find(column.choices(), typed).orElseThrow(() -> new Refused("CHOICE_INVALID", typed));
    }

    static String yesOrNo(String typed) {
        return find(YES_NO, typed).orElseThrow(() -> new Refused("CHOICE_INVALID", typed));
    }

    /** Names may contain commas: semicolons part first, then the whole is one name, then commas part. */
    static String several(Column column, String typed) {
        if (!typed.contains(";") && find(column.choices(), typed).isPresent()) return one(column, typed);
        return Arrays.stream(typed.split(typed.contains(";") ? ";" : ","))
                .filter(part -> !part.isBlank())
                .map(part -> one(column, part))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static Optional<String> find(List<Choice> choices, String typed) {
        String text = typed.strip();
        return choices.stream()
                .filter(c -> c.code().equalsIgnoreCase(text)
                        || c.name().texts().values().stream().anyMatch(text::equalsIgnoreCase))
                .map(Choice::code)
                .findFirst();
    }
}
