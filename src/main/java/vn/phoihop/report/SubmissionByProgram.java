package vn.phoihop.report;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.IfMatch;
import vn.phoihop.api.Tags;
import vn.phoihop.kernel.Viewer;

/**
 * Lets a program do something to the very version that it knows, and answers how the submission stands then. Whether it may is asked before what it
 * sent is looked at.
 */
@Component
class SubmissionByProgram {
    private final SubmissionAccess access;
    private final SubmissionRepository submissions;
    private final SubmissionReading reading;

    SubmissionByProgram(SubmissionAccess access, SubmissionRepository submissions, SubmissionReading reading) {
        this.access = access;
        this.submissions = submissions;
        this.reading = reading;
    }

    /** @throws vn.phoihop.kernel.Stale when it is another version */
    @Transactional
    public ResponseEntity<SubmissionJson> act(
            SubmissionId id, ReportPermission permission, IfMatch known, Viewer viewer, Runnable verb) {
        check(id, permission, known, viewer);
        verb.run();
        return reading.answer(id, viewer);
    }

    /** The same with an answer of its own, which carries the new version. */
    @Transactional
    public <T> ResponseEntity<T> write(SubmissionId id, IfMatch known, Viewer viewer, Supplier<T> verb) {
        check(id, ReportPermission.SUBMISSION_WRITE, known, viewer);
        T written = verb.get();
        return Tags.ok(reading.tag(id), written);
    }

    private void check(SubmissionId id, ReportPermission permission, IfMatch known, Viewer viewer) {
        access.glance(id, viewer);
        submissions.findOneById(id);
        known.check(reading.tag(id));
        access.act(id, permission, viewer);
    }
}
