package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Accounts;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.mandate.MandateFacts;
import vn.phoihop.mandate.MandatePoint;
import vn.phoihop.mandate.PointId;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.plan.Planning;
import vn.phoihop.plan.Reminding;
import vn.phoihop.plan.Tasking;

/** Plays how the agencies plan for a document: each on its days, by the verbs of the office. */
@Component
@Profile("demo")
class PlanStage {
    private static final List<String> PARTNERS = List.of("BTP", "BNG", "BCA", "BTC", "BNV");
    private static final int MOST_MONTHS = 18;
    private static final int USUAL_MONTHS = 10;
    private final Subjects subjects;
    private final PlanWording wording;
    private final TaskCourses courses;
    private final Planning planning;
    private final Tasking tasking;
    private final Reminding reminding;
    private final Agencies agencies;
    private final Accounts accounts;
    private final BusinessDay day;

    PlanStage(
            Subjects subjects,
            PlanWording wording,
            TaskCourses courses,
            Planning planning,
            Tasking tasking,
            Reminding reminding,
            Agencies agencies,
            Accounts accounts,
            BusinessDay day) {
        this.subjects = subjects;
        this.wording = wording;
        this.courses = courses;
        this.planning = planning;
        this.tasking = tasking;
        this.reminding = reminding;
        this.agencies = agencies;
        this.accounts = accounts;
        this.day = day;
    }

    int play(MandateFacts document, List<MandatePoint> points) {
        LocalDate today = day.today();
        LocalDate from = document.issuedOn() == null || document.issuedOn().isBefore(today.minusMonths(MOST_MONTHS))
                ? today.minusMonths(USUAL_MONTHS)
                : document.issuedOn();
        CampaignScript script = Resource.json("campaign-2026.json", CampaignScript.class);
        Cast cast = new Cast(accounts);
        Agenda agenda = new Agenda();
        List<AgencyId> silent = new ArrayList<>();
        int plans = 0;
        for (ReportingGroup group : ReportingGroup.values())
            for (Agency agency : agencies.listReporting(today, group)) {
                Random random = new Random(agency.code().hashCode() * 31L + 84);
                PlanCourse course = PlanCourse.of(agency.code(), random);
                if (course == PlanCourse.NOT_ISSUED) silent.add(agency.id());
                else {
                    Planner planner =
                            planner(document, points, group, agency, subjects.of(script, agency, random), cast);
                    plan(planner, course, new PlanDays(from, today, random), agenda);
                    plans++;
                }
            }
        urge(document, silent, today, cast, agenda);
        agenda.keep();
        return plans;
    }

    private Planner planner(
            MandateFacts document,
            List<MandatePoint> points,
            ReportingGroup group,
            Agency agency,
            Subject subject,
            Cast cast) {
        String doc = document.symbol().isBlank() ? document.title().vi() : "văn bản số " + document.symbol();
        subject.slots().put("doc", doc);
        return new Planner(
                agency,
                document,
                binding(points, group),
                leads(agency),
                coordinators(agency),
                subject,
                cast.drafter(agency),
                cast.leader(agency),
                cast.clerk(agency),
                cast.officer());
    }

    /** The innermost points that bind the group. */
    private static List<PointId> binding(List<MandatePoint> points, ReportingGroup group) {
        return points.stream()
                .filter(p -> points.stream().noneMatch(o -> p.id().equals(o.parent())))
                .filter(p -> p.groups().isEmpty() || p.groups().contains(group))
                .map(MandatePoint::id)
                .toList();
    }

    /** The agency itself; the Ministry's units lead what falls to them. */
    private List<AgencyId> leads(Agency agency) {
        List<AgencyId> leads = new ArrayList<>(List.of(agency.id()));
        if (agency.code().equals("BTP")) leads.addAll(ids(List.of("BTP-HTQT", "BTP-HTQT", "BTP-HTQT")));
        return leads;
    }

    private List<AgencyId> coordinators(Agency agency) {
        return ids(PARTNERS.stream().filter(c -> !c.equals(agency.code())).toList());
    }

    private List<AgencyId> ids(List<String> codes) {
        return codes.stream()
                .flatMap(c -> agencies.findByCode(c).stream())
                .map(Agency::id)
                .toList();
    }

    private void plan(Planner planner, PlanCourse course, PlanDays days, Agenda agenda) {
        boolean late = !course.issued();
        LocalDate begun = days.within(late ? 40 : 4, late ? 90 : 14);
        PlanWriting writing = new PlanWriting(planner, wording, planning, tasking);
        agenda.on(begun, () -> writing.draft(begun));
        if (course == PlanCourse.CONSULTING) {
            LocalDate asked = days.within(91, 98);
            agenda.on(asked, () -> writing.consult(asked.plusDays(20)));
        }
        if (!course.issued()) return;
        LocalDate issued = days.within(15, 34);
        agenda.on(issued, () -> writing.issue(issued));
        agenda.on(issued, () -> courses.follow(writing, issued, days, agenda));
        if (course == PlanCourse.AMENDED) {
            LocalDate amended = days.within(60, 85);
            agenda.on(amended, () -> writing.amend(amended));
        }
    }

    /** Twice, the second time with a day; only by the unit that watches the document. */
    private void urge(MandateFacts document, List<AgencyId> silent, LocalDate today, Cast cast, Agenda agenda) {
        var officer = cast.officer();
        if (!officer.agency().equals(document.receivingUnit()) || silent.isEmpty()) return;
        LocalDate first = WeekDays.on(today.minusDays(70));
        LocalDate second = WeekDays.on(today.minusDays(20));
        String words = "Đề nghị quý cơ quan khẩn trương ban hành kế hoạch và gửi Bộ Tư pháp.";
        agenda.on(first, () -> reminding.remind(document.id(), Set.copyOf(silent), first.plusDays(30), words, officer));
        agenda.on(
                second,
                () -> reminding.remind(
                        document.id(), silent.subList(0, (silent.size() + 1) / 2), today.plusDays(13), words, officer));
    }
}
