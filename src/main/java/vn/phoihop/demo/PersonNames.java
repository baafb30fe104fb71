package vn.phoihop.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Vietnamese personal names from a seed, never the same twice. */
final class PersonNames {
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Random random;

    PersonNames(long seed) {
        this.random = new Random(seed);
        for (String line : Resource.lines("names.txt")) {
            String[] halves = line.split(":", 2);
            parts.put(
                    halves[0].strip(),
                    Arrays.stream(halves[1].split(",")).map(String::strip).toList());
        }
    }

    String next() {
        return next(random.nextInt(5) < 2 ? "female" : "male");
    }

    /** For the organisation of women. */
    String nextWoman() {
        return next("female");
    }

    private String next(String gender) {
        String name;
        do {
            name = one("family") + " " + one(gender + ".middle") + " " + one(gender + ".given");
        } while (saysTwice(name) || !given.add(name));
        return name;
    }

    private static boolean saysTwice(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        return words.stream().distinct().count() < words.size();
    }

    private String one(String part) {
        List<String> from = Objects.requireNonNull(parts.get(part));
        return from.get(random.nextInt(from.size()));
    }
}
