/**
 * The demonstration: made-up people and reports around real agencies, told by the verbs of the rooms below in the order of their days.
 * Everything in it exists in profile {@code demo} only.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "ui",
            "journal",
            "document",
            "organisation",
            "access",
            "mandate",
            "plan",
            "regime",
            "report",
            "consolidation"
        })
@NullMarked
package vn.phoihop.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
