package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an operator knows it: started, started twice, robbed of its database, killed, started again, stopped. */
class ProgramTests {
    @TempDir
    Path folder;

    @Test
    void theProgramSurvivesItsDatabaseAndItsDatabaseSurvivesTheProgram() throws Exception {
        Path var = folder.resolve("var");
        try (OfficeProcess office = OfficeProcess.serving(var)) {
            assertThat(health(office)).isEqualTo(200);

            OfficeProcess second = OfficeProcess.started(var);
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.said()).contains("is in use by process").doesNotContain("\tat ");

            OfficeProcess export = OfficeProcess.started(
                    var, "export", folder.resolve("all.zip").toString());
            assertThat(export.exitCode()).as(export.said()).isZero();
            assertThat(export.said()).startsWith("Exported");

            ProcessHandle before = office.database().orElseThrow();
            office.killDatabase();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> before.info().command().isEmpty() && health(office) == 200);
            assertThat(office.said()).contains("starting it again").doesNotContain("URL port");

            office.kill();
            assertThat(office.database())
                    .hasValueSatisfying(
                            database -> assertThat(database.isAlive()).isTrue());
        }
        try (OfficeProcess again = OfficeProcess.serving(var)) {
            ProcessHandle database = again.database().orElseThrow();
            assertThat(again.stop()).isEqualTo(143);
            await().until(() -> database.info().command().isEmpty());
        }
        OfficeProcess refused =
                OfficeProcess.started(var, "import", folder.resolve("all.zip").toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.said()).startsWith("DATABASE_NOT_EMPTY");
    }

    private static int health(OfficeProcess office) throws Exception {
        URI health = office.base().resolve("/actuator/health");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void settingsAndWordsMayStandInAnyOrder() {
        Invocation invocation = Invocation.of("--spring.profiles.active=demo", "export", "--phoihop.var=x", "a.zip");
        assertThat(invocation.words()).isEqualTo(List.of("export", "a.zip"));
        assertThat(invocation.settings()).containsExactly("--spring.profiles.active=demo", "--phoihop.var=x");
        assertThat(invocation.serves()).isFalse();
        assertThat(Invocation.of("--server.port=1").serves()).isTrue();
        assertThat(Invocation.of("serve").serves()).isTrue();
    }

    @Test
    void whatIsNotUnderstoodEndsWithTwo() {
        assertThat(Program.run(Invocation.of("nonsense"))).isEqualTo(2);
        assertThat(Program.run(Invocation.of("export"))).isEqualTo(2);
        assertThat(Program.run(Invocation.of("--help"))).isZero();
    }
}
