package vn.phoihop.organisation;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Forms for a new agency, a new unit, and what is written down about an agency. */
@Controller
class AgencyEditing {
    private final Organising organising;
    private final AgencyQueries queries;
    private final AgencyRecords records;

    AgencyEditing(Organising organising, AgencyQueries queries, AgencyRecords records) {
        this.organising = organising;
        this.queries = queries;
        this.records = records;
    }

    @GetMapping("/agencies/new")
    @Requires("AGENCY_EDIT")
    ModelAndView blank() {
        return newAgency(Form.empty().with("reportingVerified", true));
    }

    @PostMapping("/agencies")
    @Requires("AGENCY_EDIT")
    ModelAndView create(Viewer viewer, Sent sent) {
        return sent.act("organisation.notice.created", form -> created(viewer, form), this::newAgency);
    }

    @GetMapping("/agencies/{id}/edit")
    @Requires("AGENCY_EDIT")
    ModelAndView edit(@PathVariable AgencyId id) {
        return existing(id, AgencyForms.of(records.head(id).draft()));
    }

    @PostMapping("/agencies/{id}")
    @Requires("AGENCY_EDIT")
    ModelAndView change(Viewer viewer, @PathVariable AgencyId id, Sent sent) {
        return sent.act("organisation.notice.edited", form -> edited(viewer, id, sent), f -> existing(id, f));
    }

    @GetMapping("/agencies/{id}/units/new")
    @Requires("AGENCY_UNIT_ADD")
    ModelAndView blankUnit(Viewer viewer, @PathVariable AgencyId id) {
        organising.requireUnitRight(viewer, id);
        return newUnit(id, Form.empty());
    }

    @PostMapping("/agencies/{id}/units")
    @Requires("AGENCY_UNIT_ADD")
    ModelAndView createUnit(Viewer viewer, @PathVariable AgencyId id, Sent sent) {
        return sent.act("organisation.notice.unit", form -> unitAdded(viewer, id, form), f -> newUnit(id, f));
    }

    private String created(Viewer viewer, Form form) {
        AgencyDraft draft = AgencyForms.agency(form);
        ReportingDraft reporting = AgencyForms.reporting(form);
        form.check();
        return at(organising.create(viewer, draft, reporting));
    }

    private String edited(Viewer viewer, AgencyId id, Sent sent) {
        AgencyDraft draft = AgencyForms.agency(sent.form());
        sent.form().check();
        organising.edit(viewer, id, sent.version(), draft);
        return at(id);
    }

    private String unitAdded(Viewer viewer, AgencyId id, Form form) {
        AgencyDraft draft = AgencyForms.unit(form, id);
        form.check();
        return at(organising.addUnit(viewer, id, draft));
    }

    private ModelAndView newAgency(Form form) {
        return page(form).addObject("action", "/agencies").addObject("choices", queries.choices());
    }

    private ModelAndView newUnit(AgencyId id, Form form) {
        return page(form).addObject("action", at(id) + "/units").addObject("parent", records.head(id));
    }

    private ModelAndView existing(AgencyId id, Form form) {
        AgencyRecord.Head head = records.head(id);
        List<Difference> differences =
                form.errors().stream().anyMatch(e -> e.code().equals(Sent.MEANWHILE))
                        ? Difference.between(form, AgencyForms.of(head.draft()))
                        : List.of();
        return page(form.with("version", head.version()))
                .addObject("action", at(id))
                .addObject("agency", head)
                .addObject("differences", differences)
                .addObject("choices", queries.choices());
    }

    private static ModelAndView page(Form form) {
        return new ModelAndView("organisation/form").addObject("form", form);
    }

    private static String at(AgencyId id) {
        return "/agencies/" + id.value();
    }
}
