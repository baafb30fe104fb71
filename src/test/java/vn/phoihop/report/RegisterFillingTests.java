package vn.phoihop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.plan.PlanningOffice.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.plan.PlanningOffice;
import vn.phoihop.regime.SmallRegime;

/** The report knows the plan: what was entered once is there when the report begins, and the agency confirms it and adds its words. */
@OfficeTest
class RegisterFillingTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    PlanningOffice plans;

    @Autowired
    ReportedCampaign campaigns;

    @Autowired
    Reporting reporting;

    @Autowired
    ContentQueries contents;

    @Autowired
    SubmissionRepository submissions;

    @Autowired
    AccountFixture accounts;

    @Autowired
    BusinessDay businessDay;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void reportBeginsWithWhatThePlanKnowsAndTheAgencyConfirmsIt() {
        AgencyId ministry = AgencyFixture.agency(context, "Bộ " + mark);
        AgencyId department = AgencyFixture.unit(context, "Vụ " + mark, ministry);
        AgencyId planned = province("Tỉnh có kế hoạch", ministry);
        AgencyId silent = province("Tỉnh chưa có kế hoạch", ministry);
        LocalDate today = businessDay.today();
        plans.issued(
                planned,
                null,
                task("Sơ kết", planned, today.minusDays(1)),
                task("Tổng kết", planned, today.plusDays(9)));
        var campaign = campaigns.open(
                SmallRegime.keep(db, department, ministry),
                List.of(planned, silent),
                ReportedCampaign.person(department, Role.OFFICER));
        Viewer focal = accounts.account("focal-" + mark, planned, Role.FOCAL_POINT);
        SubmissionId report = campaigns.of(campaign, planned);

        reporting.start(report, focal);
        assertThat(figure(report, "A1")).isEqualByComparingTo("1");
        assertThat(figure(report, "A3")).isEqualByComparingTo("1");
        assertThat(content(report).paragraphs("I"))
                .singleElement()
                .satisfies(p ->
                        assertThat(p.text()).startsWith("Đã ban hành Kế hoạch").contains("1/KH-T"));

        reporting.start(campaigns.of(campaign, silent), ReportedCampaign.person(silent, Role.FOCAL_POINT));
        assertThat(content(campaigns.of(campaign, silent)).figures())
                .as("unknown to the register is not zero")
                .isEmpty();

        String section = "/submissions/" + report.value() + "/sections/I";
        send(section, report, "2", "");
        assertThat(figure(report, "A1")).isEqualByComparingTo("2");
        assertThat(mvc.get().uri(section).with(As.user(focal.username())))
                .hasStatusOk()
                .bodyText()
                .contains("Kế hoạch đã ban hành: 1", "khác số đang ghi");

        send(section, report, "2", "register");
        assertThat(figure(report, "A1")).isEqualByComparingTo("1");
        assertThat(content(report).paragraphs("I"))
                .extracting(Content.Paragraph::text)
                .hasSize(2)
                .contains("Lời của cơ quan.");
    }

    /** The whole section as the page would send it, with a paragraph of the agency's own. */
    private void send(String section, SubmissionId report, String documents, String fill) {
        var told = content(report).paragraphs("I").getFirst();
        var stamp = contents.stamps(revision(report)).get("I");
        assertThat(mvc.post()
                        .uri(section)
                        .param("version", stamp == null ? "0" : String.valueOf(stamp.version()))
                        .param("paragraphs[0].id", told.id().toString())
                        .param("paragraphs[0].text", told.text())
                        .param(
                                "paragraphs[1].id",
                                UUID.nameUUIDFromBytes(mark.getBytes()).toString())
                        .param("paragraphs[1].text", "Lời của cơ quan.")
                        .param("figures.A1", documents)
                        .param("fill", fill)
                        .with(As.user("focal-" + mark)))
                .hasStatus3xxRedirection();
    }

    private AgencyId province(String name, AgencyId ministry) {
        return AgencyFixture.agency(context, name + " " + mark, ReportingGroup.PROVINCE, ministry);
    }

    private BigDecimal figure(SubmissionId report, String indicator) {
        return content(report).figures(indicator).getFirst().value();
    }

    private Content content(SubmissionId report) {
        return contents.read(revision(report));
    }

    private RevisionId revision(SubmissionId report) {
        return submissions.findById(report).orElseThrow().current();
    }
}
