/**
 * Words every room shares: typed ids, periods, money, who looks and who may, and the refusal. Pure Java.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.phoihop.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
