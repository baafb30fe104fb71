package vn.phoihop.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** Whatever a test asks under {@code /api/}: the answer is held against the committed description, and so is the body that was taken. */
@Component
class EveryAnswerHoldsTheContract implements MockMvcBuilderCustomizer {
    private final ApiContract contract = ApiContract.committed();

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(this::check);
    }

    private void check(MvcResult result) throws Exception {
        var request = result.getRequest();
        var response = result.getResponse();
        String path = Objects.requireNonNull(request.getRequestURI());
        if (!path.startsWith("/api/") || path.equals("/api/v1/openapi.json")) return;
        String about = request.getMethod() + " " + path + " " + response.getStatus();
        String type = Objects.requireNonNullElse(response.getContentType(), "application/octet-stream");
        assertThat(contract.faults(
                        request.getMethod(),
                        path,
                        response.getStatus(),
                        type,
                        response.getContentAsString(StandardCharsets.UTF_8)))
                .as(about)
                .isEmpty();
        byte[] sent = request.getContentAsByteArray();
        if (response.getStatus() < 300 && sent != null)
            assertThat(contract.bodyFaults(request.getMethod(), path, new String(sent, StandardCharsets.UTF_8)))
                    .as("body of " + about)
                    .isEmpty();
    }
}
