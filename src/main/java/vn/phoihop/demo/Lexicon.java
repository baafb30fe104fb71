package vn.phoihop.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Lists by agency or trait, from files of lines {@code key: value, value}. */
final class Lexicon {
    private final Map<String, List<String>> values = new HashMap<>();

    /** @param parted whether a line holds several values with commas between them */
    Lexicon(String resource, boolean parted) {
        for (String line : Resource.lines(resource)) {
            String[] halves = line.split(":", 2);
            List<String> found = parted ? Arrays.asList(halves[1].split(",")) : List.of(halves[1]);
            found.forEach(v -> values.computeIfAbsent(halves[0].strip(), k -> new ArrayList<>())
                    .add(v.strip()));
        }
    }

    List<String> of(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** Those of the agency itself, or those of all its traits. */
    List<String> of(String code, Set<String> traits) {
        if (!of(code).isEmpty()) return of(code);
        return traits.stream().sorted().flatMap(t -> of(t).stream()).toList();
    }

    static <T> T one(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Different ones, as many as there are. */
    static <T> List<T> some(List<T> from, int count, Random random) {
        List<T> mixed = new ArrayList<>(from);
        java.util.Collections.shuffle(mixed, random);
        return mixed.subList(0, Math.min(count, mixed.size()));
    }
}
