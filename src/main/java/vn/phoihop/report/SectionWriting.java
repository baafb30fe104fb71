package vn.phoihop.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Derivations;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.ui.Form;

/** Saves one section of a draft as it is typed. */
@Service
public class SectionWriting {
    private final SubmissionAccess access;
    private final ContentStore store;
    private final Regimes regimes;
    private final Journal journal;

    SectionWriting(SubmissionAccess access, ContentStore store, Regimes regimes, Journal journal) {
        this.access = access;
        this.store = store;
        this.regimes = regimes;
        this.journal = journal;
    }

    /** @param reasons what could not be read and where; it was kept as typed */
    public record Saved(int version, Instant at, List<Refused.Reason> reasons) {}

    /** @throws vn.phoihop.kernel.Stale when the section was saved elsewhere since the version the writer saw */
    @Transactional
    public Saved save(SubmissionId id, String code, int version, Form typed, Viewer actor) {
        var found = access.act(id, ReportPermission.SUBMISSION_WRITE, actor);
        ReportForm form = regimes.form(found.campaign().form());
        SectionForm section = new SectionForm(form, form.section(code).orElseThrow(() -> new NotFound(code)), typed);
        RevisionId revision = found.submission().current();
        var stamped = store.stamp(revision, code, version, actor);
        write(revision, form, form.section(code).orElseThrow(), section);
        journal.enter(actor, "SAVED", "submission", id.value(), Map.of("section", code, "version", stamped.version()));
        return new Saved(stamped.version(), stamped.savedAt(), section.reasons);
    }

    private void write(RevisionId revision, ReportForm form, ReportForm.Section section, SectionForm typed) {
        if (section.narrative()) store.paragraphs(revision, section.code(), typed.paragraphs);
        store.figures(
                revision, typed.typedIndicators().stream().map(Indicator::code).toList(), typed.figures);
        for (String table : section.tables())
            store.rows(
                    revision,
                    table,
                    typed.rows.stream().filter(r -> r.table().equals(table)).toList());
        if (!section.tables().isEmpty()) derive(revision, form);
    }

    /** Figures that come from rows are never typed. */
    void derive(RevisionId revision, ReportForm form) {
        List<Indicator> derived =
                form.indicators().stream().filter(i -> i.derivation() != null).toList();
        Map<String, List<Map<String, String>>> rows = form.tables().stream()
                .collect(Collectors.toMap(ReportForm.Table::code, t -> store.cells(revision, t.code())));
        Map<String, Map<String, BigDecimal>> values = new HashMap<>(Derivations.of(form, rows));
        List<Content.Figure> figures = values.entrySet().stream()
                .flatMap(e -> e.getValue().entrySet().stream()
                        .map(v -> new Content.Figure(e.getKey(), v.getKey(), v.getValue(), null)))
                .toList();
        store.figures(revision, derived.stream().map(Indicator::code).toList(), figures);
    }
}
