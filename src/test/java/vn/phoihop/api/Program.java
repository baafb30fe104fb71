package vn.phoihop.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program at work for somebody: asks, and reads what comes back. */
public record Program(MockMvcTester mvc, RequestPostProcessor who) {
    private static final JsonMapper JSON = JsonMapper.shared();
    public static final String ROOT = "/api/v1";

    /** What came back. */
    public record Answer(MvcTestResult result) {
        public JsonNode json() {
            return JSON.readTree(text());
        }

        public JsonNode at(String pointer) {
            return json().at(pointer);
        }

        public String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return result.getResponse().getContentAsByteArray();
        }

        public int status() {
            return result.getResponse().getStatus();
        }

        public String header(String name) {
            return String.valueOf(result.getResponse().getHeader(name));
        }

        public Answer done() {
            assertThat(status()).as(text()).isBetween(200, 299);
            return this;
        }

        /** A problem with this status, for these reasons, each as CODE or CODE@place. */
        public Answer refused(int status, String... reasons) {
            assertThat(status()).as(text()).isEqualTo(status);
            assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
            List<String> given = json().get("reasons")
                    .valueStream()
                    .map(r -> r.get("code").asString()
                            + (r.get("place").asString().isEmpty()
                                    ? ""
                                    : "@" + r.get("place").asString()))
                    .toList();
            if (reasons.length == 1 && given.isEmpty())
                assertThat(json().get("code").asString()).isEqualTo(reasons[0]);
            else assertThat(given).containsExactlyInAnyOrder(reasons);
            return this;
        }
    }

    public Answer get(String path, String... headers) {
        return ask(HttpMethod.GET, path, null, headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return ask(HttpMethod.POST, path, body, headers);
    }

    public Answer post(String path) {
        return post(path, Map.of());
    }

    public Answer put(String path, Object body, String... headers) {
        return ask(HttpMethod.PUT, path, body, headers);
    }

    /** @param path behind {@code /api/v1}, or an address that an answer gave; @param headers names and values in turn */
    private Answer ask(HttpMethod method, String path, Object body, String... headers) {
        var request = mvc.method(method)
                .uri(path.startsWith(ROOT) ? path : ROOT + path)
                .with(who);
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        if (body != null)
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(body instanceof String text ? text : JSON.writeValueAsString(body));
        return new Answer(request.exchange());
    }
}
