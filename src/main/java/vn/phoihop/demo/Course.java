package vn.phoihop.demo;

import java.util.EnumSet;
import java.util.Set;

/** How far one agency came with its report. */
enum Course {
    NOT_STARTED,
    DRAFT,
    SENT_BACK,
    UNDER_REVIEW,
    SIGNED,
    SUBMITTED,
    WITHDRAWN,
    RECEIVED,
    WITHDRAWAL_ASKED,
    RETURNED,
    /** Returned, and the next revision is being written. */
    RESUMED,
    /** Returned, mended, dispatched anew and accepted. */
    MENDED,
    ACCEPTED;

    private static final Set<Course> WRITTEN_AGAIN = EnumSet.of(RESUMED, MENDED);

    boolean reaches(Course other) {
        return compareTo(other) >= 0;
    }

    boolean isReturned() {
        return this == RETURNED || isWrittenAgain();
    }

    boolean isWrittenAgain() {
        return WRITTEN_AGAIN.contains(this);
    }
}
