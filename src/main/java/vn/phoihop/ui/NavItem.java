package vn.phoihop.ui;

import vn.phoihop.kernel.Viewer;

/**
 * A place in the left navigation, brought as a bean by the room that owns it.
 *
 * @param key message key of its name
 * @param icon id in the icon sprite
 * @param order from the top
 */
public record NavItem(String key, String href, String icon, int order, java.util.function.Predicate<Viewer> visible) {}
