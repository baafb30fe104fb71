package vn.phoihop.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the program's own jar. */
final class LocalBinaries {
    static final String VERSION = "18.6.0";
    static final String MAJOR = "18";

    private LocalBinaries() {}

    /** The folder of the programs. Unpacked beside its place and moved there whole, so that it is complete or absent. */
    static Path unpack(Path folder) throws IOException {
        Path target = folder.resolve("postgresql-" + VERSION);
        if (!Files.exists(target)) {
            Path unfinished = Files.createTempDirectory(folder, "unpacking");
            try (TarArchiveInputStream archive =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource())))) {
                for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; )
                    unpack(archive, entry, unfinished);
            }
            Files.move(unfinished, target);
        }
        return target.resolve("bin");
    }

    private static InputStream resource() {
        String name =
                "/postgres-linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        InputStream found =
                System.getProperty("os.name").equals("Linux") ? LocalBinaries.class.getResourceAsStream(name) : null;
        if (found == null)
            throw new CannotStart(
                    "There is no embedded PostgreSQL for this system: set phoihop.datasource.url to a server.");
        return found;
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder))
            throw new IOException("Entry outside of the archive's folder: " + entry.getName());
        Files.createDirectories(entry.isDirectory() ? path : Objects.requireNonNull(path.getParent()));
        if (entry.isSymbolicLink()) Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        else if (!entry.isDirectory()) Files.copy(archive, path);
        boolean runs = !entry.isDirectory() && !entry.isSymbolicLink() && (entry.getMode() & 0100) != 0;
        if (runs) Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
}
