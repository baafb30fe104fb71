package vn.phoihop.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;

/**
 * Writes into a draft what a program sends, row by row. An indicator, a section or a table that is named is replaced by those of its rows that could be
 * read; where none of them could, it stays as it was.
 */
@Service
class BulkWriting {
    private final SubmissionAccess access;
    private final ContentQueries contents;
    private final ContentStore store;
    private final SectionWriting sections;
    private final Regimes regimes;
    private final Journal journal;

    BulkWriting(
            SubmissionAccess access,
            ContentQueries contents,
            ContentStore store,
            SectionWriting sections,
            Regimes regimes,
            Journal journal) {
        this.access = access;
        this.contents = contents;
        this.store = store;
        this.sections = sections;
        this.regimes = regimes;
        this.journal = journal;
    }

    /** A draft that is being written to. */
    private record Draft(SubmissionId id, RevisionId revision, ReportForm form, Content content) {}

    @Transactional
    List<List<Refused.Reason>> figures(SubmissionId id, List<SentFigure> sent, Viewer actor) {
        Draft draft = open(id, actor);
        SentRows<Content.Figure> rows = new SentRows<>();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < sent.size(); i++) {
            SentFigure figure = sent.get(i);
            rows.read("figures[" + i + "]", at -> figure.read(draft.form, seen, at));
        }
        Map<String, List<Content.Figure>> byIndicator = rows.grouped();
        store.figures(
                draft.revision,
                List.copyOf(byIndicator.keySet()),
                byIndicator.values().stream().flatMap(List::stream).toList());
        Set<String> touched = draft.form.sections().stream()
                .filter(s -> s.indicators().stream().anyMatch(byIndicator::containsKey))
                .map(ReportForm.Section::code)
                .collect(Collectors.toCollection(TreeSet::new));
        return saved(draft, touched, "figures", rows.verdicts(), actor);
    }

    @Transactional
    List<List<Refused.Reason>> paragraphs(SubmissionId id, List<SentParagraph> sent, Viewer actor) {
        Draft draft = open(id, actor);
        SentRows<Content.Paragraph> rows = new SentRows<>();
        Set<UUID> free =
                draft.content.paragraphs().stream().map(Content.Paragraph::id).collect(Collectors.toSet());
        for (int i = 0; i < sent.size(); i++) {
            SentParagraph paragraph = sent.get(i);
            rows.read("paragraphs[" + i + "]", at -> paragraph.read(draft.form, draft.content, free, at));
        }
        Map<String, List<Content.Paragraph>> bySection = rows.grouped();
        bySection.forEach((section, paragraphs) -> store.paragraphs(draft.revision, section, paragraphs));
        return saved(draft, bySection.keySet(), "paragraphs", rows.verdicts(), actor);
    }

    @Transactional
    List<List<Refused.Reason>> rows(SubmissionId id, List<SentRow> sent, Viewer actor) {
        Draft draft = open(id, actor);
        SentRows<Content.Row> rows = new SentRows<>();
        Set<UUID> free = draft.content.rows().stream().map(Content.Row::id).collect(Collectors.toSet());
        for (int i = 0; i < sent.size(); i++) {
            SentRow row = sent.get(i);
            rows.read("rows[" + i + "]", at -> row.read(draft.form, draft.content, free, at));
        }
        Map<String, List<Content.Row>> byTable = rows.grouped();
        byTable.forEach((table, kept) -> store.rows(draft.revision, table, kept));
        if (!byTable.isEmpty()) sections.derive(draft.revision, draft.form);
        Set<String> touched = draft.form.sections().stream()
                .filter(s -> s.tables().stream().anyMatch(byTable::containsKey))
                .map(ReportForm.Section::code)
                .collect(Collectors.toCollection(TreeSet::new));
        return saved(draft, touched, "rows", rows.verdicts(), actor);
    }

    private Draft open(SubmissionId id, Viewer actor) {
        var found = access.act(id, ReportPermission.SUBMISSION_WRITE, actor);
        RevisionId revision = found.submission().current();
        return new Draft(id, revision, regimes.form(found.campaign().form()), contents.read(revision));
    }

    private List<List<Refused.Reason>> saved(
            Draft draft, Set<String> touched, String what, List<List<Refused.Reason>> verdicts, Viewer actor) {
        var stamps = contents.stamps(draft.revision);
        for (String section : touched) {
            var stamp = stamps.get(section);
            store.stamp(draft.revision, section, stamp == null ? 0 : stamp.version(), actor);
        }
        long refused = verdicts.stream().filter(v -> !v.isEmpty()).count();
        journal.enter(
                actor,
                "SAVED",
                "submission",
                draft.id.value(),
                Map.of(what, verdicts.size() - refused, "refused", refused, "sections", List.copyOf(touched)));
        return verdicts;
    }
}
