package vn.phoihop.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;

/** An ordered list of parts that are known by their codes. */
record Parts<T>(List<T> all, Function<T, String> code) {

    /** At the end; a code that is there already is refused. */
    List<T> add(T part) {
        boolean taken = all.stream().map(code).anyMatch(code.apply(part)::equals);
        if (taken) throw Refused.at("code", "CODE_DUPLICATE", code.apply(part));
        List<T> changed = new ArrayList<>(all);
        changed.add(part);
        return List.copyOf(changed);
    }

    /** In place of the one with the same code. */
    List<T> replace(T part) {
        List<T> changed = new ArrayList<>(all);
        changed.set(index(code.apply(part)), part);
        return List.copyOf(changed);
    }

    List<T> without(String gone) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(index(gone));
        return List.copyOf(changed);
    }

    /** One place up (-1) or down (1); at the end it stays. */
    List<T> moved(String moving, int by) {
        int from = index(moving);
        int to = from + Integer.signum(by);
        if (to < 0 || to >= all.size()) return all;
        List<T> changed = new ArrayList<>(all);
        changed.add(to, changed.remove(from));
        return List.copyOf(changed);
    }

    private int index(String wanted) {
        for (int i = 0; i < all.size(); i++) if (code.apply(all.get(i)).equals(wanted)) return i;
        throw new NotFound(wanted);
    }
}
