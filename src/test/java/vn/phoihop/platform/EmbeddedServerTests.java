package vn.phoihop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.phoihop.OfficeTest;

/** The server of our own is closed to everybody else, and its folder has one owner. */
@OfficeTest
@Tag("embedded")
class EmbeddedServerTests {
    @Autowired
    Database database;

    @Autowired
    DatabaseSettings settings;

    @Test
    void theEmbeddedServerListensHereOnlyAndLetsNobodyInWithoutAPassword() throws Exception {
        JdbcTemplate superuser = superuser();
        assertThat(superuser.queryForList(
                        "select type || ' ' || coalesce(address, '') || ' ' || auth_method from pg_hba_file_rules",
                        String.class))
                .containsExactly("host 127.0.0.1 scram-sha-256");
        assertThat(superuser.queryForObject("show listen_addresses", String.class))
                .isEqualTo("127.0.0.1");
        assertThat(superuser.queryForObject("show unix_socket_directories", String.class))
                .isEmpty();
        assertThat(superuser.queryForObject("show data_checksums", String.class))
                .isEqualTo("on");
        assertThatThrownBy(() -> DriverManager.getConnection(
                        database.url(), database.app().username(), "guess"))
                .hasMessageContaining("password authentication failed");
    }

    private JdbcTemplate superuser() throws Exception {
        Path secret = LocalFolder.open(settings.var()).secretFile("postgres");
        assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(settings.var()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        return new JdbcTemplate(new RoleDataSource(database, new DatabaseRole("postgres", Files.readString(secret))));
    }

    @Test
    void aFolderHasOneOwnerAndAVisitorOnlyWhereOneIsWelcome() throws Exception {
        assertThat(FolderLock.take(LocalFolder.open(settings.var()).root())).isEmpty();
        assertThat(FolderLock.owner(LocalFolder.open(settings.var()).root()))
                .startsWith("process " + ProcessHandle.current().pid());
    }
}
