package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.As;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;

/**
 * Every route that the program has, with real ids of Hà Nội, tried by one of each kind of person: the table of rights decides, and what is Hà Nội's own
 * does not exist for other agencies. A route with a new kind of id fails here until it is given a real one.
 */
@DemonstrationTest
class EveryRouteTests {
    private static final List<String> PEOPLE = List.of(
            "quantri",
            "p01.nhap",
            "p01.duyet",
            "p01.vanthu",
            "p40.nhap",
            "p40.duyet",
            "bca.nhap",
            "bca.vanthu",
            "vcci.nhap",
            "viac.nhap",
            "viac.duyet",
            "btp.nhap",
            "btp-htqt.nhap",
            "btp-htqt.duyet",
            "btp.duyet",
            "btp.vanthu",
            "vpcp.doc",
            "p63-02.nhap");
    /** Whose record Hà Nội's report is: its own people, and where it was sent. */
    private static final Set<String> CONCERNED =
            Set.of("p01.nhap", "p01.duyet", "p01.vanthu", "btp-htqt.nhap", "btp-htqt.duyet", "btp.duyet", "btp.vanthu");

    private static final List<String> OF_HANOI =
            List.of("/submissions/{id}", "/files/{id}", "/plans/{id}", "/tasks/{id}");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    List<PermissionTable> tables;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    private Map<String, Permission> permissions = Map.of();
    private final Map<String, String> ids = new TreeMap<>();

    private record Route(HttpMethod method, String pattern, String right) {
        /** There is no body: that is refused before any record is looked for, and so tells nothing of one. */
        boolean ofPrograms() {
            return pattern.startsWith("/api/v1/");
        }

        /** The address of the page about the same record, for what programs ask. */
        String page() {
            return pattern.replaceFirst("^/api/v1", "");
        }
    }

    private record Place(String prefix, String variable, String sql) {}

    private static final List<Place> PLACES = List.of(
            new Place("/account/", "id", "select gen_random_uuid()"),
            new Place("/agencies/", "id", "select id from organisation.v_agency where code = 'P01'"),
            new Place(
                    "/agencies/",
                    "code",
                    "select id from organisation.agency_code where agency = (select id from organisation.agency where code = 'P01') order by scheme limit 1"),
            new Place("/calendar/", "day", "select max(day) from organisation.calendar_day"),
            new Place("/campaigns/", "id", "select id from report.v_campaign where year = 2026"),
            new Place("/campaigns/", "campaign", "select id from report.v_campaign where year = 2026"),
            new Place(
                    "/campaigns/",
                    "letter",
                    "select l.id from report.letter l join report.v_campaign c on c.id = l.campaign where c.year = 2026 limit 1"),
            new Place("/consolidations/", "id", "select id from consolidation.v_consolidation where state = 'LOCKED'"),
            new Place(
                    "/consolidations/",
                    "item",
                    "select i.id from consolidation.item i join consolidation.v_consolidation c on c.id = i.consolidation where c.state = 'LOCKED' limit 1"),
            new Place("/consolidations/", "indicator", "select 'I05'"),
            new Place(
                    "/files/",
                    "id",
                    "select r.signed_file from report.revision r join report.v_submission s on s.revision = r.id join organisation.v_agency a on a.id = s.agency where a.code = 'P01' and r.signed_file is not null limit 1"),
            new Place("/forms/", "id", "select id from regime.v_form order by code limit 1"),
            new Place("/forms/", "code", "select 'I01'"),
            new Place("/forms/", "table", "select 'T1'"),
            new Place(
                    "/mandates/",
                    "id",
                    "select id from mandate.v_mandate where state = 'IN_FORCE' and demonstration limit 1"),
            new Place(
                    "/mandates/",
                    "point",
                    "select p.id from mandate.v_point p join mandate.v_mandate m on m.id = p.mandate where m.state = 'IN_FORCE' and m.demonstration limit 1"),
            new Place(
                    "/plans/",
                    "id",
                    "select coalesce((select p.id from plan.v_plan p join organisation.v_agency a on a.id = p.agency where a.code = 'P01' limit 1), gen_random_uuid())"),
            new Place(
                    "/plans/",
                    "mandate",
                    "select coalesce((select m.id from mandate.v_mandate m join organisation.v_agency a on a.id = m.receiving_unit where a.code = 'BTP-HTQT' and m.state = 'IN_FORCE' limit 1), gen_random_uuid())"),
            new Place(
                    "/tasks/",
                    "id",
                    "select coalesce((select t.id from plan.v_task t join organisation.v_agency a on a.id = t.agency where a.code = 'P01' and t.lead = t.agency and not exists (select from plan.task_coordinator k where k.task = t.id) limit 1), gen_random_uuid())"),
            new Place("/regimes/", "id", "select id from regime.v_regime order by code limit 1"),
            new Place(
                    "/submissions/",
                    "id",
                    "select s.id from report.v_submission s join report.v_campaign c on c.id = s.campaign join organisation.v_agency a on a.id = s.agency where a.code = 'P01' and c.year = 2025"),
            new Place("/submissions/", "section", "select 'I'"),
            new Place("/users/", "id", "select id from access.account where username = 'p01.nhap'"));

