package vn.phoihop.mandate;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** The outline that a text gave is put right and becomes points; a point of a document in force is corrected. */
@Controller
class OutlinePages {
    private final MandateAccess access;
    private final MandateRepository mandates;
    private final PointRepository points;
    private final MandateScreen screen;
    private final MandateKeeping keeping;
    private final MandateEntry entry;

    OutlinePages(
            MandateAccess access,
            MandateRepository mandates,
            PointRepository points,
            MandateScreen screen,
            MandateKeeping keeping,
            MandateEntry entry) {
        this.access = access;
        this.mandates = mandates;
        this.points = points;
        this.screen = screen;
        this.keeping = keeping;
        this.entry = entry;
    }

    @GetMapping("/mandates/{id}/outline")
    @Requires("MANDATE_EDIT")
    ModelAndView edit(
            @PathVariable MandateId id, @RequestParam(name = "page", defaultValue = "1") int number, Viewer viewer) {
        Mandate mandate =
                access.look(id, MandatePermission.MANDATE_EDIT, viewer).mandate();
        OutlinePart part = OutlinePart.of(mandates.outline(id), number);
        return outline(id, PointFields.of(part, mandate.version()), viewer);
    }

    @PostMapping("/mandates/{id}/outline")
    @Requires("MANDATE_EDIT")
    ModelAndView save(@PathVariable MandateId id, Sent sent, Viewer viewer) {
        access.look(id, MandatePermission.MANDATE_EDIT, viewer);
        return sent.act("mandate.saved", form -> saved(id, form, viewer), form -> outline(id, form, viewer));
    }

    @PostMapping("/mandates/{id}/outline/discard")
    @Requires("MANDATE_EDIT")
    ModelAndView drop(@PathVariable MandateId id, Sent sent, Viewer viewer) {
        keeping.dropOutline(id, sent.version(), viewer);
        sent.tell("notice", "mandate.outline.dropped");
        return new ModelAndView("redirect:" + MandateEntry.href(id));
    }

    @PostMapping("/mandates/{id}/entry-into-force")
    @Requires("MANDATE_PUT_IN_FORCE")
    ModelAndView putInForce(@PathVariable MandateId id, Sent sent, Viewer viewer) {
        return fixed(id, () -> keeping.putInForce(id, sent.version(), viewer), "mandate.inForce", sent, viewer);
    }

    @PostMapping("/mandates/{id}/points")
    @Requires("MANDATE_EDIT")
    ModelAndView addPoints(@PathVariable MandateId id, Sent sent, Viewer viewer) {
        return fixed(id, () -> keeping.addPoints(id, sent.version(), viewer), "mandate.pointsAdded", sent, viewer);
    }

    @GetMapping("/mandates/{id}/points/{point}")
    @Requires("MANDATE_EDIT")
    ModelAndView point(@PathVariable MandateId id, @PathVariable PointId point, Viewer viewer) {
        Mandate mandate =
                access.look(id, MandatePermission.MANDATE_EDIT, viewer).mandate();
        return point(id, point, PointFields.of(get(id, point), mandate.version()), viewer);
    }

    @PostMapping("/mandates/{id}/points/{point}")
    @Requires("MANDATE_EDIT")
    ModelAndView correct(@PathVariable MandateId id, @PathVariable PointId point, Sent sent, Viewer viewer) {
        access.look(id, MandatePermission.MANDATE_EDIT, viewer);
        return sent.act(
                "mandate.saved", form -> corrected(id, point, form, viewer), form -> point(id, point, form, viewer));
    }

    private String saved(MandateId id, Form form, Viewer viewer) {
        OutlineDeed deed = OutlineDeed.of(form);
        OutlinePart typed = PointFields.outline(form, mandates.outline(id));
        Outline outline = deed.to(typed.whole());
        form.check();
        keeping.outline(id, MandateFields.version(form), outline, viewer);
        return MandateEntry.href(id) + "/outline"
                + deed.next(typed.page(), outline.rows().size());
    }

    private String corrected(MandateId id, PointId point, Form form, Viewer viewer) {
        MandatePoint after = PointFields.point(form, get(id, point));
        form.check();
        keeping.correct(id, MandateFields.version(form), after, viewer);
        return MandateEntry.href(id) + "#" + after.address();
    }

    /** What stands in the way is shown where it can be mended: in the outline or in the identity. */
    private ModelAndView fixed(MandateId id, Runnable verb, String notice, Sent sent, Viewer viewer) {
        try {
            verb.run();
        } catch (Refused refused) {
            if (refused.reasons().stream().allMatch(r -> r.place().isEmpty())) throw refused;
            return mend(id, refused, viewer);
        }
        sent.tell("notice", notice);
        return new ModelAndView("redirect:" + MandateEntry.href(id));
    }

    private ModelAndView mend(MandateId id, Refused refused, Viewer viewer) {
        Mandate mandate = access.look(id, viewer).mandate();
        String place = refused.reasons().getFirst().place();
        Form form = place.startsWith("rows[")
                ? PointFields.of(around(place, id), mandate.version())
                : MandateFields.of(mandate, mandates.relations(id));
        form.refuse(refused);
        ModelAndView page = place.startsWith("rows[") ? outline(id, form, viewer) : entry.identity(id, form, viewer);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private OutlinePart around(String place, MandateId id) {
        int row = Integer.parseInt(place.substring("rows[".length(), place.indexOf(']')));
        return OutlinePart.of(mandates.outline(id), OutlinePart.page(row));
    }

    private MandatePoint get(MandateId id, PointId point) {
        return points.find(id, point).orElseThrow(() -> new NotFound(point));
    }

    private ModelAndView outline(MandateId id, Form form, Viewer viewer) {
        MandateView view = screen.of(id, viewer);
        if (MandateFields.isStale(form)) form.with("version", view.mandate().version());
        return new ModelAndView("mandate/outline")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("part", PointFields.outline(form, mandates.outline(id)));
    }

    private ModelAndView point(MandateId id, PointId point, Form form, Viewer viewer) {
        MandateView view = screen.of(id, viewer);
        if (MandateFields.isStale(form)) form.with("version", view.mandate().version());
        return new ModelAndView("mandate/point")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("point", get(id, point));
    }
}
