package vn.phoihop.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.regime.CellText;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Column;
import vn.phoihop.regime.ReportForm.Section;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Numerals;
import vn.phoihop.ui.Option;
import vn.phoihop.ui.Page;

/** Puts together the editor of one section: what is saved, what is still missing, and how complete the others are. */
@Component
class SectionScreen {
    private static final java.util.Locale VIETNAMESE = java.util.Locale.of("vi");
    private final SubmissionAccess access;
    private final ContentQueries contents;
    private final Completeness completeness;
    private final Chronicle chronicle;
    private final Agencies agencies;
    private final Regimes regimes;
    private final RegisterFilling registers;

    SectionScreen(
            SubmissionAccess access,
            ContentQueries contents,
            Completeness completeness,
            Chronicle chronicle,
            Agencies agencies,
            Regimes regimes,
            RegisterFilling registers) {
        this.access = access;
        this.contents = contents;
        this.completeness = completeness;
        this.chronicle = chronicle;
        this.agencies = agencies;
        this.regimes = regimes;
        this.registers = registers;
    }

    /** @param open how many things are still missing in each section; @param saved the section as it is saved, by input name; @param known what registers know, by indicator */
    record Shown(
            Submission submission,
            Campaign campaign,
            Agency agency,
            ReportForm form,
            Section section,
            Content content,
            int version,
            @Nullable Instant savedAt,
            Map<String, Long> open,
            List<Reason> gaps,
            List<Chronicle.Reason> reasons,
            Form saved,
            Map<String, BigDecimal> known,
            boolean writable) {
        @Nullable
        String next() {
            int at = form.sections().indexOf(section) + 1;
            return at < form.sections().size() ? form.sections().get(at).code() : null;
        }

        /** Nothing need be written here: the report says that nothing happened. */
        boolean idle() {
            return content.nil() && !section.keptWhenNil();
        }

        long missing(String code) {
            return open.getOrDefault(code, 0L);
        }

        /** What the receiver or the leader said of this section of the revision before. */
        List<Chronicle.Reason> remarks() {
            return reasons.stream()
                    .filter(r -> r.place().equals(section.code()))
                    .toList();
        }

        List<ReportForm.Table> tables() {
            return section.tables().stream()
                    .flatMap(c -> form.table(c).stream())
                    .toList();
        }

        /** A register knows something of this section. */
        boolean registered() {
            return section.indicators().stream().anyMatch(known::containsKey);
        }

        /** What stands in the report is not what the register knows now. */
        boolean differs(String indicator) {
            BigDecimal now = known.get(indicator);
            return now != null
                    && content.figures(indicator).stream()
                            .noneMatch(f -> f.value() != null && f.value().compareTo(now) == 0);
        }

        List<ReportForm.Indicator> indicators() {
            return section.indicators().stream()
                    .flatMap(c -> form.indicator(c).stream())
                    .toList();
        }
    }

    /** @throws vn.phoihop.kernel.Forbidden for who may look at the report but not write it */
    @Transactional(readOnly = true)
    Shown of(SubmissionId id, String code, Viewer viewer) {
        var found = access.look(id, ReportPermission.SUBMISSION_DRAFT_READ, viewer);
        ReportForm form = regimes.form(found.campaign().form());
        Section section = form.section(code).orElseThrow(() -> new NotFound(code));
        RevisionId revision = found.submission().current();
        Content content = contents.read(revision);
        var stamp = contents.stamps(revision).get(code);
        List<Reason> gaps = completeness.gaps(found.campaign(), found.submission(), content);
        return new Shown(
                found.submission(),
                found.campaign(),
                agencies.get(found.submission().agency()),
                form,
                section,
                content,
                stamp == null ? 0 : stamp.version(),
                stamp == null ? null : stamp.savedAt(),
                gaps.stream().collect(Collectors.groupingBy(g -> g.place().split("#", 2)[0], Collectors.counting())),
                gaps.stream()
                        .filter(g -> g.place().startsWith(code + "#"))
                        .map(g -> new Reason(g.code(), g.place().substring(code.length() + 1), g.args()))
                        .toList(),
                chronicle.reasons(id, true),
                saved(form, section, content),
                registers.known(found.campaign(), found.submission(), form, section),
                found.submission().state() == SubmissionState.DRAFT
                        && found.allows(ReportPermission.SUBMISSION_WRITE, viewer));
    }

