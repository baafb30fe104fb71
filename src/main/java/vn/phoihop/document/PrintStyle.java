package vn.phoihop.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How the printed paper looks. */
final class PrintStyle {
    private static final String STYLE = read();

    private PrintStyle() {}

    static String of(Paper paper) {
        if (!paper.demonstration()) return STYLE;
        String mark =
                "@top-right { content: \"" + PaperWording.DEMONSTRATION + "\"; font: bold 11pt \"Liberation Serif\"; }";
        return STYLE + "@page { " + mark + " }\n@page across { " + mark + " }\n";
    }

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(PrintStyle.class.getResourceAsStream("/document/print.css"), "print.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
