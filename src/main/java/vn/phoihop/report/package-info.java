/**
 * Campaigns and what each agency submits: drafted, reviewed, signed, dispatched, received, returned, accepted.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "ui",
            "api",
            "journal",
            "document",
            "organisation",
            "access",
            "regime",
            "plan"
        })
@NullMarked
package vn.phoihop.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
