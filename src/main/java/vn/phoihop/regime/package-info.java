/**
 * Reporting regimes and their forms as data: windows, deadlines per group, sections, indicators, tables and sums.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "ui", "api", "journal", "document", "organisation", "access"})
@NullMarked
package vn.phoihop.regime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
