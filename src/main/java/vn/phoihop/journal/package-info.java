/**
 * What happened to which record, by whom: append-only entries, written with the business transaction.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "ui"})
@NullMarked
package vn.phoihop.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
