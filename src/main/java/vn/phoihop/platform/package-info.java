/**
 * The technical ground: the database and its roles, SQL parameters and rows, exports of everything, the clock.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
@NullMarked
package vn.phoihop.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
