package vn.phoihop.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Section;

/** Agencies × sections: what each report that was sent says in each section, for the campaign's board. */
final class BoardMarks {
    /** What stands in a section. Message key {@code board.mark.<NAME>}. */
    enum Mark {
        TOLD,
        NOTHING,
        ASKED
    }

    /** Something that a sent report holds, or that was asked of it: a paragraph of a section, a figure that is not zero, a row of a table, a reason. */
    record Found(SubmissionId submission, Kind kind, String code) {
        enum Kind {
            TEXT,
            FIGURE,
            ROW,
            REASON
        }
    }

    private final List<Section> sections;
    private final Set<Found> found;

    BoardMarks(ReportForm form, List<Found> found) {
        this.sections = form.sections().stream()
                .filter(s -> s.narrative()
                        || !s.indicators().isEmpty()
                        || !s.tables().isEmpty())
                .toList();
        this.found = new HashSet<>(found);
    }

    List<Section> sections() {
        return sections;
    }

    /** A section with figures or rows tells nothing when all of them are zero or missing, whatever its words. */
    Mark at(SubmissionId submission, Section section) {
        if (has(submission, Found.Kind.REASON, section.code())) return Mark.ASKED;
        boolean counts = !section.indicators().isEmpty() || !section.tables().isEmpty();
        boolean told = counts
                ? section.indicators().stream().anyMatch(code -> has(submission, Found.Kind.FIGURE, code))
                        || section.tables().stream().anyMatch(code -> has(submission, Found.Kind.ROW, code))
                : has(submission, Found.Kind.TEXT, section.code());
        return told ? Mark.TOLD : Mark.NOTHING;
    }

    private boolean has(SubmissionId submission, Found.Kind kind, String code) {
        return found.contains(new Found(submission, kind, code));
    }
}
