package vn.phoihop.regime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import vn.phoihop.kernel.Json;

/** The form that every installation brings, as tests need it. */
final class AnnualForm {
    private AnnualForm() {}

    static ReportForm read() throws IOException {
        String json =
                new ClassPathResource("reference/forms/BC-HTQT-1.json").getContentAsString(StandardCharsets.UTF_8);
        return Json.read(json, ReportForm.class);
    }
}