    @BeforeEach
    void realIds() {
        permissions = tables.stream()
                .flatMap(t -> t.permissions().stream())
                .collect(Collectors.toMap(Permission::name, Function.identity()));
        for (Place place : PLACES)
            ids.put(
                    place.prefix + place.variable,
                    String.valueOf(db.sql(place.sql).query().singleValue()));
    }

    @Test
    void everyRouteGivesEachPersonWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        List<Route> routes = routes();
        assertThat(routes).hasSizeGreaterThan(110);
        for (Route route : routes) {
            String uri = uri(route);
            for (String person : PEOPLE) {
                int status = status(route, uri, person);
                if (!expected(route, person, status))
                    wrong.add(route.method + " " + route.pattern + " by " + person + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        for (Route route : routes()) {
            if (route.right.equals(Requires.PUBLIC)) continue;
            var answer = mvc.method(route.method)
                    .uri(uri(route))
                    .with(As.nobody())
                    .exchange()
                    .getResponse();
            assertThat(answer.getStatus() == 401
                            || "/login".equals(answer.getRedirectedUrl())
                            || answer.getStatus() == 302)
                    .as(route + ": " + answer.getStatus())
                    .isTrue();
        }
    }

    private boolean expected(Route route, String person, int status) {
        if (status >= 500) return false;
        if (status == 400 && route.ofPrograms()) return true;
        if (OF_HANOI.stream().anyMatch(route.page()::startsWith)
                && !CONCERNED.contains(person)
                && !readsForGovernment(person)) return status == 404 || (status == 403 && !mayKnow(route, person));
        Permission permission = permissions.get(route.right);
        if (permission == null || permission.heldBy(viewer(person))) return true;
        return status == 403 || (permission.aboutHiddenRecord() && status == 404);
    }

    /** A right nobody of their kind has is refused before the record is looked for. */
    private boolean mayKnow(Route route, String person) {
        Permission permission = permissions.get(route.right);
        return permission == null || permission.aboutHiddenRecord() || permission.heldBy(viewer(person));
    }

    private static boolean readsForGovernment(String person) {
        return person.startsWith("vpcp.");
    }

    private Viewer viewer(String person) {
        return accounts.viewer(person);
    }

    /** Nothing of it stays. */
    private int status(Route route, String uri, String person) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(tx -> {
            tx.setRollbackOnly();
            return mvc.method(route.method)
                    .uri(uri)
                    .with(As.user(person))
                    .exchange()
                    .getResponse()
                    .getStatus();
        }));
    }

    private String uri(Route route) {
        String prefix = route.page().replaceFirst("^(/[^/]*/?).*", "$1");
        return VARIABLE.matcher(route.pattern).replaceAll(found -> {
            String id = ids.get(prefix + found.group(1));
            assertThat(id)
                    .as("a real id for {%s} of %s".formatted(found.group(1), route.pattern))
                    .isNotNull();
            return Matcher.quoteReplacement(id);
        });
    }

    private List<Route> routes() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("vn.phoihop"))
                .flatMap(e -> routes(e.getKey(), e.getValue()))
                .sorted(java.util.Comparator.comparing(Route::pattern).thenComparing(r -> r.method.name()))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        String right = Objects.requireNonNull(handler.getMethodAnnotation(Requires.class))
                .value();
        Set<HttpMethod> methods = info.getMethodsCondition().getMethods().stream()
                .map(m -> HttpMethod.valueOf(m.name().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Route(method, pattern, right)));
    }
}
