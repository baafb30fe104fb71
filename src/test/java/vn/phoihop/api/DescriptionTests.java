package vn.phoihop.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;

@OfficeTest
class DescriptionTests {
    private static final Path COMMITTED = Path.of("src/main/resources/api/openapi.json");

    @Autowired
    MockMvcTester mvc;

    /** After a wanted change: ./mvnw test -Dtest=DescriptionTests -Dapi.write=true, and look at the difference. */
    @Test
    void theDescriptionIsTheOneThatWasCommitted() throws Exception {
        var generated = mvc.get().uri("/generated-description").exchange();
        assertThat(generated).hasStatusOk();
        String now = generated.getResponse().getContentAsString(StandardCharsets.UTF_8) + "\n";
        if (Boolean.getBoolean("api.write")) Files.writeString(COMMITTED, now);
        assertThat(now).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void anybodyMayReadIt() {
        assertThat(mvc.get().uri("/api/v1/openapi.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.openapi")
                .asString()
                .startsWith("3.1");
    }
}
