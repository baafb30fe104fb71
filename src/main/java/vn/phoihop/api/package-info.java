/**
 * What all of the HTTP API has in common: JSON, pages of lists by cursor, versions of records, repeated requests, scopes, the description.
 * Each room brings its own resources under {@code /api/v1} and asks the same rights as its pages do.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "ui"})
@NullMarked
package vn.phoihop.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
