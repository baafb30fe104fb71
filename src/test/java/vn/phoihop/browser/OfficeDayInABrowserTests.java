package vn.phoihop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.ReportedCampaign;

/** The whole way of a report, from the first word to the locked report to the Government, as the people at the offices see it. */
@OfficeTest
@BrowserTest
class OfficeDayInABrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    BusinessDay businessDay;

    @Autowired
    ReportedCampaign reports;

    @TempDir
    Path folder;

    private SmallOffice office;
    private String submission = "";
    private Path signed;
    private Browser browser;

    @BeforeEach
    void anOffice() throws Exception {
        office = SmallOffice.found(context);
        signed = folder.resolve("ban-ky.pdf");
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.save(signed.toFile());
        }
    }

    @Test
    void aReportIsWrittenSentBackMendedSignedReturnedAcceptedCompiledAndLocked() throws Exception {
        try (Browser opened = Browser.open(port, folder.resolve("profile"))) {
            browser = opened;
            String campaign = openCampaign();
            write();
            sendForReview();
            sendBack();
            mend("I", "Đã ban hành kế hoạch và ba văn bản.");
            sendForReview();
            sign();
            dispatch("7");
            giveBack(campaign);
            resume();
            mend("II", "Đã ký hai thỏa thuận với JICA.");
            sendForReview();
            sign();
            dispatch("9");
            accept(campaign);
            compile(campaign);
            issue();
            assertThat(browser.findings()).isEmpty();
        }
    }

    @Test
    void withoutScriptsAReportIsWrittenSignedAndReturned() throws Exception {
        CampaignId campaign = reports.open(office.regime(), List.of(office.province()), office.officer());
        submission = "/submissions/" + reports.of(campaign, office.province()).value();
        try (Browser opened = Browser.withoutScripts(port, folder.resolve("profile"))) {
            browser = opened;
            browser.as(office.user("focal"));
            browser.visit(submission);
            browser.press("Bắt đầu soạn báo cáo");
            browser.visit(submission + "/sections/I");
            fillFirstSection();
            browser.press("Lưu, sang phần sau");
            fillSecondSection();
            browser.press("Lưu");
            browser.expect("Đã lưu lúc");
            browser.press("Xem toàn văn");
            browser.expect("Đã ký hai thỏa thuận.");
            sendForReview();
            sign();
            dispatch("3");
            giveBack("/campaigns/" + campaign.value());
            browser.as(office.user("focal"));
            browser.visit(submission);
            browser.expect("Nêu rõ đối tác của thỏa thuận thứ hai.");
        }
    }

    private String openCampaign() {
        browser.visit("/login");
        browser.look();
        browser.as(office.user("officer"));
        browser.visit("/campaigns");
        browser.look();
        browser.press(By.cssSelector("main a[href='/campaigns/new']"));
        browser.choose("regime", office.regime().value().toString());
        browser.type("name", campaignName());
        browser.type("year", String.valueOf(businessDay.today().getYear() + 1));
        browser.look();
        browser.press(By.cssSelector("main form button[type=submit]"));
        browser.expect(office.provinceName());
        browser.look();
        return browser.path();
    }

    private void write() {
        browser.as(office.user("focal"));
        browser.visit("/");
        browser.look();
        browser.press(By.xpath("//main//tr[contains(., '" + campaignName() + "')]//a"));
        browser.look();
        submission = browser.path();
        browser.press("Bắt đầu soạn báo cáo");
        browser.press("Soạn báo cáo");
        fillFirstSection();
        browser.expectSaved();
        browser.look();
        browser.press("Lưu, sang phần sau");
        fillSecondSection();
        browser.expectSaved();
        browser.look();
        browser.press("Xem toàn văn");
        browser.expect("Đã ký hai thỏa thuận.");
    }

    /** By its link on the page where somebody finds it. */
    private void openReport(String from) {
        browser.visit(from);
        browser.press(By.cssSelector("main a[href='" + submission + "']"));
    }

    private void fillFirstSection() {
        browser.type("paragraphs[0].text", "Đã ban hành kế hoạch.");
        browser.type("figures.A1", "3");
    }

    private void fillSecondSection() {
        browser.type("paragraphs[0].text", "Đã ký hai thỏa thuận.");
        browser.type("figures.A2", "2");
        browser.type("figures.M1[0].amount", "1.000,5");
        browser.type("figures.M1[0].currency", "USD");
        browser.type("tables.T1[0].name", "Bản ghi nhớ");
        browser.type("tables.T1[0].partner", "JICA");
    }

    private void sendForReview() {
        browser.press("Trình lãnh đạo duyệt");
        browser.expect("Đã trình lãnh đạo duyệt.");
    }

    private void sendBack() {
        browser.as(office.user("leader"));
        openReport("/");
        browser.unfold("Trả lại người soạn");
        browser.look();
        browser.type("reason", "Bổ sung số văn bản.");
        browser.press("Trả lại để sửa");
        browser.expect("Đã trả lại để sửa.");
    }

    private void mend(String section, String text) {
        browser.as(office.user("focal"));
        browser.visit(submission + "/sections/" + section);
        browser.look();
        browser.type("paragraphs[0].text", text);
        browser.expectSaved();
        browser.press("Xem toàn văn");
        browser.expect(text);
    }

    private void sign() {
        browser.as(office.user("leader"));
        openReport("/");
        browser.press("Ký báo cáo");
        browser.expect("Đã ký.");
    }

    private void dispatch(String number) {
        browser.as(office.user("clerk"));
        openReport("/");
        browser.type("number", number);
        browser.type("symbol", "BC-KT");
        browser.attach("signed", signed);
        browser.tick("declaredNotSecret");
        browser.press("Phát hành và gửi");
        browser.expect("Đã phát hành và gửi báo cáo.");
    }

    private void receive(String campaign) {
        browser.as(office.user("officer"));
        openReport(campaign);
        browser.press("Tiếp nhận");
        browser.expect("Đã tiếp nhận");
    }

    private void giveBack(String campaign) {
        receive(campaign);
        browser.unfold("Yêu cầu bổ sung, chỉnh lý");
        browser.choose("reasons[0].section", "II");
        browser.type("reasons[0].text", "Nêu rõ đối tác của thỏa thuận thứ hai.");
        browser.type("dueOn", "%1$td/%1$tm/%1$tY".formatted(businessDay.today()));
        browser.press("Trả lại báo cáo");
        browser.expect("Đã trả lại kèm lý do.");
    }

    private void resume() {
        browser.as(office.user("focal"));
        openReport("/");
        browser.expect("Nêu rõ đối tác của thỏa thuận thứ hai.");
        browser.look();
        browser.press("Mở bản sửa mới");
    }

    private void accept(String campaign) {
        receive(campaign);
        browser.look();
        browser.press("Chấp nhận");
        browser.expect("Đã chấp nhận báo cáo.");
    }

    private void compile(String campaign) {
        browser.visit(campaign);
        browser.press("Báo cáo tổng hợp");
        browser.look();
        browser.press("Lập dự thảo");
        browser.follow("Kết quả thực hiện");
        browser.look();
        browser.press(By.cssSelector("article.src form button"));
        browser.type("text", "Kết quả tăng so với năm trước.");
        browser.press("Thêm đoạn biên tập");
        browser.expect("Kết quả tăng so với năm trước.");
        browser.look();
        browser.press("Số liệu");
        browser.look();
        browser.driver().navigate().back();
        browser.press("Trình lãnh đạo Vụ");
        browser.expect("Đã trình lãnh đạo Vụ.");
    }

    private void issue() throws Exception {
        String report = browser.path();
        browser.as(office.user("head"));
        browser.visit(report);
        browser.look();
        browser.press("Trình lãnh đạo Bộ");
        browser.expect("Đã trình lãnh đạo Bộ.");
        browser.as(office.user("minister"));
        browser.visit(report);
        browser.unfold("Ký");
        browser.look();
        browser.press("Ký");
        browser.expect("Đã ký");
        browser.as(office.user("registry"));
        browser.visit(report);
        browser.unfold("Cấp số và chốt");
        browser.look();
        browser.type("number", "5");
        browser.press("Cấp số và chốt");
        browser.expect("Đã chốt");
        browser.look();
        HttpResponse<byte[]> paper = download(report + ".docx");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith('P', 'K');
    }

    private HttpResponse<byte[]> download(String path) throws Exception {
        String cookies = browser.driver().manage().getCookies().stream()
                .map(c -> c.getName() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Cookie", cookies)
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private String campaignName() {
        return "Báo cáo " + office.mark();
    }
}
