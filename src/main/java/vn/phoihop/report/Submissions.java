package vn.phoihop.report;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Viewer;

/** The door for the compiled report: what its steps do to the submissions that it counts. The caller has checked who may. */
@Service
public class Submissions {
    private final SubmissionRepository submissions;
    private final Chronicle chronicle;

    Submissions(SubmissionRepository submissions, Chronicle chronicle) {
        this.submissions = submissions;
        this.chronicle = chronicle;
    }

    /** A consolidation that counts them was submitted upward: accepted → consolidated. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void consolidate(Collection<SubmissionId> ids, Viewer actor) {
        for (SubmissionId id : ids) {
            Submission s = find(id);
            chronicle.step(s, submissions.save(s.consolidate()), "CONSOLIDATED", actor, "");
        }
    }

    /** That consolidation fell back to a draft: consolidated → accepted. Those in another state are left alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<SubmissionId> ids, Viewer actor) {
        for (SubmissionId id : ids) {
            Submission s = find(id);
            if (s.state() == SubmissionState.CONSOLIDATED)
                chronicle.step(s, submissions.save(s.release()), "RELEASED", actor, "");
        }
    }

    /** That consolidation was numbered: consolidated → locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<SubmissionId> ids, Viewer actor) {
        for (SubmissionId id : ids) {
            Submission s = find(id);
            chronicle.step(s, submissions.save(s.lock()), "LOCKED", actor, "");
        }
    }

    private Submission find(SubmissionId id) {
        return submissions.findOneById(id).orElseThrow(() -> new NotFound(id));
    }
}
