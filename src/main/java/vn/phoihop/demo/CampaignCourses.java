package vn.phoihop.demo;

import static vn.phoihop.demo.Course.*;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts on the agenda what each agency does on its course. */
@Component
@Profile("demo")
class CampaignCourses {
    private final ReportDeeds deeds;

    CampaignCourses(ReportDeeds deeds) {
        this.deeds = deeds;
    }

    void plan(CampaignScript script, List<Reporter> reporters, Agenda agenda) {
        for (Reporter reporter : reporters) if (reporter.course().reaches(DRAFT)) plan(script, reporter, agenda);
    }

    private void plan(CampaignScript script, Reporter r, Agenda agenda) {
        Timetable days = r.days();
        agenda.on(days.started(), () -> deeds.write(r));
        if (r.course().reaches(SENT_BACK)) agenda.on(days.reviewed(), () -> deeds.sendForReview(r));
        if (r.course() == SENT_BACK) agenda.on(days.signed(), () -> deeds.sendBack(r));
        if (r.course().reaches(SIGNED)) agenda.on(days.signed(), () -> deeds.sign(r));
        if (r.course().reaches(SUBMITTED)) agenda.on(days.dispatched(), () -> deeds.dispatch(r, days.dispatched()));
        if (r.course() == WITHDRAWN)
            agenda.on(days.received(), () -> deeds.withdraw(r, r.narration().regret()));
        if (r.course().reaches(RECEIVED)) agenda.on(days.received(), () -> deeds.receive(r));
        if (r.course() == WITHDRAWAL_ASKED)
            agenda.on(days.decided(), () -> deeds.withdraw(r, r.narration().regret()));
        if (r.course().isReturned()) planReturn(script, r, agenda);
        if (r.course() == ACCEPTED) agenda.on(days.decided(), () -> deeds.accept(r));
    }

    private void planReturn(CampaignScript script, Reporter r, Agenda agenda) {
        Timetable days = r.days();
        CampaignScript.Return why = script.returns()
                .getOrDefault(
                        r.agency().code(),
                        new CampaignScript.Return(
                                WeekDays.step(days.decided(), 5), r.narration().shortcomings()));
        agenda.on(days.decided(), () -> deeds.giveBack(r, why));
        if (r.course().isWrittenAgain()) agenda.on(days.resumed(), () -> deeds.writeAgain(r, why));
        if (r.course() == MENDED) planMending(r, agenda);
    }

    private void planMending(Reporter r, Agenda agenda) {
        Timetable days = r.days();
        agenda.on(days.dispatchedAgain(), () -> {
            deeds.sendForReview(r);
            deeds.sign(r);
            deeds.dispatch(r, days.dispatchedAgain());
        });
        agenda.on(days.acceptedAgain(), () -> {
            deeds.receive(r);
            deeds.accept(r);
        });
    }
}
