/**
 * Directing documents (văn bản chỉ đạo): what they are, in which chain they stand, and their points with addresses that never change. Who
 * watches over one, the receiving unit, enters it and puts it in force; everybody reads what is in force. Rooms above show at a document
 * what serves it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "ui", "journal", "document", "organisation", "access"})
@NullMarked
package vn.phoihop.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
