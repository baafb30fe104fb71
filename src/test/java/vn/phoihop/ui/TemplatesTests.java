package vn.phoihop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.Requires;

/** Pages asked for over the wire, as browsers ask, and a page whose template was forgotten. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class TemplatesTests {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8";
    private static final RequestMappingInfo ADDRESS =
            RequestMappingInfo.paths("/forgotten-template").build();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    /** Inside a test class, so that the application itself does not know it. */
    @Controller
    static class Forgetful {
        @Requires(Requires.PUBLIC)
        public String page() {
            return "ui/forgotten";
        }
    }

    @BeforeEach
    void aPageWithoutTemplate() throws NoSuchMethodException {
        handlers.registerMapping(ADDRESS, new Forgetful(), Forgetful.class.getMethod("page"));
    }

    @AfterEach
    void noSuchPageAnyMore() {
        handlers.unregisterMapping(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, "*/*", "application/xml", "application/yaml"})
    void aPageIsHtmlWhateverIsAccepted(String accepted) throws Exception {
        HttpResponse<String> page = get("/login", accepted);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("Đăng nhập", "</html>");
        assertThat(get("/users", accepted).headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/login?next=%2Fusers"));
    }

    @Test
    void aMissingTemplateIsOneIncidentAndNoForward(CapturedOutput log) throws Exception {
        HttpResponse<String> page = get("/forgotten-template", BROWSER);
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Mã sự cố", "</html>").doesNotContain("ui/forgotten");
        assertThat(log.getOut())
                .contains("There is no template ui/forgotten.jte")
                .containsOnlyOnce("Incident ")
                .doesNotContain("StackOverflow");
    }

    private HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accepted)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
