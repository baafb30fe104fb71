package vn.phoihop.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import vn.phoihop.platform.ArchiveManifest.Part;

/** Everything the database holds, in one checked file, and back again into an empty database. */
@Component
public class Archives {
    private final Database database;
    private final Mode mode;
    private final Clock clock;

    Archives(Database database, DatabaseSettings settings, Clock clock) {
        this.database = database;
        this.mode = Mode.of(settings.demonstration());
        this.clock = clock;
    }

    /** Writes what the database held at one moment, while others go on working. The file appears when it is complete, and only its owner may read it. */
    public ArchiveSummary export(Path file) throws IOException, SQLException {
        if (Files.exists(file))
            throw new ArchiveRefused("FILE_EXISTS", file + " exists already and is not overwritten.");
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Connection connection = new RoleDataSource(database, database.owner()).getConnection()) {
            ArchiveManifest manifest = write(connection, unfinished);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest.summary();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private ArchiveManifest write(Connection connection, Path file) throws IOException, SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        Catalogue catalogue = catalogue(connection);
        try (OutputStream out = Files.newOutputStream(file);
                ArchiveWriter writer = new ArchiveWriter(connection, out)) {
            List<Part> parts = new ArrayList<>();
            if (!catalogue.anything())
                throw new ArchiveRefused("DATABASE_EMPTY", "the program has never run in this database.");
            String version = catalogue.schemaVersion();
            for (Catalogue.Table table : catalogue.tables()) parts.add(writer.write(table));
            ArchiveManifest manifest = new ArchiveManifest(
                    ArchiveManifest.FORMAT,
                    clock.instant().toString(),
                    version,
                    catalogue.mode(),
                    parts,
                    catalogue.sequences());
            writer.write(manifest);
            return manifest;
        }
    }

    /**
     * Reads an archive into a database in which the program has never run. The archive is checked from end to end before anything is done;
     * the schema is made as it was then, filled, and brought up to this program's.
     *
     * @throws ArchiveRefused {@code ARCHIVE_DAMAGED}, {@code DATABASE_NOT_EMPTY} and others; the database is as it was before
     */
    public ArchiveSummary restore(Path file) throws IOException, SQLException {
        if (!Files.isReadable(file)) throw new ArchiveRefused("FILE_MISSING", file + " cannot be read.");
        try (ArchiveReader archive = ArchiveReader.open(file);
                Connection connection = new RoleDataSource(database, database.owner()).getConnection()) {
            Catalogue catalogue = catalogue(connection);
            if (catalogue.anything())
                throw new ArchiveRefused(
                        "DATABASE_NOT_EMPTY",
                        "the program has run in this database already; an archive goes into an empty one.");
            sameMode(archive.manifest());
            fill(archive, new Migrations(database));
            return archive.manifest().summary();
        }
    }

    private void sameMode(ArchiveManifest manifest) {
        if (manifest.mode().isEmpty() || manifest.mode().equals(mode.name())) return;
        throw new ArchiveRefused(
                "ARCHIVE_OF_OTHER_MODE",
                "the archive is of mode " + manifest.mode() + " and this program runs in mode " + mode + ".");
    }

    private void fill(ArchiveReader archive, Migrations migrations) throws IOException, SQLException {
        String version = archive.manifest().schemaVersion();
        if (!migrations.know(version))
            throw new ArchiveRefused(
                    "ARCHIVE_TOO_NEW",
                    "the archive's schema " + version + " is not known to this program; use a newer one.");
        try (Connection connection = new RoleDataSource(database, database.owner()).getConnection()) {
            migrations.to(version);
            ArchiveLoading.load(archive, connection);
            migrations.toNewest();
            catalogue(connection).sql().execute("analyze");
            connection.commit();
        } catch (IOException | SQLException | RuntimeException e) {
            migrations.undo();
            throw e;
        }
    }

    private static Catalogue catalogue(Connection connection) {
        return new Catalogue(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
    }
}
