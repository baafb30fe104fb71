package vn.phoihop.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.phoihop.kernel.Json;

/** Texts and lists the demonstration is made of, under {@code demo/}. */
final class Resource {
    private Resource() {}

    static String text(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines with something on them that is no remark. */
    static List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
    }

    static <T> T json(String name, Class<T> type) {
        return Json.read(text(name), type);
    }
}
