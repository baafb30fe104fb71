package vn.phoihop.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Patterns by section, in blocks: of each block one fitting pattern is told, or none. A section begins with {@code == I.1}, a block with
 * {@code -- 60%}, how often it is told.
 */
final class Stock {
    /** Trait of who has more to tell. */
    static final String FLUENT = "large";

    private final Map<String, List<Block>> sections = new LinkedHashMap<>();

    private record Block(int percent, List<Pattern> patterns) {}

    record Told(String text, boolean highlighted) {}

    Stock(String resource) {
        List<Block> blocks = new ArrayList<>();
        for (String line : Resource.lines(resource)) {
            if (line.startsWith("==")) {
                blocks = new ArrayList<>();
                sections.put(line.substring(2).strip(), blocks);
            } else if (line.startsWith("--")) {
                blocks.add(new Block(Integer.parseInt(line.replaceAll("\\D", "")), new ArrayList<>()));
            } else blocks.getLast().patterns.add(Pattern.read(line));
        }
    }

    Set<String> sections() {
        return sections.keySet();
    }

    List<Told> tell(String section, Set<String> traits, Map<String, String> slots, Random random) {
        List<Told> told = new ArrayList<>();
        for (Block block : sections.getOrDefault(section, List.of())) {
            List<Pattern> fitting =
                    block.patterns.stream().filter(p -> p.fits(traits, slots)).toList();
            int often = block.percent + (traits.contains(FLUENT) ? 45 : 0);
            if (random.nextInt(100) >= often || fitting.isEmpty()) continue;
            Pattern pattern = fitting.get(random.nextInt(fitting.size()));
            told.add(new Told(pattern.write(slots, random), pattern.highlighted()));
        }
        return told;
    }

    /** One line of a section of alternatives. */
    String one(String section, Set<String> traits, Map<String, String> slots, Random random) {
        List<Told> told = tell(section, traits, slots, random);
        return told.isEmpty() ? "" : told.getFirst().text();
    }
}
