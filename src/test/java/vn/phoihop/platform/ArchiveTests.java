package vn.phoihop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.OfficeTest;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.Viewer;

/** Everything goes out into one file and comes back the same, into an empty database only. */
@OfficeTest
class ArchiveTests {
    @TempDir
    Path folder;

    @Autowired
    Archives archives;

    @Autowired
    DatabaseSettings settings;

    @Autowired
    Clock clock;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    TestDatabase second;

    @BeforeEach
    void makeASecondDatabase() {
        second = TestDatabase.make(settings, "archive_target");
        transaction.executeWithoutResult(status -> journal.enter(
                Viewer.SYSTEM,
                "EXPORTED",
                "archive",
                UUID.randomUUID(),
                Map.of("odd", "tab\t newline\n backslash\\ Phối Hợp \\.")));
    }

    @AfterEach
    void closeIt() {
        second.close();
    }

    private Archives intoTheSecond() {
        return new Archives(second.database(), settings, clock);
    }

    private static ArchiveManifest manifest(Path file) throws IOException {
        try (ArchiveReader reader = ArchiveReader.open(file)) {
            return reader.manifest();
        }
    }

    @Test
    void whatWasExportedComesBackRowForRowWithItsSequences() throws IOException, SQLException {
        ArchiveSummary out = archives.export(folder.resolve("first.zip"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("first.zip")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        ArchiveSummary in = intoTheSecond().restore(folder.resolve("first.zip"));
        assertThat(in).isEqualTo(out);

        intoTheSecond().export(folder.resolve("second.zip"));
        ArchiveManifest first = manifest(folder.resolve("first.zip"));
        ArchiveManifest again = manifest(folder.resolve("second.zip"));
        assertThat(again.parts()).isEqualTo(first.parts());
        assertThat(again.sequences()).isEqualTo(first.sequences());
        assertThat(first.parts())
                .extracting(ArchiveManifest.Part::table)
                .contains("journal.entry", "platform.setting")
                .doesNotContain("platform.spring_session");
        assertThat(second.app()
                        .queryForObject(
                                "select count(*) from journal.entry where details ->> 'odd' like 'tab%'", Long.class))
                .isPositive();
        second.app()
                .update(
                        "insert into journal.entry (actor, actor_name, actor_agency, verb, subject_kind, subject, details)"
                                + " select actor, actor_name, actor_agency, verb, subject_kind, subject, details from journal.entry limit 1");
    }

    @Test
    void anArchiveGoesIntoAnEmptyDatabaseOnly() throws IOException, SQLException {
        archives.export(folder.resolve("a.zip"));
        assertThatThrownBy(() -> archives.restore(folder.resolve("a.zip")))
                .hasMessageStartingWith("DATABASE_NOT_EMPTY");
        assertThatThrownBy(() -> archives.export(folder.resolve("a.zip"))).hasMessageStartingWith("FILE_EXISTS");
        assertThatThrownBy(() -> intoTheSecond().export(folder.resolve("b.zip")))
                .hasMessageStartingWith("DATABASE_EMPTY");
        assertThat(folder).isDirectoryNotContaining(file -> file.endsWith("unfinished"));
    }

    @Test
    void aDamagedArchiveIsRefusedAndNothingIsDone() throws IOException, SQLException {
        Path whole = folder.resolve("whole.zip");
        archives.export(whole);
        long size = Files.size(whole);
        for (long place : new long[] {100, size / 3, size / 2, size - 300}) {
            Path damaged = Files.copy(whole, folder.resolve("damaged-at-" + place));
            flip(damaged, place);
            assertThatThrownBy(() -> intoTheSecond().restore(damaged))
                    .isInstanceOf(ArchiveRefused.class)
                    .hasMessageStartingWith("ARCHIVE_DAMAGED");
        }
        Path half =
                Files.write(folder.resolve("half"), java.util.Arrays.copyOf(Files.readAllBytes(whole), (int) size / 2));
        assertThatThrownBy(() -> intoTheSecond().restore(half)).hasMessageStartingWith("ARCHIVE_DAMAGED");
        assertThat(second.isEmpty()).isTrue();
    }

    private static void flip(Path file, long place) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocate(8);
            channel.read(bytes, place);
            for (int i = 0; i < 8; i++) bytes.put(i, (byte) ~bytes.get(i));
            channel.write(bytes.flip().limit(8), place);
        }
    }

    @Test
    void theDemonstrationsArchiveIsNotTakenForProduction() throws IOException, SQLException {
        archives.export(folder.resolve("production.zip"));
        DatabaseSettings demonstration =
                new DatabaseSettings(settings.var(), settings.database(), true, true, settings.datasource());
        Archives there = new Archives(second.database(), demonstration, clock);
        assertThatThrownBy(() -> there.restore(folder.resolve("production.zip")))
                .hasMessageStartingWith("ARCHIVE_OF_OTHER_MODE");
    }
}
