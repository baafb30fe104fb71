package vn.phoihop.document;

/** Renders papers in the layout of Decree 30/2020. */
public interface Papers {
    /** By styles, so that whoever opens it can go on writing in it. */
    byte[] docx(Paper paper);

    /** A fragment {@code <article class="paper">…} to be put into a page; everything escaped. */
    String html(Paper paper);

    /** A whole document that stands alone, with its own style. */
    String htmlDocument(Paper paper);
}
