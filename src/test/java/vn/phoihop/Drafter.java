package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser of their own who saves one section of a report over and over, now by the button, now as the page saves by itself. Each save
 * says which one it is in words and in figures. Knows which of them were acknowledged.
 */
final class Drafter implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String WORDS = "Lần lưu thứ ";

    private final Supplier<URI> office;
    private final Desk desk;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";
    private int saved;
    private int acknowledged;

    /** @param office where it serves now: after a new start the port is another */
    Drafter(Supplier<URI> office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    /** Takes up the section as it is. */
    void signIn() throws IOException, InterruptedException {
        look("/login");
        HttpResponse<String> entered =
                send("/login", Map.of("username", desk.username(), "password", "demo", "next", desk.section()), false);
        assertThat(leadsToSection(entered)).as(entered.body()).isTrue();
        saved = read();
    }

    /** @return whether it was acknowledged; if not, nobody knows */
    boolean save() {
        int next = saved + 1;
        boolean done = isAcknowledged(next);
        if (done) {
            saved = next;
            acknowledged++;
        }
        return done;
    }

    private boolean isAcknowledged(int next) {
        boolean byItself = next % 2 == 0;
        Map<String, String> form = Map.of(
                "version", "" + saved, "paragraphs[0].text", WORDS + next + ".", "figures." + desk.figure(), "" + next);
        try {
            HttpResponse<String> answer = send(desk.section(), form, byItself);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 302, 500, 503);
            return byItself ? answer.body().contains("\"version\":" + next + ",") : leadsToSection(answer);
        } catch (IOException cut) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What was acknowledged last is there, or the one after it that nobody acknowledged. */
    void readBack() {
        int found = read();
        assertThat(found).as(desk.toString()).isBetween(saved, saved + 1);
        saved = found;
    }

    /** As soon as the office serves. @return which save is there, whole */
    private int read() {
        String page = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> look(desk.section()), found -> !found.isEmpty());
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).as(page).isTrue();
        if (!version.group(1).equals("0"))
            assertThat(page)
                    .contains(WORDS + version.group(1) + ".</textarea>")
                    .contains("name=\"figures." + desk.figure() + "\" value=\"" + version.group(1) + "\"");
        return Integer.parseInt(version.group(1));
    }

    int acknowledged() {
        return acknowledged;
    }

    private boolean leadsToSection(HttpResponse<String> answer) {
        String place = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 302 && place.endsWith(desk.section());
    }

    /** The page and, for the forms to come, its token. Empty when it is no page. */
    private String look(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = browser.send(request(path).GET().build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).as(path).isIn(200, 500, 503);
        Matcher found = TOKEN.matcher(page.body());
        if (page.statusCode() != 200 || !found.find()) return "";
        token = found.group(1);
        return page.body();
    }

    private HttpResponse<String> send(String path, Map<String, String> form, boolean byItself)
            throws IOException, InterruptedException {
        String fields = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + encoded(token) + "&" + fields));
        if (byItself) request.header("X-Autosave", "1").setHeader("Accept", "application/json");
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(office.get().resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browser.shutdownNow();
    }
}
