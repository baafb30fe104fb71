/**
 * Files that were checked before they were kept, official papers and their layout, registers of document numbers.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "ui", "journal"})
@NullMarked
package vn.phoihop.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
