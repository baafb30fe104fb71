package vn.phoihop.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;

@OfficeTest
class FirstAdministratorTests {
    @TempDir
    Path folder;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ViewerQuery viewers;

    @Autowired
    AccountKeeping keeping;

    private final String username = "first-" + Uuid7.next();

    @Test
    void theLinkMakesOneAdministratorOnce() throws IOException {
        FirstAdministrator first = first(Clock.systemUTC());
        first.invite("http://127.0.0.1:8080");
        Path file = folder.resolve("first-administrator.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String token = token(file);
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select token_hash from access.first_administrator")
                        .query(String.class)
                        .single())
                .isEqualTo(SignInDelay.digest(token));

        assertThatThrownBy(() -> first.accept(token, form("một câu đủ dài", "câu khác")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PASSWORD_DIFFERS");
        assertThatThrownBy(() -> first.accept(
                        token, form("ngắn", "khác").with("username", "có dấu").with("name", " ")))
                .hasMessage(
                        "USERNAME_INVALID:username, FIELD_REQUIRED:name, PASSWORD_TOO_SHORT:password, PASSWORD_DIFFERS:repeated");
        first.accept(token, form("một câu đủ dài", "một câu đủ dài"));
        Viewer administrator = viewers.findByUsername(username).orElseThrow().viewer();
        assertThat(administrator.roles()).containsExactly(Role.ADMIN);
        assertThat(administrator.agency()).isEqualTo(Viewer.SYSTEM.agency());
        assertThat(administrator.own()).isEmpty();
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> first.accept(token, form("một câu đủ dài", "một câu đủ dài")))
                .hasMessage("FIRST_ADMINISTRATOR_LINK");
    }

    @Test
    void theLinkEndsAfterHalfAnHourAndWithTheNextStart() throws IOException {
        Path file = folder.resolve("first-administrator.txt");
        first(Clock.systemUTC()).invite("http://127.0.0.1:8080");
        String token = token(file);
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(31));
        assertThatThrownBy(() -> first(later).check(token)).hasMessage("FIRST_ADMINISTRATOR_LINK");
        first(Clock.systemUTC()).invite("http://127.0.0.1:8080");
        assertThat(token(file)).isNotEqualTo(token);
        assertThatThrownBy(() -> first(Clock.systemUTC()).check(token)).hasMessage("FIRST_ADMINISTRATOR_LINK");
    }

    @Test
    void onceThereIsAnAccountNoLinkOpens() {
        assertThat(mvc.get().uri("/first-administrator?token=guess"))
                .hasStatus(422)
                .bodyText()
                .contains("FIRST_ADMINISTRATOR_LINK");
    }

    private FirstAdministrator first(Clock clock) {
        Accounts none = new AccountRegister(jdbc, viewers) {
            @Override
            public boolean exist() {
                return false;
            }
        };
        return new FirstAdministrator(jdbc, clock, none, keeping, folder.toString());
    }

    private Form form(String password, String repeated) {
        return Form.empty()
                .with("username", username)
                .with("name", "Quản trị viên đầu tiên")
                .with("password", password)
                .with("repeated", repeated);
    }

    private static String token(Path file) throws IOException {
        return Files.readString(file).strip().replaceFirst(".*token=", "");
    }
}
