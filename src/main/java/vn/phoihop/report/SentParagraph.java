package vn.phoihop.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Section;

@Schema(description = "A paragraph of a section; one without text only names the section, which may so become empty")
record SentParagraph(
        @Schema(description = "Of a paragraph that is there already, to keep it the same") @Nullable
        UUID id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String section,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String text,

        @Schema(description = "Proposed for the compiled report") @Nullable
        Boolean highlighted) {

    /** @param free ids that stand in the draft and were not used in this request yet */
    SentRows.Read<Content.Paragraph> read(ReportForm form, Content content, Set<UUID> free, String at) {
        if (section == null) throw Refused.at(at + ".section", "FIELD_REQUIRED");
        Section known =
                form.section(section).orElseThrow(() -> Refused.at(at + ".section", "SECTION_UNKNOWN", section));
        if (!known.narrative()) throw Refused.at(at + ".section", "SECTION_WITHOUT_TEXT", section);
        if (text == null || text.isEmpty()) return new SentRows.Read<>(section, Optional.empty());
        boolean same =
                id != null && content.paragraphs(section).stream().anyMatch(p -> p.id().equals(id)) && free.remove(id);
        UUID kept = same && id != null ? id : Uuid7.next();
        return new SentRows.Read<>(
                section, Optional.of(new Content.Paragraph(kept, section, text, Boolean.TRUE.equals(highlighted))));
    }
}
