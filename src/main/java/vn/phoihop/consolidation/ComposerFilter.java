package vn.phoihop.consolidation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Slice;

/**
 * What the composer shows: lives in the address, and every button brings it along.
 *
 * @param section code of the section; empty for the first
 * @param group null for all
 * @param text searched in the paragraph and the agency's name
 */
record ComposerFilter(String section, @Nullable ReportingGroup group, Show show, String text, int page) {
    /** Which of the agencies' paragraphs. Message key {@code composer.show.<NAME>}. */
    enum Show {
        ALL,
        UNUSED,
        HIGHLIGHTED,
        USED
    }

    static ComposerFilter of(Form form) {
        Show show = form.choice("show", Show.class);
        Integer page = form.integer("page");
        return new ComposerFilter(
                form.text("section"),
                form.choice("group", ReportingGroup.class),
                show == null ? Show.ALL : show,
                form.text("q"),
                page == null ? 1 : Math.max(1, page));
    }

    Slice slice() {
        return new Slice(page, 25);
    }

    /** The composer's address with this filter, at the anchor. */
    String href(ConsolidationId id, String anchor) {
        var address = UriComponentsBuilder.fromPath("/consolidations/" + id.value());
        if (!section.isEmpty()) address.queryParam("section", section);
        if (group != null) address.queryParam("group", group.name());
        if (show != Show.ALL) address.queryParam("show", show.name());
        if (!text.isEmpty()) address.queryParam("q", text);
        if (page > 1) address.queryParam("page", page);
        if (!anchor.isEmpty()) address.fragment(anchor);
        return address.encode().build().toUriString();
    }

    ComposerFilter showing(Show other) {
        return new ComposerFilter(section, group, other, text, 1);
    }

    static ComposerFilter section(String section) {
        return new ComposerFilter(section, null, Show.ALL, "", 1);
    }
}
