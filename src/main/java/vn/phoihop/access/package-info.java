/**
 * Accounts, sign-in of people and of programs, roles, and who may do what.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "ui", "api", "journal", "organisation"})
@NullMarked
package vn.phoihop.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
