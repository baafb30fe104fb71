package vn.phoihop.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.phoihop.organisation.Agency;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;

/** Makes up what an agency reports: first what it did, then its figures, then the words that agree with both. */
@Component
@Profile("demo")
class Narrator {
    private final Stock sections = new Stock("sections.txt");
    private final Stock nil = new Stock("nil.txt");
    private final Stock asides = new Stock("activities.txt");
    private final Stock shortcomings = new Stock("shortcomings.txt");
    private final Echoes echoes = new Echoes();
    private final SharedActivities shared = new SharedActivities();
    private final Subjects subjects;
    private final OwnActivities own;
    private final Regimes regimes;

    Narrator(Subjects subjects, Regimes regimes) {
        this.subjects = subjects;
        this.own = new OwnActivities(subjects);
        this.regimes = regimes;
    }

    Narration narrate(CampaignScript script, Agency agency, Random random) {
        Subject subject = subjects.of(script, agency, random);
        boolean nothing = script.nil().contains(agency.code());
        SectionTyping typing = new SectionTyping();
        if (nothing) tellNil(subject, typing, form(script));
        else tell(subject, typing, form(script));
        String at = Lexicon.one(List.copyOf(shortcomings.sections()), random);
        String symbol = agency.symbol().isBlank() ? agency.code() : agency.symbol();
        return new Narration(
                nothing,
                typing.forms(),
                aside("supplement", subject),
                Map.of(at, shortcomings.one(at, subject.traits(), subject.slots(), random)),
                aside("regret", subject),
                aside("remark", subject),
                subject.chance(70),
                "BC-" + symbol,
                subject.between(0, 60));
    }

    private ReportForm form(CampaignScript script) {
        return regimes.form(Objects.requireNonNull(
                regimes.findByCode(script.regime()).orElseThrow().form()));
    }

    private String aside(String section, Subject subject) {
        return asides.one(section, subject.traits(), subject.slots(), subject.random());
    }

    private void tellNil(Subject subject, SectionTyping typing, ReportForm form) {
        nil.sections()
                .forEach(s -> typing.paragraphs(s, nil.tell(s, subject.traits(), subject.slots(), subject.random())));
        typing.figures(form, Figures.nil(subject));
    }

    private void tell(Subject subject, SectionTyping typing, ReportForm form) {
        Activities did = activities(subject);
        Map<String, Integer> figures = Figures.of(subject);
        Told told = new Told(subject);
        told.figures(figures);
        told.activities(did);
        subject.slots().put("pace", String.valueOf(subject.between(2, 9)));
        for (String section : sections.sections()) {
            subjects.world(subject);
            List<Stock.Told> paragraphs =
                    new ArrayList<>(sections.tell(section, subject.traits(), subject.slots(), subject.random()));
            paragraphs.addAll(echoes.of(subject, section));
            typing.paragraphs(section, paragraphs);
        }
        typing.figures(form, figures);
        typing.activities(did);
    }

    private Activities activities(Subject subject) {
        int size = subject.large() ? 2 : 1;
        List<Seminar> seminars = new ArrayList<>(shared.seminars(subject));
        seminars.addAll(own.seminars(subject, subject.between(0, 2) * size / (seminars.size() + 1)));
        List<Project> projects = new ArrayList<>(shared.projects(subject));
        projects.addAll(own.projects(subject, subject.chance(55) ? subject.between(1, size) : 0));
        List<Agreement> agreements = new ArrayList<>(shared.agreements(subject));
        agreements.addAll(
                own.agreements(subject, subject.chance(subject.large() ? 75 : 30) ? subject.between(1, size) : 0));
        return new Activities(agreements, projects, seminars);
    }
}
