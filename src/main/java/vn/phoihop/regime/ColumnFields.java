package vn.phoihop.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.phoihop.kernel.Localized;
import vn.phoihop.regime.ReportForm.Choice;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Type;
import vn.phoihop.ui.Form;

/** A column as it is typed; choices one on a line, {@code CODE = Vietnamese name | English name}. */
final class ColumnFields {
    private ColumnFields() {}

    static Form blank() {
        return Form.empty().with("type", Type.TEXT).with("width", 3);
    }

    static Form of(Column column) {
        Form form = Form.empty()
                .with("code", column.code())
                .with("type", column.type())
                .with("required", column.required())
                .with("inPeriod", column.inPeriod())
                .with("notBefore", column.notBefore())
                .with("width", column.width())
                .with(
                        "choices",
                        column.choices().stream().map(ColumnFields::line).collect(Collectors.joining("\n")));
        return Fields.with(form, "name", column.name());
    }

    static Column read(Form form) {
        Type type = Objects.requireNonNullElse(form.choice("type", Type.class), Type.TEXT);
        boolean date = type == Type.DATE;
        String earlier = form.text("notBefore");
        Column column = new Column(
                Fields.code(form, "code", false),
                Fields.required(form, "name"),
                type,
                Fields.checked(form, "required"),
                type == Type.CHOICE || type == Type.MULTI_CHOICE ? choices(form) : List.of(),
                date && Fields.checked(form, "inPeriod"),
                date && !earlier.isEmpty() ? earlier : null,
                Fields.between(form, "width", 1, 9, 3));
        form.check();
        return column;
    }

    private static List<Choice> choices(Form form) {
        List<Choice> choices = new ArrayList<>();
        for (String line :
                form.required("choices").lines().filter(l -> !l.isBlank()).toList()) {
            String[] parts = line.split("=", 2);
            String code = parts[0].strip();
            boolean written = parts.length == 2 && code.matches("[A-Za-z0-9_-]{1,30}") && !parts[1].isBlank();
            boolean twice = choices.stream().anyMatch(c -> c.code().equals(code));
            if (!written || twice) form.refuse("choices", twice ? "CODE_DUPLICATE" : "CHOICE_LINE", line.strip());
            else choices.add(new Choice(code, name(parts[1])));
        }
        return choices;
    }

    private static Localized name(String text) {
        String[] languages = text.split("\\|", 2);
        return Localized.of(languages[0].strip(), languages.length == 2 ? languages[1].strip() : "");
    }

    private static String line(Choice choice) {
        String english = choice.name().en();
        return choice.code() + " = " + choice.name().vi() + (english.isEmpty() ? "" : " | " + english);
    }
}
