package vn.phoihop.platform;

/** What was written to or read from an archive. */
public record ArchiveSummary(String schemaVersion, int tables, long rows) {}
