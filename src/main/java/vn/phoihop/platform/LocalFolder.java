package vn.phoihop.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Where the embedded server keeps everything: folders only the program's own user may enter, secrets only it may read. */
record LocalFolder(Path root) {
    private static final Set<PosixFilePermission> PRIVATE_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    static LocalFolder open(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        try {
            privately(absolute);
            privately(absolute.resolve("postgresql"));
            privately(absolute.resolve("postgresql/secret"));
            return new LocalFolder(absolute.toRealPath());
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder " + absolute + " cannot be made, or belongs to another user: " + e.getMessage() + ".",
                    e);
        }
    }

    private static void privately(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!Files.getPosixFilePermissions(folder).equals(PRIVATE_FOLDER))
            Files.setPosixFilePermissions(folder, PRIVATE_FOLDER);
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path data() {
        return postgresql().resolve("data");
    }

    Path log() {
        return postgresql().resolve("postgresql.log");
    }

    Path secretFile(String role) {
        return postgresql().resolve("secret").resolve(role);
    }

    /** The password of a role: made on first use, the same ever after. */
    String secret(String role) throws IOException {
        Path file = secretFile(role);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PRIVATE_FILE);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file);
    }
}
