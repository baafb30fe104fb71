/**
 * Agencies and their units over time, to whom they report and who succeeds them; the working-day calendar and the business day.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "ui", "api", "journal"})
@NullMarked
package vn.phoihop.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
