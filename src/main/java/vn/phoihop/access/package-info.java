/**
 * Accounts, sign-in, roles, and who may do what.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "ui", "journal", "organisation"})
@NullMarked
package vn.phoihop.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
