package vn.phoihop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.ReferenceData;
import vn.phoihop.regime.SmallRegime;

/** Every route of pages and programs that carries the id of a submission of Hà Nội, tried by every role of every kind of agency in every state: the table of rights decides. */
@OfficeTest
class RouteRightsTests {
    /** A report that was not begun has no paper to print and no section to write yet. */
    private static final Set<String> NEEDS_CONTENT = Set.of(
            "/submissions/{id}/report.docx",
            "/submissions/{id}/report.html",
            "/submissions/{id}/report.pdf",
            "/submissions/{id}/report.json");

    private static final String API = "/api/v1";
    /** Programs ask the same table by the same verbs: one state before the dispatch and one behind it show that. */
    private static final Set<SubmissionState> FOR_PROGRAMS =
            EnumSet.of(SubmissionState.DRAFT, SubmissionState.RECEIVED);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Agencies agencies;

    @Autowired
    ReportedCampaign campaign;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<Viewer, Set<Side>> people = new LinkedHashMap<>();
    private SubmissionId submission;

    private record Route(HttpMethod method, String pattern, ReportPermission permission) {
        boolean ofPrograms() {
            return pattern.startsWith(API);
        }

        /** The address of the page that shows or does the same. */
        String page() {
            return ofPrograms() ? pattern.substring(API.length()) : pattern;
        }
    }

    @BeforeEach
    void hanoiHasSentItsReport() {
        ReferenceData.importInto(context);
        AgencyId hanoi = id("P01");
        for (Role role : List.of(Role.FOCAL_POINT, Role.SIGNER, Role.CLERK)) {
            person("P01", role, Side.OWN);
            for (String foreign : List.of("P40", "BCA", "VCCI", "VIAC")) person(foreign, role, null);
        }
        person("BTP-HTQT", Role.OFFICER, Side.RECEIVING);
        person("BTP-HTQT", Role.HEAD, Side.RECEIVING);
        person("BTP", Role.SIGNER, Side.RECEIVING);
        person("BTP", Role.CLERK, Side.RECEIVING);
        person("BTP", Role.FOCAL_POINT, null);
        person("BTP-HTQT", Role.FOCAL_POINT, null);
        person("BCA", Role.OFFICER, null);
        person("VPCP", Role.READER, null);
        person("BNG", Role.OPINION, null);
        people.put(accounts.administrator("admin-" + mark), EnumSet.noneOf(Side.class));
        var opened = campaign.open(
                SmallRegime.keep(db, id("BTP-HTQT"), id("BTP")),
                List.of(hanoi),
                ReportedCampaign.person(id("BTP-HTQT"), Role.OFFICER));
        submission = campaign.send(opened, hanoi, ReportedCampaign.Told.nothing());
    }

    @Test
    void everyRouteGivesWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (SubmissionState state : EnumSet.of(
                SubmissionState.NOT_STARTED,
                SubmissionState.DRAFT,
                SubmissionState.SUBMITTED,
                SubmissionState.RECEIVED,
                SubmissionState.ACCEPTED)) {
            for (Route route : routes()) {
                if (route.ofPrograms() && !FOR_PROGRAMS.contains(state)) continue;
                if (state == SubmissionState.NOT_STARTED && NEEDS_CONTENT.contains(route.page())) continue;
                for (var person : people.entrySet()) {
                    String expected = expected(route, state, person.getKey(), person.getValue());
                    String got = answer(route, state, person.getKey());
                    if (!expected.equals(got))
                        wrong.add(route.method + " " + route.pattern + " " + state + " "
                                + person.getKey().username() + ": expected " + expected + ", got " + got);
                    tried++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(3000);
        for (Route route : routes())
            assertThat(request(route).with(As.nobody()).exchange().getResponse().getStatus())
                    .as(route.pattern)
                    .isEqualTo(route.ofPrograms() ? 401 : 302);
    }

    private String expected(Route route, SubmissionState state, Viewer viewer, Set<Side> sides) {
        boolean dispatched = state.ordinal() >= SubmissionState.SUBMITTED.ordinal() && sides.contains(Side.RECEIVING);
        boolean visible = dispatched || ReportPermission.SUBMISSION_READ.allows(viewer, sides, state.name());
        if (route.permission == ReportPermission.SUBMISSION_STATE_READ)
            visible = route.permission.allows(viewer, sides, state.name());
        if (!visible) return "404";
        if (route.permission.allows(viewer, sides, state.name())) return "done";
        return route.permission.anyState(viewer, sides) ? "done" : "403";
    }

    /** "done" is an answer by the verb itself: it did it, or said why the rule or the state refuses. */
    private String answer(Route route, SubmissionState state, Viewer viewer) {
        TransactionTemplate attempt = new TransactionTemplate(transactions);
        String answer = attempt.execute(tx -> {
            tx.setRollbackOnly();
            if (state == SubmissionState.NOT_STARTED)
                db.sql("update report.revision set no = 9 where submission = :id")
                        .param("id", submission)
                        .update();
            boolean sent = state.ordinal() >= SubmissionState.SUBMITTED.ordinal();
            db.sql(
                            "update report.submission set state = :state, first_dispatched_on = case when :sent then first_dispatched_on end, revision = case when :state = 'NOT_STARTED' then null else revision end where id = :id")
                    .param("state", state)
                    .param("sent", sent)
                    .param("id", submission)
                    .update();
            int status = request(route)
                    .with(As.user(viewer.username()))
                    .exchange()
                    .getResponse()
                    .getStatus();
            return status == 403 || status == 404 ? String.valueOf(status) : status < 500 ? "done" : "failed " + status;
        });
        return answer == null ? "" : answer;
    }

    private MockMvcTester.MockMvcRequestBuilder request(Route route) {
        var request = mvc.method(route.method).uri(uri(route));
        boolean body = route.ofPrograms() && route.method != HttpMethod.GET;
        return body ? request.contentType(MediaType.APPLICATION_JSON).content("{}") : request;
    }

    private String uri(Route route) {
        return route.pattern.replace("{id}", submission.value().toString()).replace("{section}", "I");
    }

    private List<Route> routes() {
        RequestMappingHandlerMapping mapping =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> collect(info, handler, routes));
        assertThat(routes).hasSizeGreaterThan(40);
        return routes;
    }

    private static void collect(RequestMappingInfo info, HandlerMethod handler, List<Route> routes) {
        for (String pattern : info.getPatternValues()) {
            if (!pattern.matches("(" + API + ")?/submissions/\\{id}.*")) continue;
            ReportPermission permission = ReportPermission.valueOf(
                    handler.getMethodAnnotation(Requires.class).value());
            info.getMethodsCondition()
                    .getMethods()
                    .forEach(m -> routes.add(new Route(m.asHttpMethod(), pattern, permission)));
        }
    }

    private void person(String agency, Role role, Side side) {
        Viewer viewer = accounts.account(
                (agency + "." + role + "." + mark).toLowerCase(java.util.Locale.ROOT), id(agency), role);
        people.put(viewer, side == null ? EnumSet.noneOf(Side.class) : EnumSet.of(side));
    }

    private AgencyId id(String code) {
        return agencies.findByCode(code).orElseThrow().id();
    }
}
