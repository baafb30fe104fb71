package vn.phoihop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.phoihop.kernel.Refused;

/** Rows of one request as they are read: what each belongs to, what it says, or why it is refused. */
final class SentRows<T> {
    private final Map<String, List<T>> grouped = new LinkedHashMap<>();
    private final List<List<Refused.Reason>> verdicts = new ArrayList<>();

    /** @param group the indicator, section or table; @param row empty where it says that nothing stands there */
    record Read<T>(String group, Optional<T> row) {}

    void read(String place, Function<String, Read<T>> reader) {
        try {
            Read<T> read = reader.apply(place);
            List<T> group = grouped.computeIfAbsent(read.group(), g -> new ArrayList<>());
            read.row().ifPresent(group::add);
            verdicts.add(List.of());
        } catch (Refused refused) {
            verdicts.add(refused.reasons());
        }
    }

    /** By what they belong to, in the order in which they were sent. */
    Map<String, List<T>> grouped() {
        return grouped;
    }

    /** For each row why it is refused; nothing where it was taken. */
    List<List<Refused.Reason>> verdicts() {
        return verdicts;
    }
}
