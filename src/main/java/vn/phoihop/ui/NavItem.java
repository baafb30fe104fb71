package vn.phoihop.ui;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import vn.phoihop.kernel.Viewer;

/**
 * A place in the left navigation, brought as a bean by the room that owns it.
 *
 * @param key message key of its name
 * @param icon id in the icon sprite
 * @param order from the top
 * @param count how much waits there for the viewer; asked on every page, so it must be cheap; 0 shows nothing
 */
public record NavItem(
        String key, String href, String icon, int order, Predicate<Viewer> visible, ToIntFunction<Viewer> count) {
    public NavItem(String key, String href, String icon, int order, Predicate<Viewer> visible) {
        this(key, href, icon, order, visible, viewer -> 0);
    }

    boolean isAt(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
