package vn.phoihop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.DemonstrationTest;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.As;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Role;
import vn.phoihop.platform.Settings;

@DemonstrationTest
class DemonstrationTests {
    private static final String STATES = """
            select s.state, count(*) as agencies from report.v_submission s join report.v_campaign c on c.id = s.campaign
             where c.year = :year and s.obliged and s.excluded_reason is null and (s.reporting_group = 'ASSOCIATION') = :association
             group by s.state
            """;

    @Autowired
    JdbcClient db;

    @Autowired
    Accounts accounts;

    @Autowired
    BusinessDay businessDay;

    @Autowired
    Demonstration demonstration;

    @Autowired
    Settings settings;

    @Autowired
    MockMvcTester mvc;

    @Test
    void everybodyHasAnAccountAndEveryAccountIsAnotherPerson() {
        assertThat(accounts.viewer("quantri").roles()).containsExactly(Role.ADMIN);
        assertThat(accounts.viewer("p01.nhap").roles()).containsExactly(Role.FOCAL_POINT);
        assertThat(accounts.viewer("bca.nhap").ended()).isFalse();
        assertThat(accounts.viewer("p63-02.nhap").ended()).isTrue();
        assertThat(accounts.viewer("btp-htqt.duyet").roles()).containsExactly(Role.HEAD);
        assertThat(accounts.viewer("vpcp.doc").roles()).containsExactly(Role.READER);
        assertThat(one("select count(*) - count(distinct person) from access.account"))
                .isZero();
        assertThat(one("select count(distinct password_hash) from access.account"))
                .isEqualTo(1);
    }

    @Test
    void reportOf2021IsCompleteAndReadyToBeCompiled() {
        assertThat(states(2021, false)).isEqualTo(Map.of("ACCEPTED", 112L));
        assertThat(states(2021, true)).isEqualTo(Map.of("ACCEPTED", 1L));
        assertThat(
                        one(
                                "select count(*) from report.v_revision r join report.v_submission s on s.revision = r.id join report.v_campaign c on c.id = s.campaign where c.year = 2021 and r.nil"))
                .isEqualTo(7);
    }

    @Test
    void reportOf2025IsLockedWithItsLateMissingAndExcludedOnes() {
        Map<String, Long> states = states(2025, false);
        assertThat(states.get("LOCKED")).isEqualTo(70);
        assertThat(states.get("NOT_STARTED")).isEqualTo(2);
        assertThat(states.get("DRAFT")).isEqualTo(1);
        assertThat(
                        one(
                                "select count(*) from consolidation.v_consolidation where state = 'LOCKED' and docx_file is not null"))
                .isEqualTo(1);
        assertThat(one("""
                select count(*) from report.v_submission s join report.v_deadline d on d.campaign = s.campaign and d.reporting_group = s.reporting_group
                  join report.v_campaign c on c.id = s.campaign where c.year = 2025 and s.first_dispatched_on > d.due_on""")).isEqualTo(5);
    }

    @Test
    void reportOf2026IsInEveryStateUpToAcceptedOnItsDay() {
        assertThat(businessDay.today()).isEqualTo("2026-12-18");
        Map<String, Long> states = states(2026, false);
        assertThat(states)
                .containsOnlyKeys(
                        "NOT_STARTED",
                        "DRAFT",
                        "UNDER_REVIEW",
                        "SIGNED",
                        "SUBMITTED",
                        "RECEIVED",
                        "RETURNED",
                        "ACCEPTED",
                        "WITHDRAWN");
        assertThat(states.values().stream().mapToLong(n -> n).sum()).isEqualTo(74);
        assertThat(states(2026, true)).isEqualTo(Map.of("DRAFT", 1L));
        assertThat(
                        one(
                                "select count(*) from report.v_submission s join report.v_campaign c on c.id = s.campaign where c.year = 2026 and s.first_dispatched_on is not null"))
                .isEqualTo(52);
    }

