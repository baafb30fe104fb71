/**
 * The compiled report: drafts that pin accepted revisions, totals and coverage, chosen paragraphs, signed, numbered and locked.
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
            "report"
        })
@NullMarked
package vn.phoihop.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
