/**
 * The roof: the program, its command line, web security and the home page.
 *
 * <p>Command line: the same jar. Words are a command, {@code --name.with.dots=value} are settings. A room adds a command by a class that
 * implements {@link vn.phoihop.platform.ProgramCommand}, and reference data by a bean {@link vn.phoihop.platform.ReferenceImport}. Whatever is
 * to happen only when the program serves, and not for a command, is conditional on the property {@code phoihop.serving}.
 */
@NullMarked
package vn.phoihop;

import org.jspecify.annotations.NullMarked;
