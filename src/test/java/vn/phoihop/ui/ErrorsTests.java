package vn.phoihop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ViewResolver;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;

@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTests {
    @Autowired
    Errors errors;

    @Autowired
    ViewResolver templateViews;

    @Autowired
    Language language;

    MockMvcTester mvc;

    /** One way to fail for each address. Inside a test class, so that the application itself does not know it. */
    @Controller
    static class Failing {
        @GetMapping("/fail/{how}")
        String fail(@PathVariable String how, HttpServletRequest request) {
            throw switch (how) {
                case "refused" -> Refused.at("due", "DATE_INVALID", "31/02/2026");
                case "missing" -> new NotFound("x");
                case "forbidden" -> new Forbidden(new Doing());
                case "stale" -> new Stale("x");
                case "large" -> new MaxUploadSizeExceededException(1);
                default -> new IllegalStateException("a secret of the machine");
            };
        }

        @GetMapping({"/agency/{agency}", "/api/agency/{agency}"})
        String agency(@PathVariable AgencyId agency, @RequestParam int page) {
            return "ui/error";
        }
    }

    record Doing() implements Permission {
        @Override
        public String name() {
            return "DOING";
        }

        @Override
        public List<Grant> grants() {
            return List.of();
        }
    }

    @BeforeEach
    void aControllerThatFails() {
        var ids = new DefaultFormattingConversionService();
        ids.addConverterFactory(new TextToId());
        mvc = MockMvcTester.of(
                List.of(new Failing()),
                b -> b.setControllerAdvice(errors)
                        .setViewResolvers(templateViews)
                        .setConversionService(ids)
                        .setLocaleResolver(language)
                        .build());
    }

    @Test
    void aRefusalIsAPageThatSaysWhyWithItsCode() {
        assertThat(page("/fail/refused"))
                .hasStatus(422)
                .bodyText()
                .contains("“31/02/2026” không phải là ngày", "DATE_INVALID");
        assertThat(page("/fail/refused?lang=en")).hasStatus(422).bodyText().contains("is not a date");
    }

    @Test
    void aProgramGetsAProblem() {
        MvcTestResult answer = mvc.get()
                .uri("/fail/refused")
                .accept(MediaType.APPLICATION_JSON)
                .exchange();
        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("DATE_INVALID");
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Chưa làm được");
        assertThat(answer).bodyJson().extractingPath("$.reasons[0].place").isEqualTo("due");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.reasons[0].sentence")
                .asString()
                .contains("31/02/2026");
        assertThat(mvc.get().uri("/api/agency/none?page=1"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void everyKindOfNoHasItsStatus() {
        assertThat(page("/fail/missing")).hasStatus(404).bodyText().contains("Không tìm thấy");
        assertThat(page("/fail/forbidden")).hasStatus(403).bodyText().contains("Không được phép");
        assertThat(page("/fail/stale")).hasStatus(409).bodyText().contains("Người khác đã lưu trước");
        assertThat(page("/fail/large")).hasStatus(413).bodyText().contains("FILE_TOO_LARGE");
        assertThat(page("/agency/no-id?page=1")).hasStatus(404);
        assertThat(page("/agency/" + AgencyId.next().value() + "?page=two")).hasStatus(400);
        assertThat(page("/agency/" + AgencyId.next().value())).hasStatus(400);
    }

    @Test
    void ourOwnMistakeIsANumberForTheReaderAndOneEntryForTheOperator(CapturedOutput log) {
        MvcTestResult answer = page("/fail/unexpectedly");
        assertThat(answer)
                .hasStatus(500)
                .bodyText()
                .contains("Mã sự cố")
                .doesNotContain("secret of the machine", "IllegalState");
        assertThat(log.getOut().split("a secret of the machine", -1)).hasSize(2);
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
    }
}
