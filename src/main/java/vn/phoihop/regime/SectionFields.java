package vn.phoihop.regime;

import java.util.List;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.ui.Form;

/** A section as it is typed. */
final class SectionFields {
    private SectionFields() {}

    static Form blank() {
        return Form.empty().with("level", 1).with("narrative", true);
    }

    static Form of(Section section) {
        Form form = Form.empty()
                .with("code", section.code())
                .with("number", section.number())
                .with("level", section.level())
                .with("narrative", section.narrative())
                .with("required", section.required())
                .with("keptWhenNil", section.keptWhenNil());
        return Fields.with(Fields.with(form, "title", section.title()), "guidance", section.guidance());
    }

    static Section read(Form form, List<String> indicators, List<String> tables) {
        Section section = new Section(
                Fields.code(form, "code", true),
                form.required("number"),
                Fields.between(form, "level", 1, 2, 1),
                Fields.required(form, "title"),
                Fields.checked(form, "narrative"),
                Fields.checked(form, "required"),
                Fields.checked(form, "keptWhenNil"),
                indicators,
                tables,
                Fields.optional(form, "guidance"));
        if (section.required() && !section.narrative()) form.refuse("required", "NARRATIVE_MISSING");
        form.check();
        return section;
    }
}
