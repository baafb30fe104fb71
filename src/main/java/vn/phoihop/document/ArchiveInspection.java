package vn.phoihop.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.phoihop.kernel.Refused;

/** Unpacks an archive in memory within its limits, before anything else looks into it, and hands it to who knows its kind. */
record ArchiveInspection(UploadLimits limits) {
    private static final int DEEPEST = 2;
    private static final long FREE = 1 << 20;

    /** @param depth 0 for the upload itself, more for documents within documents */
    FileKind inspect(byte[] bytes, int depth) throws IOException {
        Refused.unless(depth <= DEEPEST, "ARCHIVE_LIMIT");
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            measure(zip, entries);
            if (zip.getEntry("[Content_Types].xml") != null) {
                return new OfficeInspection(zip, entries).inspect(embedded -> inspect(embedded, depth + 1));
            }
            if (zip.getEntry("mimetype") != null) return new OpenDocumentInspection(zip, entries).inspect();
            throw new Refused("FILE_KIND_NOT_ALLOWED");
        }
    }

    private void measure(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        Refused.unless(entries.size() <= limits.entries(), "ARCHIVE_LIMIT");
        Set<String> names = new HashSet<>();
        long expanded = 0;
        for (ZipArchiveEntry entry : entries) {
            boolean twice = !names.add(entry.getName());
            if (twice || !zip.canReadEntryData(entry) || entry.getName().contains("..")) throw new IOException();
            expanded += size(zip, entry, limits.expanded() - expanded);
        }
    }

    /** Counted while it is unpacked: what the archive says of its sizes is not believed. */
    private long size(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        long most = Math.min(left, FREE + entry.getCompressedSize() * limits.ratio());
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                Refused.unless(size <= most, "ARCHIVE_LIMIT");
            }
        }
        return size;
    }
}
