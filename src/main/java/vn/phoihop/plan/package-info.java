/**
 * Plans (kế hoạch) that agencies make to carry out directing documents, and their tasks (nhiệm vụ): drafted, consulted on, issued with number,
 * date and signed file, amended by new versions, closed. A task has one lead; its work is moved by verbs, whether it is on time is computed
 * from the business day. Whose unit watches a directing document sees which agencies have issued their plans and what serves which point.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "ui", "journal", "document", "organisation", "access", "mandate"})
@NullMarked
package vn.phoihop.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
