package vn.phoihop.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Field;

/** The words of plans and tasks, from {@code plan-tasks.txt} and {@code plan-words.txt}. */
@Component
@Profile("demo")
class PlanWording {
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, List<Pattern>> words = new TreeMap<>();

    PlanWording() {
        String heading = "";
        for (String line : Resource.lines("plan-tasks.txt")) {
            if (line.startsWith("== ")) heading = line.substring(3);
            else tasks.add(task(heading, line));
        }
        for (String line : Resource.lines("plan-words.txt")) {
            String[] halves = line.split(": ", 2);
            words.computeIfAbsent(halves[0], k -> new ArrayList<>()).add(new Pattern(List.of(), halves[1], false));
        }
    }

    /** @param months after the plan, 0 for a regular task. @param text task and deliverable with an arrow between them */
    record Task(String heading, Set<Field> fields, int months, Pattern text) {}

    /** A task in words. */
    record Written(String heading, Set<Field> fields, int months, String title, String product) {}

    private static Task task(String heading, String line) {
        String[] halves = line.split(";", 2);
        String[] head = halves[0].strip().split("\\s+");
        Set<Field> fields = Arrays.stream(head[0].split(","))
                .map(Field::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
        return new Task(heading, fields, Integer.parseInt(head[1]), Pattern.read(halves[1].strip()));
    }

    /** As many as there are, at most {@code count}, in the order of their groups; none twice. */
    List<Written> tasks(Subject subject, int count) {
        List<Task> fitting = tasks.stream()
                .filter(t -> t.text().fits(subject.traits(), subject.slots()))
                .toList();
        return Lexicon.some(fitting, count, subject.random()).stream()
                .sorted(java.util.Comparator.comparingInt(tasks::indexOf))
                .map(t -> write(t, subject))
                .toList();
    }

    private static Written write(Task task, Subject subject) {
        String[] halves = task.text().write(subject.slots(), subject.random()).split(" => ");
        return new Written(task.heading(), task.fields(), task.months(), halves[0], halves[1]);
    }

    /** All lines of a kind, one below the other. */
    String paragraphs(String key, Subject subject) {
        return lines(key).stream()
                .map(p -> p.write(subject.slots(), subject.random()))
                .collect(Collectors.joining("\n"));
    }

    private List<Pattern> lines(String key) {
        return words.getOrDefault(key, List.of());
    }

    String one(String key, Subject subject) {
        Random random = subject.random();
        subject.slots().put("n", String.valueOf(random.nextInt(4, 21)));
        return Lexicon.one(lines(key), random).write(subject.slots(), random);
    }
}
