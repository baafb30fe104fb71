package vn.phoihop.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.Paper;
import vn.phoihop.document.Papers;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.Mandates;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.plan.PlanAccess.Case;
import vn.phoihop.plan.PlanContents.CarriedOut;
import vn.phoihop.plan.PlanContents.Version;
import vn.phoihop.plan.PlanQueries.PlanRow;
import vn.phoihop.plan.PlanQueries.UnservedPoint;
import vn.phoihop.plan.PlanQueries.WatchedMandate;
import vn.phoihop.plan.TaskQueries.TaskRow;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Option;
import vn.phoihop.ui.Slice;

/** Puts together what the pages of plans show: the paper, its tasks as they stand, what lacks, what happened, what the viewer may do now. */
@Component
@Transactional(readOnly = true)
class PlanScreen {
    private final PlanAccess access;
    private final PlanQueries queries;
    private final TaskQueries tasks;
    private final PlanContents contents;
    private final PlanChronicle chronicle;
    private final PlanPaper paper;
    private final Papers papers;
    private final Agencies agencies;
    private final Mandates mandates;
    private final BusinessDay businessDay;

    PlanScreen(
            PlanAccess access,
            PlanQueries queries,
            TaskQueries tasks,
            PlanContents contents,
            PlanChronicle chronicle,
            PlanPaper paper,
            Papers papers,
            Agencies agencies,
            Mandates mandates,
            BusinessDay businessDay) {
        this.access = access;
        this.queries = queries;
        this.tasks = tasks;
        this.contents = contents;
        this.chronicle = chronicle;
        this.paper = paper;
        this.papers = papers;
        this.agencies = agencies;
        this.mandates = mandates;
        this.businessDay = businessDay;
    }

    /** @param watched documents whose boards the viewer may open */
    record Lists(
            Slice.Of<PlanRow> plans,
            PlanFilter filter,
            List<WatchedMandate> watched,
            List<Option> mandates,
            boolean mayDraft,
            LocalDate today) {}

    /**
     * @param version the version shown, null for a draft
     * @param tasks by their heading, in the order of the plan
     * @param may names of the permissions the viewer has here and now
     */
    record Shown(
            Plan plan,
            Agency agency,
            @Nullable Version version,
            List<Version> versions,
            List<CarriedOut> carriedOut,
            String paper,
            Map<String, List<TaskRow>> tasks,
            Tally tally,
            List<UnservedPoint> unserved,
            List<PlanChronicle.Step> steps,
            Set<String> may,
            LocalDate today) {
        boolean may(String permission) {
            return may.contains(permission);
        }

        boolean latest() {
            return version == null || version.equals(versions.getFirst());
        }
    }

    /** @param drafted tasks that wait for an amendment. @param productless those that do not say what shows that they were done */
    record Tally(int tasks, long drafted, long done, long doneLate, long overdue, long adHoc, long productless) {
        static Tally of(List<TaskRow> rows) {
            return new Tally(
                    (int) rows.stream()
                            .filter(r -> r.state() != TaskState.CANCELLED)
                            .count(),
                    rows.stream().filter(r -> r.state() == TaskState.DRAFT).count(),
                    rows.stream().filter(r -> r.state() == TaskState.ACCEPTED).count(),
                    rows.stream()
                            .filter(r -> r.time() == Timeliness.COMPLETED_LATE)
                            .count(),
                    rows.stream().filter(r -> r.time() == Timeliness.OVERDUE).count(),
                    rows.stream().filter(TaskRow::adHoc).count(),
                    rows.stream().filter(r -> r.product().isBlank()).count());
        }
    }

    Lists list(Form form, int page, Viewer viewer) {
        PlanFilter filter = PlanFilter.of(form);
        LocalDate today = businessDay.today();
        return new Lists(
                queries.list(viewer, filter, Slice.of(page), today, english()),
                filter,
                queries.watched(viewer, english()),
                mandates.options(today, language()),
                PlanPermission.PLAN_DRAFT.heldBy(viewer),
                today);
    }

    /** @param no the version asked for; null for the one that stands, or the draft */
    Shown of(PlanId id, @Nullable Integer no, Viewer viewer) {
        Case found = access.look(id, viewer);
        Plan plan = found.plan();
        Agency agency = agencies.get(plan.agency());
        List<Version> versions = contents.versions(id);
        Version version = chosen(plan, versions, no);
        List<TaskRow> rows = tasks.ofPlan(id, found.sides().contains(Side.OWN), businessDay.today(), english());
        return new Shown(
                plan,
                agency,
                version,
                versions,
                contents.carriedOut(id),
                papers.html(paper.of(agency, content(plan, version), version)),
                rows.stream().collect(Collectors.groupingBy(TaskRow::heading, LinkedHashMap::new, Collectors.toList())),
                Tally.of(rows),
                queries.unserved(id, agency.group()),
                found.sides().contains(Side.OWN) ? chronicle.steps(id) : List.of(),
                may(found, viewer),
                businessDay.today());
    }

    Paper paper(PlanId id, @Nullable Integer no, Viewer viewer) {
        Plan plan = access.look(id, viewer).plan();
        Version version = chosen(plan, contents.versions(id), no);
        return paper.of(agencies.get(plan.agency()), content(plan, version), version);
    }

    /** Whether the viewer may do it now: asked before what was typed is looked at. */
    Plan check(PlanId id, PlanPermission permission, Viewer viewer) {
        return access.look(id, permission, viewer).plan();
    }

    /** The form of a new plan: the year that runs, for the document it was asked for. */
    Form proposal(Form asked) {
        int year = businessDay.today().getYear();
        boolean forMandate = Choices.id(asked, "principal") != null;
        return Form.empty()
                .with("kind", forMandate ? PlanKind.MANDATE : PlanKind.ANNUAL)
                .with("principal", asked.text("principal"))
                .with("periodFrom", LocalDate.of(year, 1, 1))
                .with("periodTo", LocalDate.of(year, 12, 31));
    }

    Form typed(PlanId id, Viewer viewer) {
        Plan plan = access.look(id, PlanPermission.PLAN_WRITE, viewer).plan();
        return PlanForms.of(plan, contents.carriedOut(id));
    }

    List<Option> mandates() {
        return mandates.options(businessDay.today(), language());
    }

    private static @Nullable Version chosen(Plan plan, List<Version> versions, @Nullable Integer no) {
        if (no == null) return plan.issuedOnce() ? versions.getFirst() : null;
        return versions.stream().filter(v -> v.no() == no).findFirst().orElseThrow(() -> new NotFound(plan.id()));
    }

    private PlanContent content(Plan plan, @Nullable Version version) {
        return Optional.ofNullable(version)
                .flatMap(v -> contents.version(plan.id(), v.no()))
                .orElseGet(() -> contents.now(plan, true));
    }

    private static Set<String> may(Case found, Viewer viewer) {
        return Arrays.stream(PlanPermission.values())
                .filter(p -> found.allows(p, viewer))
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean english() {
        return language().equals("en");
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
