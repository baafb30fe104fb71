package vn.phoihop.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium as a person at an office uses it: by the names of fields and the words on buttons, waiting for what must appear. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String FITS =
            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private final ChromeDriver driver;
    private final WebDriverWait patience;
    private final String base;
    private final Map<String, Set<Cookie>> people = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    private Browser(int port, Path profile, Map<String, Object> preferences) {
        this.base = "http://127.0.0.1:" + port;
        this.driver = new ChromeDriver(service(), options(profile, preferences));
        this.patience = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        patience.ignoring(StaleElementReferenceException.class);
        wide(1440);
    }

    /** @param profile an empty folder */
    static Browser open(int port, Path profile) {
        return new Browser(port, profile, Map.of());
    }

    static Browser withoutScripts(int port, Path profile) {
        return new Browser(port, profile, Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(ChromiumInstalled.DRIVER)
                .usingAnyFreePort()
                .build();
    }

    private static ChromeOptions options(Path profile, Map<String, Object> preferences) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        Map<String, Object> all = new HashMap<>(preferences);
        all.put("intl.accept_languages", "vi-VN,vi");
        ChromeOptions options = new ChromeOptions()
                .setBinary(ChromiumInstalled.CHROMIUM)
                .addArguments(ARGUMENTS)
                .addArguments("--user-data-dir=" + profile)
                .setExperimentalOption("prefs", all);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    ChromeDriver driver() {
        return driver;
    }

    void wide(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sits this person down at the browser: through the sign-in page the first time. */
    void as(String username) {
        driver.manage().deleteAllCookies();
        if (people.containsKey(username)) {
            people.get(username).forEach(driver.manage()::addCookie);
            return;
        }
        visit("/login");
        type("username", username);
        type("password", "demo");
        press("Đăng nhập");
        expect(username);
        people.put(username, driver.manage().getCookies());
    }

    void visit(String path) {
        driver.get(base + path);
    }

    /** The address of the page, without the machine. */
    String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    void type(String field, String text) {
        WebElement element = seen(By.name(field));
        element.clear();
        element.sendKeys(text);
    }

    /** Chooses the option with this value, or of these words. */
    void choose(String field, String option) {
        Select select = new Select(seen(By.name(field)));
        WebElement chosen = select.getOptions().stream()
                .filter(o -> option.equals(o.getDomAttribute("value")) || option.equals(o.getText()))
                .findFirst()
                .orElseThrow();
        chosen.click();
    }

    void attach(String field, Path file) {
        seen(By.name(field)).sendKeys(file.toAbsolutePath().toString());
    }

    void tick(String field) {
        WebElement box = seen(By.name(field));
        if (!box.isSelected()) box.click();
    }

    /** Presses the first button, or follows the first link, of exactly these words, and waits for the page it leads to. */
    void press(String words) {
        press(By.xpath("//main//*[self::button or self::a][normalize-space()=\"" + words + "\"][not(@tabindex)]"));
    }

    void follow(String someWords) {
        press(By.xpath("//main//a[contains(., \"" + someWords + "\")]"));
    }

    void press(By button) {
        WebElement before = driver.findElement(By.tagName("html"));
        seen(button).click();
        patience.until(d -> isGone(before));
    }

    /** While a page is being replaced the driver may say of its elements that they belong to no document, not that they are stale. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException stale) {
            return true;
        } catch (WebDriverException replaced) {
            if (String.valueOf(replaced.getMessage()).contains("does not belong to the document")) return true;
            throw replaced;
        }
    }

    /** Opens what is folded under these words. */
    void unfold(String words) {
        seen(By.xpath("//summary[normalize-space()=\"" + words + "\"]")).click();
    }

    void expect(String text) {
        patience.withMessage(() -> missing(text)).until(d -> text().contains(text));
    }

    /** The changes typed into the form are kept, as its stamp says. */
    void expectSaved() {
        seen(By.cssSelector("[data-saved=saved]"));
    }

    private String missing(Object what) {
        return "Not on " + path() + ": " + what + "\n" + text() + "\n" + String.join("\n", findings);
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    WebElement seen(By place) {
        return patience.withMessage(() -> missing(place))
                .until(d -> d.findElements(place).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Addresses of this site that the page leads to. */
    List<String> links() {
        return driver.findElements(By.cssSelector("a[href^='/']")).stream()
                .map(a -> a.getDomAttribute("href"))
                .toList();
    }

    /** Looks at the page as a whole: its scripts, its width, and whether it keeps anybody with a disability from their work. */
    void look() {
        String screen = path() + " at " + driver.executeScript("return innerWidth") + " px: ";
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) findings.add(screen + entry.getMessage());
        if (!Boolean.TRUE.equals(driver.executeScript(FITS))) findings.add(screen + "wider than the screen");
        for (Object fault : Axe.serious(driver)) findings.add(screen + fault);
    }

    /** What was wrong on the pages looked at. */
    List<String> findings() {
        return findings;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
