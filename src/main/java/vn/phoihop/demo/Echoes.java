package vn.phoihop.demo;

import java.util.Arrays;
import java.util.List;

/** Paragraphs that several agencies tell in nearly the same words. */
final class Echoes {
    private final List<Echo> all =
            Resource.lines("echoes.txt").stream().map(Echo::read).toList();

    private record Echo(String section, List<String> agencies, Pattern pattern) {
        static Echo read(String line) {
            String[] parts = line.split("\\|", 3);
            return new Echo(parts[0].strip(), Arrays.asList(parts[1].strip().split(" ")), Pattern.read(parts[2]));
        }

        boolean concerns(Subject subject, String where) {
            return section.equals(where)
                    && agencies.contains(subject.code())
                    && pattern.fits(subject.traits(), subject.slots());
        }
    }

    List<Stock.Told> of(Subject subject, String section) {
        return all.stream()
                .filter(e -> e.concerns(subject, section))
                .map(e -> new Stock.Told(e.pattern.write(subject.slots(), subject.random()), e.pattern.highlighted()))
                .toList();
    }
}
