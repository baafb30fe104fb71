package vn.phoihop.document;

import java.util.Map;

/** Renders papers, for people in the layout of Decree 30/2020, for programs as JSON. The same paper always gives the same bytes. */
public interface Papers {
    /** By styles, so that whoever opens it can go on writing in it. */
    byte[] docx(Paper paper);

    /** What is printed, as data in UTF-8; the shape is in {@code docs/paper-json.md}. */
    default byte[] json(Paper paper) {
        return json(paper, Map.of());
    }

    /** @param beside members of the caller's own that stand beside the paper's and bear other names */
    byte[] json(Paper paper, Map<String, ?> beside);

    /** PDF/A-3u with its JSON attached. */
    default byte[] pdf(Paper paper) {
        return pdf(paper, json(paper));
    }

    /** @param json what is attached instead, when the paper was kept or sent with other data */
    byte[] pdf(Paper paper, byte[] json);

    /** A fragment {@code <article class="paper">…} to be put into a page; everything escaped. */
    String html(Paper paper);

    /** A whole document that stands alone, with its own style. */
    String htmlDocument(Paper paper);
}
