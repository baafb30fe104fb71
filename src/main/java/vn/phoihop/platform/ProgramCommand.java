package vn.phoihop.platform;

import java.util.concurrent.Callable;

/**
 * A command of the program that a room brings: a class annotated with picocli's {@code @Command}, not a bean itself. It is found by its
 * type, made with its constructor's beans inside the whole application (which then serves nobody: {@code phoihop.serving} is false), and
 * called. It prints one sentence that says what it did and returns 0; when it did not, it throws, or returns something else.
 */
public interface ProgramCommand extends Callable<Integer> {}
