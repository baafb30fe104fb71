package vn.phoihop;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed: settings, which are {@code --name.with.dots=value}, and the words of a command.
 */
record Invocation(List<String> words, List<String> given) {
    static Invocation of(String... args) {
        Map<Boolean, List<String>> kinds =
                Arrays.stream(args).collect(Collectors.partitioningBy(Invocation::isSetting));
        return new Invocation(kinds.getOrDefault(false, List.of()), kinds.getOrDefault(true, List.of()));
    }

    private static boolean isSetting(String word) {
        return word.matches("--[a-zA-Z0-9-]+\\.[^=]+(=.*)?") || word.equals("--debug");
    }

    boolean serves() {
        return words.isEmpty() || words.equals(List.of("serve"));
    }

    String[] settings(String... more) {
        return Stream.concat(given.stream(), Arrays.stream(more)).toArray(String[]::new);
    }
}
