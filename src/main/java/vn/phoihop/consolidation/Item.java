package vn.phoihop.consolidation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.AgencyId;

/**
 * A paragraph of the compiled text.
 *
 * @param sourceText as it stood in the agency's report; null for the editor's own
 * @param lost its source is in none of the pinned revisions any more
 */
record Item(
        ItemId id,
        int version,
        String section,
        Kind kind,
        @Nullable UUID paragraph,
        @Nullable AgencyId agency,
        String agencyName,
        @Nullable String sourceText,
        String text,
        boolean lost) {

    /** Taken from an agency's report, or the editor's own words (biên tập). */
    enum Kind {
        TAKEN,
        EDITORIAL
    }

    /** The agency is named in the text, in full or as its province: "tỉnh Lào Cai". */
    boolean names() {
        return text.contains(agencyName) || text.contains(agencyName.replaceFirst("^Ủy ban nhân dân ", ""));
    }

    boolean edited() {
        return kind == Kind.TAKEN && !text.equals(sourceText);
    }
}
