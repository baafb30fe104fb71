package vn.phoihop.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Accounts;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.Agency;
import vn.phoihop.platform.Records;
import vn.phoihop.regime.Regimes;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.Campaigning;
import vn.phoihop.report.SubmissionId;

/** Plays one campaign from its opening to its last day. */
@Component
@Profile("demo")
class CampaignStage {
    private static final String EXPECTED = """
            select s.id, s.agency from report.v_submission s join organisation.v_agency a on a.id = s.agency
             where s.campaign = :campaign order by s.reporting_group, a.code
            """;
    private final Campaigning campaigning;
    private final CampaignLetters letters;
    private final CampaignCourses courses;
    private final CompiledReport compiled;
    private final Narrator narrator;
    private final Regimes regimes;
    private final Agencies agencies;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    CampaignStage(
            Campaigning campaigning,
            CampaignLetters letters,
            CampaignCourses courses,
            CompiledReport compiled,
            Narrator narrator,
            Regimes regimes,
            Agencies agencies,
            Accounts accounts,
            JdbcClient jdbc) {
        this.campaigning = campaigning;
        this.letters = letters;
        this.courses = courses;
        this.compiled = compiled;
        this.narrator = narrator;
        this.regimes = regimes;
        this.agencies = agencies;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    private record Expected(UUID id, UUID agency) {}

    int play(CampaignScript script) {
        Agenda agenda = new Agenda();
        AtomicInteger reporters = new AtomicInteger();
        StoryDay.on(script.openedOn(), () -> reporters.set(open(script, agenda)));
        agenda.keep();
        return reporters.get();
    }

    private int open(CampaignScript script, Agenda agenda) {
        Cast cast = new Cast(accounts);
        var regime = regimes.findByCode(script.regime()).orElseThrow();
        CampaignId campaign =
                campaigning.open(new Campaigning.Opening(regime.id(), script.name(), script.year(), 1), cast.officer());
        List<Reporter> reporters = reporters(script, campaign, cast);
        assign(campaign, reporters, cast.officer());
        courses.plan(script, reporters, agenda);
        letters.plan(script, campaign, reporters, cast.officer(), agenda);
        end(script, campaign, reporters, cast, agenda);
        return reporters.size();
    }

    private List<Reporter> reporters(CampaignScript script, CampaignId campaign, Cast cast) {
        List<Reporter> reporters = new ArrayList<>();
        List<Expected> expected = jdbc.sql(EXPECTED)
                .param("campaign", campaign)
                .query(Records.of(Expected.class))
                .list();
        for (Expected e : expected) {
            Agency agency = agencies.get(new AgencyId(e.agency()));
            Random random = new Random(agency.code().hashCode() * 31L + script.year());
            Course course = script.course(agency.code());
            reporters.add(new Reporter(
                    new SubmissionId(e.id()),
                    agency,
                    course,
                    Timetable.of(script, agency.code(), course, random),
                    narrator.narrate(script, agency, random),
                    cast.drafter(agency),
                    cast.leader(agency),
                    cast.clerk(agency),
                    cast.officer(reporters.size())));
        }
        return reporters;
    }

    private void assign(CampaignId campaign, List<Reporter> reporters, Viewer actor) {
        for (Viewer officer :
                reporters.stream().map(Reporter::officer).distinct().toList()) {
            List<SubmissionId> theirs = reporters.stream()
                    .filter(r -> r.officer().equals(officer))
                    .map(Reporter::submission)
                    .toList();
            campaigning.assign(campaign, theirs, officer.user(), actor);
        }
    }

    private void end(CampaignScript script, CampaignId campaign, List<Reporter> reporters, Cast cast, Agenda agenda) {
        script.excluded()
                .forEach((code, exclusion) -> agenda.on(
                        WeekDays.step(script.openedOn(), 5),
                        () -> campaigning.exclude(
                                campaign,
                                reporters.stream()
                                        .filter(r -> r.agency().code().equals(code))
                                        .map(Reporter::submission)
                                        .toList(),
                                exclusion.reason(),
                                exclusion.reference(),
                                cast.officer())));
        if (script.closedOn() != null) agenda.on(script.closedOn(), () -> campaigning.close(campaign, cast.officer()));
        if (script.compiled() != null) compiled.plan(script.compiled(), campaign, cast, agenda);
    }
}
