package vn.phoihop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.Upload;
import vn.phoihop.document.WordReader;
import vn.phoihop.document.WordText;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Cells;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.regime.ReportForm.Table;
import vn.phoihop.report.WordMatching.Piece;

/** Takes in what was written in Word: proposes a place for each piece, then adds what was placed behind what is there. */
@Service
class WordIn {
    private final SubmissionAccess access;
    private final ContentQueries contents;
    private final ContentStore store;
    private final SectionWriting writing;
    private final WordReader reader;
    private final Regimes regimes;
    private final Journal journal;

    WordIn(
            SubmissionAccess access,
            ContentQueries contents,
            ContentStore store,
            SectionWriting writing,
            WordReader reader,
            Regimes regimes,
            Journal journal) {
        this.access = access;
        this.contents = contents;
        this.store = store;
        this.writing = writing;
        this.reader = reader;
        this.regimes = regimes;
        this.journal = journal;
    }

    /** Whether it could be taken in now. */
    @Transactional(readOnly = true)
    void check(SubmissionId id, Viewer viewer) {
        access.look(id, ReportPermission.SUBMISSION_WRITE, viewer);
    }

    /** Nothing is stored yet. */
    @Transactional
    List<Piece> read(SubmissionId id, Upload upload, String pasted, Viewer actor) {
        var found = access.act(id, ReportPermission.SUBMISSION_WRITE, actor);
        if (upload.isEmpty() && pasted.isBlank()) throw Refused.at("text", "FIELD_REQUIRED");
        WordText text = upload.isEmpty() ? reader.paste(pasted) : reader.read(upload);
        return WordMatching.place(regimes.form(found.campaign().form()), text);
    }

    /** Adds the placed pieces; those without a place come back. */
    @Transactional
    List<Piece> add(SubmissionId id, List<Piece> pieces, Viewer actor) {
        var found = access.act(id, ReportPermission.SUBMISSION_WRITE, actor);
        RevisionId revision = found.submission().current();
        ReportForm form = regimes.form(found.campaign().form());
        Content content = contents.read(revision);
        List<Piece> left = new ArrayList<>();
        Map<String, List<Content.Paragraph>> paragraphs = new LinkedHashMap<>();
        Map<String, List<Content.Row>> rows = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (form.section(piece.place()).isPresent())
                paragraphs
                        .computeIfAbsent(piece.place(), s -> new ArrayList<>(content.paragraphs(s)))
                        .add(paragraph(piece));
            else
                form.table(piece.place())
                        .filter(t -> piece.table())
                        .ifPresentOrElse(
                                t -> rows.computeIfAbsent(t.code(), c -> new ArrayList<>(content.rows(c)))
                                        .addAll(rows(t, piece)),
                                () -> left.add(piece));
        }
        stamp(revision, form, paragraphs.keySet(), rows.keySet(), actor);
        paragraphs.forEach((section, all) -> store.paragraphs(revision, section, all));
        rows.forEach((table, all) -> store.rows(revision, table, all));
        if (!rows.isEmpty()) writing.derive(revision, form);
        journal.enter(
                actor, "TAKEN_IN_FROM_WORD", "submission", id.value(), Map.of("pieces", pieces.size() - left.size()));
        return left;
    }

    private void stamp(RevisionId revision, ReportForm form, Set<String> sections, Set<String> tables, Viewer actor) {
        Set<String> touched = new TreeSet<>(sections);
        form.sections().stream()
                .filter(s -> s.tables().stream().anyMatch(tables::contains))
                .map(Section::code)
                .forEach(touched::add);
        var stamps = contents.stamps(revision);
        for (String section : touched) {
            var stamp = stamps.get(section);
            store.stamp(revision, section, stamp == null ? 0 : stamp.version(), actor);
        }
    }

    private static Content.Paragraph paragraph(Piece piece) {
        return new Content.Paragraph(Uuid7.next(), piece.place(), piece.text(), false);
    }

    private static List<Content.Row> rows(Table table, Piece piece) {
        return WordMatching.rows(table, piece).stream()
                .map(cells -> new Content.Row(Uuid7.next(), table.code(), canonical(table, cells)))
                .toList();
    }

    /** What cannot be read as its type stays as it was typed and is marked in the editor. */
    private static Map<String, String> canonical(Table table, Map<String, String> typed) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            String text = typed.getOrDefault(column.code(), "");
            try {
                cells.put(column.code(), Cells.read(column, text));
            } catch (Refused refused) {
                cells.put(column.code(), text);
            }
        }
        return cells;
    }
}
