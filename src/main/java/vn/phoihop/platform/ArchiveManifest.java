package vn.phoihop.platform;

import java.util.List;

/**
 * The table of contents of an archive.
 *
 * @param schemaVersion the newest migration the data have seen
 * @param mode {@link Mode} of the database, empty when it was never used
 */
record ArchiveManifest(
        String format,
        String madeAt,
        String schemaVersion,
        String mode,
        List<Part> parts,
        List<SequenceState> sequences) {
    static final String FORMAT = "phoihop-archive-1";
    static final String NAME = "manifest.json";
    /** As {@code sha256sum -c} reads it: the parts and the manifest. */
    static final String CHECKSUMS = "SHA256SUMS";

    /** One table's rows, in PostgreSQL's COPY text format: one line each. */
    record Part(String table, String columns, long rows, String sha256) {
        String file() {
            return "tables/" + table + ".copy";
        }
    }

    /** Where a sequence of numbers stands; the next number follows {@code last}, or is {@code last} itself when it was never called. */
    record SequenceState(String name, long last, boolean called) {}

    ArchiveSummary summary() {
        return new ArchiveSummary(
                schemaVersion,
                parts.size(),
                parts.stream().mapToLong(Part::rows).sum());
    }
}
