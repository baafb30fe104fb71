package vn.phoihop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.OfficeTest;
import vn.phoihop.api.Scope;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;

@OfficeTest
class ProgramSignInTests {
    private static final String AGENCIES = "/api/v1/agencies?limit=1";
    private static final Pattern SECRET = Pattern.compile("id=\"token\">(phoihop_[\\w-]{43})<");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountFixture fixture;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    TokenFixture programs;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient db;

    private final String username = "user-" + Uuid7.next();
    private UserId account;

    @BeforeEach
    void anOfficer() {
        account = fixture.account(username, AgencyFixture.agency(context, "Bộ Có chương trình"), Role.OFFICER)
                .user();
    }

    @Test
    void aTokenIsMadeOnScreenShownOnceUsedAndRevoked() throws Exception {
        assertThat(make("", "READ", "90")).hasStatus(422).bodyText().contains("FIELD_REQUIRED");
        assertThat(make("Máy chủ", "SIGN", "90")).hasStatus(422).bodyText().contains("CHOICE_INVALID");
        assertThat(make("Máy chủ", "READ", "1000")).hasStatus(422).bodyText().contains("TOKEN_DAYS_INVALID");
        MvcTestResult made = make("Máy chủ của Sở", "READ", "90");
        assertThat(made).hasStatusOk();
        String secret = secret(made);
        assertThat(tokens())
                .hasStatusOk()
                .bodyText()
                .contains("Máy chủ của Sở", "Chưa dùng")
                .doesNotContain(secret);

        int sessions = sessions();
        MvcTestResult answer = get("Bearer " + secret);
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(sessions()).isEqualTo(sessions);
        assertThat(tokens()).bodyText().doesNotContain("Chưa dùng");

        assertThat(mvc.post().uri("/account/tokens/" + id() + "/revocation").with(As.user(username)))
                .hasRedirectedUrl("/account/tokens");
        assertThat(get("Bearer " + secret))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("CREDENTIALS_INVALID");
        assertThat(tokens()).bodyText().contains("Đã thu hồi");
        assertThat(db.sql(
                                "select count(*) from journal.entry where subject = :a and verb like 'TOKEN_%' and details::text not like '%phoihop_%'")
                        .param("a", account)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anothersTokenIsNotThereToBeRevoked() throws Exception {
        make("Máy chủ", "READ", "90");
        fixture.administrator("admin-" + username);
        assertThat(mvc.post().uri("/account/tokens/" + id() + "/revocation").with(As.user("admin-" + username)))
                .hasStatus(404);
    }

    @Test
    void aTokenEndsWithItsTimeAndWithItsAccount() throws Exception {
        String secret = secret(make("Máy chủ", "WRITE", "1"));
        assertThat(get("Bearer " + secret)).hasStatusOk();
        db.sql("update access.token set expires_at = now() - interval '1 second' where id = :id")
                .param("id", id())
                .update();
        assertThat(get("Bearer " + secret)).hasStatus(401);
        db.sql("update access.token set expires_at = now() + interval '1 day' where id = :id")
                .param("id", id())
                .update();
        assertThat(get("Bearer " + secret)).hasStatusOk();
        keeping.deactivate(account, Viewer.SYSTEM);
        keeping.reactivate(account, Viewer.SYSTEM);
        assertThat(get("Bearer " + secret)).hasStatus(401);
    }

    @Test
    void aProgramDoesNoMoreThanItsScopesAllow() {
        assertThat(mvc.get().uri(AGENCIES).with(programs.of(username, Scope.READ)))
                .hasStatusOk();
        assertThat(mvc.get().uri(AGENCIES).with(programs.of(username, Scope.WRITE)))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("SCOPE_REQUIRED");
    }

    @Test
    void passwordsAndSessionsAreNotForProgramsInProduction() {
        String basic = Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
        assertThat(get("Basic " + basic)).hasStatus(401);
        MvcTestResult nobody =
                mvc.get().uri(AGENCIES).header("Accept-Language", "en").exchange();
        assertThat(nobody).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
        assertThat(nobody).bodyJson().extractingPath("$.title").isEqualTo("Not signed in");
        assertThat(get("Bearer phoihop_" + "x".repeat(43))).hasStatus(401);
        assertThat(get("Digest x")).hasStatus(401);
    }

    private MvcTestResult make(String name, String scope, String days) {
        return mvc.post()
                .uri("/account/tokens")
                .param("name", name)
                .param("scope", scope)
                .param("days", days)
                .with(As.user(username))
                .exchange();
    }

    private MvcTestResult tokens() {
        return mvc.get().uri("/account/tokens").with(As.user(username)).exchange();
    }

    private MvcTestResult get(String shown) {
        return mvc.get().uri(AGENCIES).header("Authorization", shown).exchange();
    }

    private static String secret(MvcTestResult made) throws Exception {
        Matcher secret = SECRET.matcher(made.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private java.util.UUID id() {
        return db.sql("select id from access.token where account = :a")
                .param("a", account)
                .query(java.util.UUID.class)
                .single();
    }

    private int sessions() {
        return db.sql("select count(*)::int from platform.spring_session")
                .query(Integer.class)
                .single();
    }
}