    /** What a row is called when it is folded: its first text that is no choice. */
    static String title(Form form, ReportForm.Table table, String at) {
        return table.columns().stream()
                .filter(c -> c.type() == ReportForm.Type.TEXT || c.type() == ReportForm.Type.LONG_TEXT)
                .map(c -> form.value(at + c.code()))
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("…");
    }

    /** Where a piece from Word can go: sections with narrative, and tables for rows; or nowhere. */
    static List<Option> places(Page page, ReportForm form, boolean table) {
        List<Option> places = new ArrayList<>();
        if (table) form.tables().forEach(t -> places.add(page.option(t.code(), t.code() + ". " + page.in(t.title()))));
        form.sections().stream()
                .filter(Section::narrative)
                .forEach(s -> places.add(page.option(s.code(), FieldName.section(page, form, s.code()))));
        places.add(page.option("drop", page.t("word.drop")));
        return places;
    }

    /** Inputs of the section with what is saved in them, and one empty paragraph and row behind, each with an id of its own. */
    private static Form saved(ReportForm form, Section section, Content content) {
        Form saved = Form.empty();
        int i = 0;
        for (Content.Paragraph p : content.paragraphs(section.code())) {
            saved.with("paragraphs[" + i + "].id", p.id()).with("paragraphs[" + i + "].text", p.text());
            if (p.highlighted()) saved.with("paragraphs[" + i + "].highlighted", "true");
            i++;
        }
        saved.with("paragraphs[" + i + "].id", Uuid7.next()).with("paragraphs[" + i + "].text", "");
        section.indicators().stream()
                .flatMap(c -> form.indicator(c).stream())
                .forEach(n -> figures(saved, n, content.figures(n.code())));
        section.tables().stream()
                .flatMap(c -> form.table(c).stream())
                .forEach(t -> rows(saved, t, content.rows(t.code())));
        return saved;
    }

    private static void figures(Form saved, ReportForm.Indicator indicator, List<Content.Figure> figures) {
        String name = "figures." + indicator.code();
        if (indicator.kind() != ReportForm.Kind.MONEY) {
            if (!figures.isEmpty()) saved.with(name, text(figures.getFirst()));
            return;
        }
        int i = 0;
        for (Content.Figure f : figures) {
            saved.with(name + "[" + i + "].amount", text(f))
                    .with(name + "[" + i + "].currency", f.currency().startsWith("?") ? "" : f.currency());
            i++;
        }
        saved.with(name + "[" + i + "].amount", "").with(name + "[" + i + "].currency", "");
    }

    private static String text(Content.Figure figure) {
        if (figure.value() == null) return String.valueOf(figure.typed());
        return Numerals.format(figure.value(), VIETNAMESE);
    }

    private static void rows(Form saved, ReportForm.Table table, List<Content.Row> rows) {
        String name = "tables." + table.code();
        for (int i = 0; i <= rows.size(); i++) {
            String at = name + "[" + i + "].";
            saved.with(at + "id", i < rows.size() ? rows.get(i).id() : Uuid7.next());
            for (Column column : table.columns())
                cell(
                        saved,
                        at + column.code(),
                        column,
                        i < rows.size() ? rows.get(i).cells().getOrDefault(column.code(), "") : "");
        }
    }

    private static void cell(Form saved, String name, Column column, String kept) {
        if (column.type() == ReportForm.Type.MULTI_CHOICE) saved.withAll(name, CellText.chosen(kept));
        else saved.with(name, CellText.input(column, kept));
        if (column.type() == ReportForm.Type.MONEY) saved.with(name + ".currency", CellText.currency(kept));
    }
}
