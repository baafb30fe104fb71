package vn.phoihop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.mandate.MandateId;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.plan.PlanId;
import vn.phoihop.plan.PlanningOffice;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.ReportedCampaign;
import vn.phoihop.report.ReportedCampaign.Told;

/** Every page that the program has is found by following links, and is sound on a desk and on a phone. */
@OfficeTest
@BrowserTest
class EveryScreenTests {
    /** The first is for whoever sets the office up, the second for demonstrations. */
    private static final List<String> WITHOUT_LINKS = List.of("/first-administrator", "/business-day");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportedCampaign reports;

    @Autowired
    PlanningOffice plans;

    @Autowired
    JdbcClient db;

    @TempDir
    Path folder;

    @Test
    void everyPageIsFoundByItsLinksAndIsSoundOnDeskAndPhone() {
        SmallOffice office = SmallOffice.found(context);
        String draftForm = "/forms/" + formOfARegimeWithoutCampaigns();
        try (Browser browser = Browser.open(port, folder.resolve("profile"))) {
            Walk walk = new Walk(browser, context);
            walk.from("/login");
            plan(office);
            prepare(office, browser);
            for (String somebody : List.of("officer", "focal", "leader", "head", "registry", "admin")) {
                browser.as(office.user(somebody));
                walk.from("/");
            }
            browser.as(office.user("focal"));
            walk.from(taskBeingWritten(office));
            browser.as(office.user("officer"));
            walk.from(directingDocument(browser));
            walk.from(directingDocumentInForce(browser));
            browser.as(office.user("admin"));
            walk.from(draftForm);
            walk.from(agencyWithACode(office, browser));
            assertThat(browser.findings()).isEmpty();
            assertThat(walk.unseen()).containsExactlyInAnyOrderElementsOf(WITHOUT_LINKS);
        }
    }

    /** A plan carries out a document that the department watches, and an amendment of it is being written. */
    private void plan(SmallOffice office) {
        LocalDate today = LocalDate.now();
        MandateId document =
                plans.mandate("CT-" + office.mark(), today, office.officer().agency());
        PlanId plan = plans.issued(
                office.province(),
                document,
                PlanningOffice.task("Rà soát văn bản", office.province(), today, plans.point(document, "1")));
        plans.propose(plan, office.province(), PlanningOffice.task("Tổng kết", office.province(), null));
    }

    private String taskBeingWritten(SmallOffice office) {
        return "/tasks/"
                + db.sql("select id from plan.task where lead = :agency and title = 'Tổng kết'")
                        .param("agency", office.province())
                        .query(UUID.class)
                        .single();
    }

    /** A report is being written, another is accepted and being compiled, and a letter has been made. */
    private void prepare(SmallOffice office, Browser browser) {
        AgencyId other = AgencyFixture.agency(context, "Tỉnh khác " + office.mark(), ReportingGroup.PROVINCE, null);
        CampaignId campaign = reports.open(office.regime(), List.of(office.province(), other), office.officer());
        Told told =
                new Told(false, List.of("Đã ban hành kế hoạch."), List.of("Đã ký hai thỏa thuận."), Map.of("A2", "2"));
        reports.accept(reports.send(campaign, other, told), office.officer());
        browser.as(office.user("focal"));
        browser.visit("/submissions/" + reports.of(campaign, office.province()).value());
        browser.press("Bắt đầu soạn báo cáo");
        browser.as(office.user("officer"));
        browser.visit("/campaigns/" + campaign.value() + "/letters");
        browser.press("Soạn công văn đề nghị báo cáo");
        browser.visit("/campaigns/" + campaign.value() + "/consolidations");
        browser.press("Lập dự thảo");
        browser.follow("Kết quả thực hiện");
        browser.press(By.cssSelector("article.src form button"));
    }

    private UUID formOfARegimeWithoutCampaigns() {
        SmallOffice idle = SmallOffice.found(context);
        return db.sql("select form from regime.regime where id = :regime")
                .param("regime", idle.regime())
                .query(UUID.class)
                .single();
    }

    private static String directingDocument(Browser browser) {
        browser.visit("/mandates/new");
        browser.type("symbol", "01/VB" + UUID.randomUUID());
        browser.type("title.vi", "Về một việc của trình duyệt");
        browser.type("issuer", "Bộ trưởng");
        browser.type("text", "I. Quan điểm\n1. Một quan điểm;\na) một ý.\nII. Tổ chức thực hiện");
        browser.press("Nhập và tách nội dung");
        browser.follow("Xem bản đã lưu");
        return browser.path();
    }

    private static String directingDocumentInForce(Browser browser) {
        String draft = directingDocument(browser);
        browser.unfold("Đưa vào áp dụng");
        browser.press("Đưa vào áp dụng");
        return draft;
    }

    private static String agencyWithACode(SmallOffice office, Browser browser) {
        browser.visit("/agencies/" + office.province().value() + "/codes/new");
        browser.choose("scheme", "QD20");
        browser.type("value", "H" + office.mark().toUpperCase(java.util.Locale.ROOT));
        browser.press("Lưu");
        return browser.path();
    }
}
