package vn.phoihop.ui;

import java.util.function.BooleanSupplier;

/**
 * What an administrator does before anybody can report, brought as a bean by the room where it is done. "My work" lists the steps until
 * all are done.
 *
 * @param key message key of the step; {@code <key>.text} says how
 * @param done asked on the administrator's first page only
 */
public record FirstStep(int order, String key, String href, BooleanSupplier done) {}
