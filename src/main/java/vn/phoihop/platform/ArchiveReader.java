package vn.phoihop.platform;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.phoihop.kernel.Json;
import vn.phoihop.platform.ArchiveManifest.Part;

/** An archive that has been read once from end to end and found whole. */
record ArchiveReader(ZipFile zip, ArchiveManifest manifest) implements AutoCloseable {
    /** @throws ArchiveRefused when a part is missing, too many, or other than the manifest says */
    static ArchiveReader open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw ArchiveRefused.damaged("it cannot be opened");
        }
        try {
            ArchiveReader reader = new ArchiveReader(zip, manifest(zip));
            reader.verify();
            return reader;
        } catch (ZipException | EOFException e) {
            zip.close();
            throw ArchiveRefused.damaged("a part cannot be unpacked");
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ArchiveManifest manifest(ZipFile zip) throws IOException {
        byte[] text = stream(zip, ArchiveManifest.NAME).readAllBytes();
        String sum = HexFormat.of().formatHex(ArchiveWriter.sha256().digest(text));
        String sums = new String(stream(zip, ArchiveManifest.CHECKSUMS).readAllBytes(), StandardCharsets.UTF_8);
        if (!sums.endsWith(sum + "  " + ArchiveManifest.NAME + "\n"))
            throw ArchiveRefused.damaged(ArchiveManifest.NAME + " does not have its checksum");
        ArchiveManifest manifest = Json.read(new String(text, StandardCharsets.UTF_8), ArchiveManifest.class);
        if (!manifest.format().equals(ArchiveManifest.FORMAT))
            throw new ArchiveRefused(
                    "ARCHIVE_FORMAT_UNKNOWN",
                    "the archive's format is " + manifest.format() + ", not " + ArchiveManifest.FORMAT + ".");
        return manifest;
    }

    private void verify() throws IOException {
        Set<String> expected = manifest.parts().stream().map(Part::file).collect(Collectors.toCollection(HashSet::new));
        expected.add(ArchiveManifest.NAME);
        expected.add(ArchiveManifest.CHECKSUMS);
        Set<String> found = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (!found.equals(expected)) throw ArchiveRefused.damaged("its parts are not those of its manifest");
        for (Part part : manifest.parts()) verify(part);
    }

    private void verify(Part part) throws IOException {
        MessageDigest digest = ArchiveWriter.sha256();
        long lines = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = stream(part)) {
            for (int length; (length = in.read(buffer)) >= 0; ) {
                digest.update(buffer, 0, length);
                for (int i = 0; i < length; i++) if (buffer[i] == '\n') lines++;
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256()))
            throw ArchiveRefused.damaged(part.file() + " does not have its checksum");
        if (lines != part.rows())
            throw ArchiveRefused.damaged(part.file() + " has " + lines + " rows, not " + part.rows());
    }

    InputStream stream(Part part) throws IOException {
        return stream(zip, part.file());
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw ArchiveRefused.damaged(name + " is missing");
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
