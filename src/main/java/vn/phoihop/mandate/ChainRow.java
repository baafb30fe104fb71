package vn.phoihop.mandate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Localized;
import vn.phoihop.mandate.Mandate.Relation;

/** One document of a chain, and on which older ones it stands. */
record ChainRow(
        String chain,
        MandateId id,
        MandateKind kind,
        String symbol,
        Localized title,
        @Nullable LocalDate issuedOn,
        boolean issuedOnVerified,
        boolean demonstration,
        Standing standing,
        String relations) {

    record Link(Relation.Kind kind, MandateKind otherKind, String symbol) {}

    List<Link> links() {
        return relations
                .lines()
                .map(line -> line.split("\t", 3))
                .map(ChainRow::link)
                .toList();
    }

    private static Link link(String[] parts) {
        return new Link(Relation.Kind.valueOf(parts[0]), MandateKind.valueOf(parts[1]), parts[2]);
    }
}