    @Test
    void agenciesTellOfSeveralCurrenciesOfTheSameSeminarsAndInTheSameWords() {
        assertThat(db.sql("select distinct currency from report.v_figure where indicator = 'I17' and currency <> ''")
                        .query(String.class)
                        .list())
                .contains("EUR", "USD", "JPY", "VND");
        assertThat(one("""
                select count(*) from (select r.cells ->> 'permitNumber' from report.v_table_row r where r.cells ->> 'sponsor' = 'Bộ Tư pháp Lào') x""")).isGreaterThan(6);
        List<Long> echoes = db.sql("""
                select count(*) from report.v_paragraph where text like '%cư dân không có giấy tờ hộ tịch ở khu vực biên giới%' group by substr(text, 1, 10)""").query(Long.class).list();
        assertThat(echoes).anyMatch(n -> n >= 3);
    }

    /** What was done on a day was also saved and noted on it; a start around midnight may go on into the next. */
    @Test
    void everyDeedIsNotedOnTheDayOfTheStory() {
        assertThat(one("""
                select count(*) from report.submission_event
                 where (at at time zone 'Asia/Ho_Chi_Minh')::date not between on_day and on_day + 1""")).isZero();
        assertThat(one("""
                select count(*) from report.section_stamp k join report.revision r on r.id = k.revision
                 where r.dispatched_on is not null and (k.saved_at at time zone 'Asia/Ho_Chi_Minh')::date > r.dispatched_on + 1""")).isZero();
        assertThat(one("""
                select count(*) from consolidation.v_consolidation
                 where state = 'LOCKED' and (locked_at at time zone 'Asia/Ho_Chi_Minh')::date not between dated_on and dated_on + 1""")).isZero();
    }

    @Test
    void noPartnerIsNamedTwiceInOneBreath() {
        assertThat(db.sql(
                                "select text from report.v_paragraph where text ~ '(với|của|tại|giữa) ([^,.;]{6,60}) (với|của|tại|giữa) \\2'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void agenciesHavePlannedForTheMadeUpDocumentAndWorkOnTheirTasks() {
        Map<String, Long> states = new TreeMap<>();
        db.sql("""
                        select p.state, count(*) from plan.v_plan p join mandate.v_mandate m on m.id = p.principal where m.demonstration group by p.state""")
                .query((row, n) -> states.put(row.getString(1), row.getLong(2)))
                .list();
        assertThat(states).containsOnlyKeys("DRAFTING", "CONSULTING", "ISSUED", "AMENDED");
        assertThat(states.values().stream().mapToLong(n -> n).sum()).isBetween(50L, 74L);
        assertThat(db.sql(
                                "select distinct plan.timeliness(state, submitted_on, start_on, due_on, date '2026-12-18') from plan.v_task")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "NOT_STARTED",
                        "IN_PROGRESS",
                        "OVERDUE",
                        "COMPLETED_ON_TIME",
                        "COMPLETED_LATE",
                        "SUSPENDED",
                        "CANCELLED");
        assertThat(one("select count(*) from plan.v_task where ad_hoc")).isGreaterThan(10);
        assertThat(one("select count(*) from plan.v_task where due_on > first_due_on"))
                .isGreaterThan(10);
        assertThat(one("select count(*) from plan.evidence")).isGreaterThan(50);
        assertThat(one("select count(*) from plan.reminder")).isGreaterThan(10);
    }

    @Test
    void nothingIsToldTwice() {
        long before = one("select count(*) from report.v_revision");
        demonstration.start();
        assertThat(one("select count(*) from report.v_revision")).isEqualTo(before);
        assertThat(settings.find("demonstration.told.campaign-2026")).contains("75");
    }

    @Test
    void drafterOfHanoiSeesItsReportAndTheBannerOfTheDemonstration() {
        assertThat(mvc.get().uri("/").with(As.user("p01.nhap")))
                .hasStatusOk()
                .bodyText()
                .contains("18/12/2026", "thành phố Hà Nội");
    }

    private Map<String, Long> states(int year, boolean association) {
        Map<String, Long> states = new TreeMap<>();
        db.sql(STATES)
                .param("year", year)
                .param("association", association)
                .query((row, n) -> states.put(row.getString(1), row.getLong(2)))
                .list();
        return states;
    }

    private long one(String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
