package vn.phoihop.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** Faults against WCAG that axe-core finds in the page: only those that keep somebody from their work. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            const answer = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(found => answer(found.violations
              .filter(fault => ['serious', 'critical'].includes(fault.impact))
              .map(fault => fault.id + ' at ' + fault.nodes.map(node => node.target.join(' ')).join(', '))), answer);
            """;

    private Axe() {}

    static List<?> serious(JavascriptExecutor page) {
        page.executeScript(SCRIPT);
        return (List<?>) Objects.requireNonNull(page.executeAsyncScript(RUN));
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
