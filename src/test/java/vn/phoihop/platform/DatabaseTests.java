package vn.phoihop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.SignedIn;

/** The database is durable and closed, whatever it runs on; and the application's role may do only what it was granted. */
@OfficeTest
class DatabaseTests {
    @Autowired
    JdbcTemplate app;

    @Autowired
    Database database;

    @Autowired
    DatabaseSettings settings;

    @Autowired
    Settings office;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void nothingAcknowledgedIsLost(String setting) {
        assertThat(app.queryForObject("show " + setting, String.class)).isEqualTo("on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update journal.entry set verb = 'X'",
                "delete from journal.entry",
                "truncate journal.entry",
                "create table platform.mine (id int)",
                "create table public.mine (id int)",
                "create schema mine",
                "select * from flyway.flyway_schema_history",
                "alter table platform.setting add column mine int",
                "set role phoihop_owner"
            })
    void theApplicationsRoleMayNot(String statement) {
        assertThatThrownBy(() -> app.execute(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void anApplicationRoleThatCouldDoMoreIsRefused() {
        Database careless = new DatabaseSettings.Address(database.url(), database.owner(), database.owner());
        assertThatThrownBy(() -> DatabaseChecks.pass(careless, settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("may do too much");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInOneSentence() {
        Database absent =
                new DatabaseSettings.Address("jdbc:postgresql://127.0.0.1:1/phoihop", database.owner(), database.app());
        assertThatThrownBy(() -> DatabaseChecks.pass(absent, settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void aDatabaseBelongsToProductionOrToTheDemonstration() {
        assertThat(office.find(Mode.KEY)).contains("PRODUCTION");
        DatabaseSettings demonstration =
                new DatabaseSettings(settings.var(), settings.database(), true, true, settings.datasource());
        assertThatThrownBy(() -> DatabaseChecks.pass(database, demonstration))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("in production");
        assertThatThrownBy(() -> Mode.PRODUCTION.accept("DEMONSTRATION")).hasMessageContaining("demonstration's");
        assertThatThrownBy(() -> new ModeMark(office, demonstration, "0.0.0.0"))
                .hasMessageContaining("this machine only");
    }

    @Test
    void eachTransactionKnowsWhoIsLooking() {
        Viewer someone = TestViewer.of(UUID.randomUUID());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((SignedIn) () -> someone, null));
        try {
            assertThat(transaction.<String>execute(status -> viewer()))
                    .isEqualTo(someone.user().value().toString());
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThat(transaction.<String>execute(status -> viewer())).isEmpty();
        assertThat(viewer()).isNullOrEmpty();
    }

    private String viewer() {
        return app.queryForObject("select current_setting('phoihop.viewer', true)", String.class);
    }

    @Test
    void settingsAreKept() {
        office.put("test.key", "một");
        office.put("test.key", "hai");
        assertThat(office.find("test.key")).contains("hai");
        office.remove("test.key");
        assertThat(office.find("test.key")).isEmpty();
    }
}
