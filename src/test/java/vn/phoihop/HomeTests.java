package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.ui.FirstStep;
import vn.phoihop.ui.NavItem;

@OfficeTest
class HomeTests {
    private static final Pattern PLACE = Pattern.compile("<li><a href=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountFixture accounts;

    @Autowired
    ApplicationContext context;

    @Autowired
    List<NavItem> navigation;

    @Autowired
    List<FirstStep> real;

    private final String username = "home-" + Uuid7.next();

    /** What nobody may open is not shown, and what is shown opens. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void everyPlaceInTheNavigationOpens(Role role) {
        AgencyId agency = AgencyFixture.agency(context, "Cơ quan của trang đầu");
        Viewer viewer = accounts.account(username, agency, role);
        MvcTestResult home = page("/");
        assertThat(home).hasStatusOk().bodyText().contains("href=\"/\" aria-current=\"page\"", "Cơ quan của trang đầu");
        List<String> places = PLACE.matcher(text(home))
                .results()
                .map(m -> m.group(1))
                .filter(p -> p.startsWith("/"))
                .toList();
        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(navigation.stream()
                        .filter(n -> n.visible().test(viewer))
                        .map(NavItem::href)
                        .toList());
        assertThat(places).allSatisfy(place -> assertThat(page(place)).as(place).hasStatusOk());
    }

    @Test
    void whoHasNothingToDoIsToldWhatComesHere() {
        accounts.account(
                username,
                AgencyFixture.agency(context, "Cơ quan rảnh"),
                EnumSet.complementOf(EnumSet.of(Role.ADMIN)).toArray(Role[]::new));
        assertThat(page("/")).hasStatusOk().bodyText().contains("Không có việc nào đang chờ");
    }

    @Test
    void anAdministratorIsToldTheFirstStepsUntilTheyAreTaken() {
        Viewer administrator = accounts.administrator(username);
        BooleanSupplier[] done = {() -> true, () -> false};
        assertThat(steps(done[0], done[1]).list(administrator))
                .containsExactly(new FirstSteps.Step("a", "/a", true), new FirstSteps.Step("b", "/b", false));
        assertThat(steps(done[0], done[0]).list(administrator)).isEmpty();
        assertThat(real.stream().sorted(Comparator.comparing(FirstStep::order)).map(FirstStep::href))
                .containsExactly("/agencies", "/users", "/regimes");
        assertThat(page("/")).hasStatusOk();
    }

    private static FirstSteps steps(BooleanSupplier first, BooleanSupplier second) {
        var beans = new StaticListableBeanFactory(
                Map.of("two", new FirstStep(2, "b", "/b", second), "one", new FirstStep(1, "a", "/a", first)));
        return new FirstSteps(beans.getBeanProvider(FirstStep.class));
    }

    @Test
    void theLanguageIsChosenOnceAndKept() {
        accounts.administrator(username);
        MvcTestResult english = page("/?lang=en");
        assertThat(english).bodyText().contains("<html lang=\"en\"", "My work", "Sign out");
        Cookie kept = english.getResponse().getCookie("lang");
        assertThat(kept).isNotNull().extracting(Cookie::getValue).isEqualTo("en");
        assertThat(mvc.get().uri("/").with(As.user(username)).cookie(kept))
                .bodyText()
                .contains("My work");
        assertThat(mvc.get().uri("/?lang=vi").with(As.user(username)).cookie(kept))
                .bodyText()
                .contains("Việc của tôi");
        assertThat(mvc.get().uri("/?lang=fr").with(As.user(username)).locale(Locale.FRENCH))
                .bodyText()
                .contains("Việc của tôi");
    }

    @Test
    void anAddressThatDoesNotExistIsAPageOrAProblem() {
        accounts.administrator(username);
        assertThat(page("/no-such-place")).hasStatus(404).bodyText().contains("Không tìm thấy");
        assertThat(mvc.get().uri("/no-such-place").with(As.user(username)).accept(MediaType.APPLICATION_JSON))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult page(String address) {
        return mvc.get()
                .uri(address)
                .with(As.user(username))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
