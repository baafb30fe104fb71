package vn.phoihop.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;

@OfficeTest
class UserTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountFixture fixture;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String username = "user-" + Uuid7.next();
    private final String admin = "admin-" + username;

    @Test
    void anAdministratorMakesAnAccountWhoseOwnerChoosesTheirPassword() throws Exception {
        fixture.administrator(admin);
        AgencyId agency = AgencyFixture.agency(context, "Bộ Có người");
        MvcTestResult made = create(username, "Nguyễn Thị Đầu Mối", agency, "FOCAL_POINT", "CLERK");
        assertThat(made).hasStatusOk();
        String password = oneTimePassword(made);
        assertThat(accounts.findByUsername(username).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.FOCAL_POINT, Role.CLERK);
        assertThat(mvc.get()
                        .uri("/users?text=thi dau moi&agency=" + agency.value())
                        .with(As.user(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Đầu Mối", username, "Cán bộ đầu mối", "1 tài khoản");

        assertThat(mvc.get().uri("/").with(As.user(username))).hasRedirectedUrl("/account");
        assertThat(change(username, "wrong", "một câu đủ dài"))
                .hasStatus(422)
                .bodyText()
                .contains("PASSWORD_WRONG");
        assertThat(change(username, password, "ngắn")).hasStatus(422).bodyText().contains("PASSWORD_TOO_SHORT");
        assertThat(change(username, password, "một câu đủ dài")).hasRedirectedUrl("/account");
        assertThat(mvc.get().uri("/").with(As.user(username))).hasStatusOk();
        assertThat(journal(accounts.findByUsername(username).orElseThrow()))
                .containsExactly("CREATED", "PASSWORD_CHANGED");
    }

    @Test
    void aFormThatSaysNoKeepsWhatWasTyped() {
        fixture.administrator(admin);
        assertThat(create(admin, "Người Trùng Tên", null, "ADMIN"))
                .hasStatus(422)
                .bodyText()
                .contains("USERNAME_TAKEN", "Người Trùng Tên");
        assertThat(create("Có Dấu", "", null))
                .hasStatus(422)
                .bodyText()
                .contains("USERNAME_INVALID", "FIELD_REQUIRED", "ROLE_REQUIRED", "Có Dấu");
        assertThat(create(username, "Chuyên viên", null, "OFFICER"))
                .hasStatus(422)
                .bodyText()
                .contains("AGENCY_REQUIRED");
        assertThat(create(
                        username,
                        "Quản trị kiêm ký",
                        AgencyFixture.agency(context, "Bộ Kiêm nhiệm"),
                        "ADMIN",
                        "SIGNER"))
                .hasStatus(422)
                .bodyText()
                .contains("ADMIN_ALONE");
    }

    @Test
    void onePersonMayHaveSeveralAccounts() {
        fixture.administrator(admin);
        AgencyId agency = AgencyFixture.agency(context, "Bộ Một người hai việc");
        Viewer first = fixture.account(username, agency, Role.FOCAL_POINT);
        assertThat(mvc.post()
                        .uri("/users")
                        .with(As.user(admin))
                        .param("username", "second-" + username)
                        .param("sameAs", username)
                        .param("agency", agency.value().toString())
                        .param("roles", "SIGNER"))
                .hasStatusOk();
        Account second = accounts.findByUsername("second-" + username).orElseThrow();
        assertThat(second.person()).isEqualTo(first.person());
        assertThat(second.name()).isEqualTo(first.name());
        assertThat(accounts.listAt(agency, Role.SIGNER)).containsExactly(second);
    }

    @Test
    void aChangedRoleCountsAtTheNextRequestAndAStaleFormDoesNot() {
        Viewer administrator = fixture.administrator(admin);
        AgencyId agency = AgencyFixture.agency(context, "Bộ Đổi vai");
        Viewer user = fixture.account(username, agency, Role.FOCAL_POINT);
        String address = "/users/" + user.user().value();
        assertThat(mvc.get().uri(address + "/edit").with(As.user(admin)))
                .hasStatusOk()
                .bodyText()
                .contains(user.name());
        assertThat(mvc.post()
                        .uri(address)
                        .with(As.user(admin))
                        .param("version", "1")
                        .param("username", username)
                        .param("name", "Tên Mới")
                        .param("agency", agency.value().toString())
                        .param("roles", "SIGNER"))
                .hasRedirectedUrl(address + "/edit");
        Viewer now = accounts.viewer(username);
        assertThat(now.name()).isEqualTo("Tên Mới");
        assertThat(now.roles()).containsExactly(Role.SIGNER);
        assertThatThrownBy(() -> keeping.change(user.user(), 1, "Cũ", agency, now.roles(), administrator))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> keeping.deactivate(administrator.user(), now)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theLastAdministratorStays() {
        Viewer last = fixture.administrator(admin);
        AgencyId agency = AgencyFixture.agency(context, "Bộ Người cuối");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update access.account set active = false where id <> :id")
                    .param("id", last.user())
                    .update();
            assertThatThrownBy(() -> keeping.deactivate(last.user(), last))
                    .isInstanceOf(Refused.class)
                    .hasMessage("LAST_ADMIN");
            assertThatThrownBy(() -> keeping.change(last.user(), 1, "A", agency, Set.of(Role.READER), last))
                    .hasMessage("LAST_ADMIN");
            status.setRollbackOnly();
        });
        fixture.administrator("other-" + admin);
        keeping.deactivate(last.user(), Viewer.SYSTEM);
        assertThat(accounts.find(last.user()).orElseThrow().active()).isFalse();
        keeping.reactivate(last.user(), Viewer.SYSTEM);
        assertThat(accounts.viewer(admin)).isEqualTo(last);
    }

    @Test
    void manyAccountsAreMadeAtOnceByTheProgramOnly() {
        AgencyId agency = AgencyFixture.agency(context, "Bộ Đông người");
        List<NewAccount> many = IntStream.range(0, 300)
                .mapToObj(i -> new NewAccount(username + "." + i, "Người " + i, agency, Role.FOCAL_POINT))
                .toList();
        assertThat(keeping.createAll(many, "demo", Viewer.SYSTEM)).hasSize(300);
        assertThat(accounts.listAt(agency, Role.FOCAL_POINT)).hasSize(300);
        Viewer administrator = fixture.administrator(admin);
        assertThatThrownBy(() -> keeping.createAll(many, "demo", administrator)).isInstanceOf(Forbidden.class);
        assertThat(mvc.get().uri("/users?page=2&agency=" + agency.value()).with(As.user(admin)))
                .bodyText()
                .contains("300 tài khoản");
    }

    @Test
    void theCommandLineMakesAnAdministratorAndANewPassword() {
        UserCommand command = new UserCommand(keeping, accounts);
        assertThat(command.createAdmin(admin.toUpperCase(Locale.ROOT), "Quản trị từ máy chủ"))
                .isZero();
        assertThat(accounts.viewer(admin).roles()).containsExactly(Role.ADMIN);
        assertThat(command.resetPassword(admin)).isZero();
        assertThat(mvc.get().uri("/users").with(As.user(admin))).hasRedirectedUrl("/account");
        assertThatThrownBy(() -> command.resetPassword("nobody-" + admin)).hasMessage("PERSON_UNKNOWN");
    }

    private MvcTestResult create(String name, String person, AgencyId agency, String... roles) {
        return mvc.post()
                .uri("/users")
                .with(As.user(admin))
                .param("username", name)
                .param("name", person)
                .param("agency", agency == null ? "" : agency.value().toString())
                .param("roles", roles)
                .exchange();
    }

    private MvcTestResult change(String name, String current, String chosen) {
        return mvc.post()
                .uri("/account/password")
                .with(As.user(name))
                .param("current", current)
                .param("password", chosen)
                .param("repeated", chosen)
                .exchange();
    }

    private static String oneTimePassword(MvcTestResult result) throws Exception {
        Matcher matcher = Pattern.compile("one-time-password\">([a-z0-9-]{19})<")
                .matcher(result.getResponse().getContentAsString());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private List<String> journal(Account account) {
        return jdbc.sql("select verb from journal.entry where subject = :id order by id")
                .param("id", account.id())
                .query(String.class)
                .list();
    }
}
