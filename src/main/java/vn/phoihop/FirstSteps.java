package vn.phoihop;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.FirstStep;

/** What an administrator still has to do before anybody can report; nothing once all is done. */
@Component
class FirstSteps {
    private final ObjectProvider<FirstStep> steps;

    FirstSteps(ObjectProvider<FirstStep> steps) {
        this.steps = steps;
    }

    /** @param key message key, {@code <key>.text} below it */
    record Step(String key, String href, boolean done) {}

    List<Step> list(Viewer viewer) {
        if (!viewer.has(Role.ADMIN)) return List.of();
        List<Step> all = steps.stream()
                .sorted(Comparator.comparing(FirstStep::order))
                .map(s -> new Step(s.key(), s.href(), s.done().getAsBoolean()))
                .toList();
        return all.stream().allMatch(Step::done) ? List.of() : all;
    }
}
