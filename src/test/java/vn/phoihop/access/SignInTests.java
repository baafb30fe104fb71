package vn.phoihop.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;

@OfficeTest
class SignInTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountFixture fixture;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    JdbcClient jdbc;

    private final String username = "user-" + Uuid7.next();

    @Test
    void aPersonSignsInComesBackAndSignsOut() {
        fixture.administrator(username);
        assertThat(mvc.get().uri("/users?text=a")).hasRedirectedUrl("/login?next=%2Fusers%3Ftext%3Da");
        MvcTestResult entered =
                signIn(username.toUpperCase(java.util.Locale.ROOT), "demo", "10.0.1.1", "/users?text=a");
        assertThat(entered).hasRedirectedUrl("/users?text=a");
        Cookie session = session(entered);
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(mvc.get().uri("/users").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains(username);
        assertThat(mvc.post().uri("/logout").cookie(session).with(As.nobody())).hasRedirectedUrl("/login?out");
        assertThat(mvc.get().uri("/users").cookie(session)).hasRedirectedUrl("/login?next=%2Fusers");
    }

    @Test
    void everySignInMakesANewSessionAndNothingElseDoes() {
        fixture.administrator(username);
        assertThat(mvc.get().uri("/login").exchange().getResponse().getCookie("SESSION"))
                .isNull();
        Cookie first = session(signIn(username, "demo", "10.0.2.1", ""));
        MvcTestResult again = mvc.post()
                .uri("/login")
                .cookie(first)
                .with(As.nobody())
                .param("username", username)
                .param("password", "demo")
                .exchange();
        assertThat(session(again).getValue()).isNotEqualTo(first.getValue());
        assertThat(mvc.get().uri("/users").cookie(first)).hasRedirectedUrl("/login?next=%2Fusers");
    }

    @Test
    void theAnswerDoesNotTellWhetherTheAccountExists() {
        fixture.administrator(username);
        MvcTestResult wrong = signIn(username, "not it", "10.0.3.1", "");
        MvcTestResult unknown = signIn("nobody-" + username, "not it", "10.0.3.1", "");
        assertThat(wrong).hasStatus(422).bodyText().contains("Tên đăng nhập hoặc mật khẩu không đúng.");
        assertThat(unknown).hasStatus(422);
        assertThat(signIn("nobody\0" + username, "not it", "10.0.3.1", "")).hasStatus(422);
        assertThat(plain(unknown, "nobody-" + username)).isEqualTo(plain(wrong, username));
    }

    @Test
    void whoFailsFiveTimesWaitsEvenWithTheRightPassword() {
        fixture.administrator(username);
        String key = SignInDelay.account(username);
        for (int i = 0; i < 5; i++)
            assertThat(signIn(username, "wrong", "10.0.4." + i, "")).hasStatus(422);
        assertThat(delay(key)).isEqualTo(2);
        for (int expected = 4; expected <= 64; expected *= 2) {
            waitIsOver(key);
            assertThat(signIn(username, "wrong", "10.0.4.1", "")).hasStatus(422);
            assertThat(delay(key)).isEqualTo(expected);
        }
        assertThat(signIn(username, "demo", "10.9.9.9", ""))
                .hasStatus(429)
                .bodyText()
                .containsPattern("Vui lòng chờ \\d\\d giây");
        waitIsOver(key);
        assertThat(signIn(username, "demo", "10.0.4.1", "")).hasStatus(302);
        assertThat(signIn(username, "wrong", "10.0.4.1", "")).hasStatus(422);
        assertThat(delay(key)).isZero();
    }

    @Test
    void aNetworkThatGuessesManyNamesWaitsToo() {
        fixture.administrator(username);
        String key = SignInDelay.network("2001:db8:7::1");
        assertThat(signIn("guess-1" + username, "wrong", "2001:db8:7::1", "")).hasStatus(422);
        failures(key, 28);
        assertThat(signIn("guess-2" + username, "wrong", "2001:db8:7::2", "")).hasStatus(422);
        assertThat(delay(key)).isZero();
        assertThat(signIn("guess-3" + username, "wrong", "2001:db8:7::3", "")).hasStatus(422);
        assertThat(delay(key)).isEqualTo(2);
        failures(key, 39);
        waitIsOver(key);
        assertThat(signIn(username, "wrong", "2001:db8:7::5", "")).hasStatus(422);
        assertThat(delay(key)).isEqualTo(900);
        assertThat(signIn(username, "demo", "2001:db8:7:0:ffff::1", "")).hasStatus(429);
        assertThat(signIn(username, "demo", "2001:db8:7:1::1", "")).hasStatus(302);
        waitIsOver(key);
        for (int i = 0; i < 2; i++)
            assertThat(signIn(username, "demo", "2001:db8:7::1", "")).hasStatus(302);
        assertThat(signIn(username, "wrong", "2001:db8:7::1", "")).hasStatus(422);
        assertThat(signIn(username, "demo", "2001:db8:7::1", "")).hasStatus(429);
    }

    @Test
    void programsAreToldAndFormsWithoutTheirTokenRefused() {
        assertThat(mvc.get().uri("/users").header("Accept", "application/json"))
                .hasStatus(401)
                .hasContentType("application/problem+json");
        assertThat(mvc.get().uri("/api/v1/anything").header("Accept", "application/json"))
                .hasStatus4xxClientError();
        assertThat(mvc.post().uri("/login").param("username", "a").param("password", "b"))
                .hasStatus(403);
        assertThat(mvc.get().uri("/actuator/env")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }

    @Test
    void everyPageCarriesItsHeaders() {
        MvcTestResult page = mvc.get().uri("/login").secure(true).exchange();
        assertThat(page)
                .hasStatusOk()
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .containsHeaders("Permissions-Policy", "Strict-Transport-Security");
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .containsPattern("script-src 'self' 'nonce-[\\w-]{22}'")
                .doesNotContain("unsafe");
    }

    @Test
    void aDeactivatedAccountIsOutAtOnce() {
        Viewer viewer = fixture.administrator(username);
        fixture.administrator("another-" + username);
        Cookie session = session(signIn(username, "demo", "10.0.5.1", ""));
        assertThat(mvc.get().uri("/users").cookie(session)).hasStatusOk();
        keeping.deactivate(viewer.user(), Viewer.SYSTEM);
        assertThat(mvc.get().uri("/users").cookie(session)).hasRedirectedUrl("/login?next=%2Fusers");
        assertThat(sessionsOf(viewer.user())).isZero();
        assertThat(signIn(username, "demo", "10.0.5.1", "")).hasStatus(422);
    }

    @Test
    void onlyAddressesOfThisSiteAreComeBackTo() {
        assertThat(SignInPages.inside("/users?text=Hà Nội")).isEqualTo("/users?text=Hà Nội");
        for (String elsewhere :
                new String[] {"", "//evil.example", "/\\evil", "https://evil.example", "/a\r\nX: y", "/login"})
            assertThat(SignInPages.inside(elsewhere)).isEqualTo("/");
    }

    private MvcTestResult signIn(String name, String password, String address, String next) {
        return mvc.post()
                .uri("/login")
                .with(As.nobody())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", name)
                .param("password", password)
                .param("next", next)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return java.util.Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
    }

    private static String plain(MvcTestResult result, String name) {
        try {
            return result.getResponse()
                    .getContentAsString()
                    .replace(name, "NAME")
                    .replaceAll("value=\"[^\"]*\"|nonce=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void failures(String key, int count) {
        jdbc.sql("update access.attempt set failures = :count where key = :key")
                .param("count", count)
                .param("key", key)
                .update();
    }

    private void waitIsOver(String key) {
        jdbc.sql("update access.attempt set blocked_until = now() - interval '1 second' where key = :key")
                .param("key", key)
                .update();
    }

    private long delay(String key) {
        return jdbc.sql(
                        "select extract(epoch from blocked_until - last_at)::bigint from access.attempt where key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private long sessionsOf(UserId user) {
        return jdbc.sql("select count(*) from platform.spring_session where principal_name = :id")
                .param("id", user.value().toString())
                .query(Long.class)
                .single();
    }
}
