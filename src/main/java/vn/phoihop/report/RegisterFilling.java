package vn.phoihop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.regime.ReportForm.Indicator;
import vn.phoihop.regime.ReportForm.Register;
import vn.phoihop.regime.ReportForm.Section;

/** Puts into a draft what the registers already know; the agency confirms it, corrects it and adds its words. */
@Service
class RegisterFilling {
    private final SubmissionAccess access;
    private final ContentQueries contents;
    private final ContentStore store;
    private final CampaignQueries campaigns;
    private final RegisterFigures registers;
    private final Regimes regimes;
    private final Journal journal;

    RegisterFilling(
            SubmissionAccess access,
            ContentQueries contents,
            ContentStore store,
            CampaignQueries campaigns,
            RegisterFigures registers,
            Regimes regimes,
            Journal journal) {
        this.access = access;
        this.contents = contents;
        this.store = store;
        this.campaigns = campaigns;
        this.registers = registers;
        this.regimes = regimes;
        this.journal = journal;
    }

    /** By indicator of the section, for those that a register knows. */
    Map<String, BigDecimal> known(Campaign campaign, Submission submission, ReportForm form, Section section) {
        List<Indicator> registered = registered(form, section);
        if (registered.isEmpty()) return Map.of();
        Map<Register, BigDecimal> figures = ask(campaign, submission).figures();
        return registered.stream()
                .filter(i -> figures.containsKey(i.register()))
                .collect(Collectors.toMap(Indicator::code, i -> figures.get(i.register())));
    }

    /** One section, over what stands there; sentences that are there already are not written twice. */
    @Transactional
    void fill(SubmissionId id, String code, Viewer actor) {
        var found = access.act(id, ReportPermission.SUBMISSION_WRITE, actor);
        ReportForm form = regimes.form(found.campaign().form());
        Section section = form.section(code).orElseThrow(() -> new NotFound(code));
        RevisionId revision = found.submission().current();
        var stamp = contents.stamps(revision).get(code);
        store.stamp(revision, code, stamp == null ? 0 : stamp.version(), actor);
        write(revision, form, section, ask(found.campaign(), found.submission()));
        journal.enter(actor, "FILLED_FROM_REGISTER", "submission", id.value(), Map.of("section", code));
    }

    /** A report that has just begun, whole. No section counts as saved: who saves it first confirms what stands there. */
    void begin(Campaign campaign, Submission submission) {
        RegisterFigures.Known known = ask(campaign, submission);
        ReportForm form = regimes.form(campaign.form());
        for (Section section : form.sections()) write(submission.current(), form, section, known);
    }

    private RegisterFigures.Known ask(Campaign campaign, Submission submission) {
        return registers.of(submission.agency(), campaigns.window(campaign.id(), submission.reportingGroup()));
    }

    private void write(RevisionId revision, ReportForm form, Section section, RegisterFigures.Known known) {
        List<Content.Figure> figures = registered(form, section).stream()
                .filter(i -> known.figures().containsKey(i.register()))
                .map(i -> new Content.Figure(i.code(), "", known.figures().get(i.register()), null))
                .toList();
        if (figures.isEmpty()) return;
        store.figures(revision, figures.stream().map(Content.Figure::indicator).toList(), figures);
        if (section.narrative() && tellsOfPlans(form, section)) tell(revision, section.code(), known.sentences());
    }

    private static boolean tellsOfPlans(ReportForm form, Section section) {
        return registered(form, section).stream().anyMatch(i -> i.register() == Register.PLANS_ISSUED);
    }

    private static List<Indicator> registered(ReportForm form, Section section) {
        return section.indicators().stream()
                .flatMap(c -> form.indicator(c).stream())
                .filter(i -> i.register() != null)
                .toList();
    }

    private void tell(RevisionId revision, String section, List<String> sentences) {
        List<Content.Paragraph> paragraphs =
                new ArrayList<>(contents.read(revision).paragraphs(section));
        Set<String> told = paragraphs.stream().map(Content.Paragraph::text).collect(Collectors.toSet());
        sentences.stream()
                .filter(s -> !told.contains(s))
                .forEach(s -> paragraphs.add(new Content.Paragraph(Uuid7.next(), section, s, false)));
        store.paragraphs(revision, section, paragraphs);
    }
}
