package vn.phoihop.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Slice;

/** Agencies at a chosen day: as a list, as a tree, one by one. */
@Controller
class AgencyPages {
    private static final int CHANGE_DAYS = 12;

    private final AgencyQueries queries;
    private final TreeQueries trees;
    private final AgencyRecords records;
    private final BusinessDay businessDay;
    private final ReferenceAgencies reference;

    AgencyPages(
            AgencyQueries queries,
            TreeQueries trees,
            AgencyRecords records,
            BusinessDay businessDay,
            ReferenceAgencies reference) {
        this.queries = queries;
        this.trees = trees;
        this.records = records;
        this.businessDay = businessDay;
        this.reference = reference;
    }

    @GetMapping("/agencies")
    @Requires("AGENCY_READ")
    ModelAndView list(
            Viewer viewer, HttpServletRequest request, @RequestParam(name = "page", defaultValue = "1") int number) {
        Form form = Form.typed(request.getParameterMap());
        AgencyFilter filter = AgencyFilter.of(form, businessDay.today());
        return new ModelAndView("organisation/list")
                .addObject("form", form.with("on", filter.on()))
                .addObject("filter", filter)
                .addObject("agencies", queries.list(filter, Slice.of(number)))
                .addObject("mayEdit", OrganisationPermission.AGENCY_EDIT.allows(viewer, Side.SYSTEM))
                .addObject("none", queries.isEmpty());
    }

    @GetMapping("/agencies/tree")
    @Requires("AGENCY_READ")
    ModelAndView tree(Viewer viewer, HttpServletRequest request, Locale locale) {
        Form form = Form.typed(request.getParameterMap());
        AgencyFilter filter = AgencyFilter.of(form, businessDay.today());
        return new ModelAndView("organisation/tree")
                .addObject("form", form.with("on", filter.on()))
                .addObject("tree", trees.tree(filter.on(), locale.getLanguage()))
                .addObject("changeDays", queries.changeDays(CHANGE_DAYS))
                .addObject("mayEdit", OrganisationPermission.AGENCY_EDIT.allows(viewer, Side.SYSTEM));
    }

    @GetMapping("/agencies/{id}")
    @Requires("AGENCY_READ")
    ModelAndView agency(Viewer viewer, @PathVariable AgencyId id) {
        AgencyRecord agency = records.get(id);
        return new ModelAndView("organisation/agency")
                .addObject("agency", agency)
                .addObject("flow", SuccessionFlow.of(agency))
                .addObject("mayEdit", OrganisationPermission.AGENCY_EDIT.allows(viewer, Side.SYSTEM))
                .addObject(
                        "mayAddUnit",
                        OrganisationPermission.AGENCY_UNIT_ADD.allows(viewer, Organising.sides(viewer, id)));
    }

    @PostMapping("/agencies/reference")
    @Requires("AGENCY_EDIT")
    String takeReference(Viewer viewer, RedirectAttributes redirect) {
        int added = reference.run(viewer);
        redirect.addFlashAttribute(
                "notice", added == 0 ? "organisation.reference.nothing" : "organisation.reference.done");
        return "redirect:/agencies";
    }
}
