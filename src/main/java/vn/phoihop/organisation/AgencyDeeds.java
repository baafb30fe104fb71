package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Forms for what happens to an agency on a day: its end, another receiver of its reports, a code given or taken away. */
@Controller
class AgencyDeeds {
    private final Organising organising;
    private final AgencyQueries queries;
    private final AgencyRecords records;
    private final BusinessDay businessDay;

    AgencyDeeds(Organising organising, AgencyQueries queries, AgencyRecords records, BusinessDay businessDay) {
        this.organising = organising;
        this.queries = queries;
        this.records = records;
        this.businessDay = businessDay;
    }

    @GetMapping("/agencies/{id}/ending")
    @Requires("AGENCY_EDIT")
    ModelAndView ending(@PathVariable AgencyId id) {
        AgencyRecord.Head head = records.head(id);
        Form form = Form.empty()
                .with("lastDay", head.validTo())
                .with(
                        "successor",
                        head.successor() == null ? null : head.successor().value())
                .with("withoutSuccessor", head.withoutSuccessor());
        return page("organisation/ending", id, form);
    }

    @PostMapping("/agencies/{id}/ending")
    @Requires("AGENCY_EDIT")
    ModelAndView end(Viewer viewer, @PathVariable AgencyId id, Sent sent) {
        return sent.act(
                "organisation.notice.ended", form -> ended(viewer, id, sent), f -> page("organisation/ending", id, f));
    }

    @GetMapping("/agencies/{id}/reporting")
    @Requires("AGENCY_EDIT")
    ModelAndView reporting(@PathVariable AgencyId id) {
        return page(
                "organisation/reporting",
                id,
                Form.empty().with("reportingFrom", businessDay.today()).with("reportingVerified", true));
    }

    @PostMapping("/agencies/{id}/reporting")
    @Requires("AGENCY_EDIT")
    ModelAndView changeReporting(Viewer viewer, @PathVariable AgencyId id, Sent sent) {
        return sent.act(
                "organisation.notice.reporting",
                form -> reportingChanged(viewer, id, sent),
                f -> page("organisation/reporting", id, f));
    }

    @GetMapping("/agencies/{id}/codes/new")
    @Requires("AGENCY_EDIT")
    ModelAndView code(@PathVariable AgencyId id) {
        return page("organisation/code", id, Form.empty());
    }

    @PostMapping("/agencies/{id}/codes")
    @Requires("AGENCY_EDIT")
    ModelAndView addCode(Viewer viewer, @PathVariable AgencyId id, Sent sent) {
        return sent.act(
                "organisation.notice.code", form -> codeAdded(viewer, id, sent), f -> page("organisation/code", id, f));
    }

    @GetMapping("/agencies/{id}/codes/{code}/ending")
    @Requires("AGENCY_EDIT")
    ModelAndView codeEnding(@PathVariable AgencyId id, @PathVariable UUID code) {
        return codePage(id, code, Form.empty());
    }

    @PostMapping("/agencies/{id}/codes/{code}/ending")
    @Requires("AGENCY_EDIT")
    ModelAndView endCode(Viewer viewer, @PathVariable AgencyId id, @PathVariable UUID code, Sent sent) {
        return sent.act(
                "organisation.notice.codeEnded", form -> codeEnded(viewer, id, code, sent), f -> codePage(id, code, f));
    }

    private String ended(Viewer viewer, AgencyId id, Sent sent) {
        EndDraft draft = AgencyForms.end(sent.form());
        sent.form().check();
        organising.end(viewer, id, sent.version(), draft);
        return at(id);
    }

    private String reportingChanged(Viewer viewer, AgencyId id, Sent sent) {
        ReportingDraft draft = AgencyForms.reporting(sent.form());
        sent.form().check();
        organising.changeReporting(viewer, id, sent.version(), draft);
        return at(id);
    }

    private String codeAdded(Viewer viewer, AgencyId id, Sent sent) {
        CodeDraft draft = AgencyForms.code(sent.form());
        sent.form().check();
        organising.addCode(viewer, id, sent.version(), draft);
        return at(id);
    }

    private String codeEnded(Viewer viewer, AgencyId id, UUID code, Sent sent) {
        sent.form().required("lastDay");
        LocalDate lastDay = sent.form().date("lastDay");
        sent.form().check();
        organising.endCode(viewer, id, sent.version(), code, Objects.requireNonNull(lastDay));
        return at(id);
    }

    private ModelAndView page(String template, AgencyId id, Form form) {
        AgencyRecord.Head head = records.head(id);
        return new ModelAndView(template)
                .addObject("form", form.with("version", head.version()))
                .addObject("agency", head)
                .addObject("choices", queries.choices());
    }

    private ModelAndView codePage(AgencyId id, UUID code, Form form) {
        return page("organisation/codeending", id, form).addObject("code", records.code(id, code));
    }

    private static String at(AgencyId id) {
        return "/agencies/" + id.value();
    }
}
