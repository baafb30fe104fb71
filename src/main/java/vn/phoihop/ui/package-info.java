/**
 * What every page is made of: layout, form parts, navigation, errors as sentences, templates and messages.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package vn.phoihop.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
