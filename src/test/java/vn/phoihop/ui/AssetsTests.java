package vn.phoihop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.OfficeTest;

@OfficeTest
class AssetsTests {
    private static final Pattern ADDRESS = Pattern.compile("/assets/[^\"#]+");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Assets assets;

    @Test
    void aFileIsKeptForAYearUnderAnAddressMadeFromItsContent() {
        String address = assets.url("phoihop.css");
        assertThat(address).matches("/assets/phoihop-[0-9a-f]{32}\\.css");
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(mvc.get().uri("/assets/phoihop-00000000000000000000000000000000.css"))
                .hasStatus(404);
    }

    @Test
    void aFirstVisitIsLight() {
        MvcTestResult page = mvc.get().uri("/login").exchange();
        assertThat(page).hasStatusOk();
        var addresses = ADDRESS.matcher(text(page))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(4);
        assertThat(addresses.stream().mapToInt(this::compressed).sum())
                .isPositive()
                .isLessThan(120 * 1024);
    }

    private int compressed(String address) {
        MvcTestResult file = mvc.get().uri(address).exchange();
        assertThat(file).hasStatusOk();
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(file.getMvcResult().getResponse().getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
