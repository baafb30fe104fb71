package vn.phoihop.mandate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.mandate.Mandate.Identity;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Entering a directing document and keeping what it is: its identity, its relations, its text. */
@Controller
class MandateEntry {
    private final MandateAccess access;
    private final MandateRepository mandates;
    private final MandateQueries queries;
    private final MandateScreen screen;
    private final MandateKeeping keeping;

    MandateEntry(
            MandateAccess access,
            MandateRepository mandates,
            MandateQueries queries,
            MandateScreen screen,
            MandateKeeping keeping) {
        this.access = access;
        this.mandates = mandates;
        this.queries = queries;
        this.screen = screen;
        this.keeping = keeping;
    }

    @GetMapping("/mandates/new")
    @Requires("MANDATE_ENTER")
    ModelAndView blank() {
        return entry(MandateFields.blank());
    }

    @PostMapping("/mandates")
    @Requires("MANDATE_ENTER")
    ModelAndView enter(@RequestParam(required = false) @Nullable MultipartFile file, Sent sent, Viewer viewer) {
        return sent.act("mandate.entered", form -> entered(form, file, viewer), MandateEntry::entry);
    }

    @GetMapping("/mandates/{id}/edit")
    @Requires("MANDATE_EDIT")
    ModelAndView edit(@PathVariable MandateId id, Viewer viewer) {
        Mandate mandate =
                access.look(id, MandatePermission.MANDATE_EDIT, viewer).mandate();
        return identity(id, MandateFields.of(mandate, mandates.relations(id)), viewer);
    }

    @PostMapping("/mandates/{id}")
    @Requires("MANDATE_EDIT")
    ModelAndView change(@PathVariable MandateId id, Sent sent, Viewer viewer) {
        access.look(id, MandatePermission.MANDATE_EDIT, viewer);
        return sent.act("mandate.saved", form -> changed(id, form, viewer), form -> identity(id, form, viewer));
    }

    @GetMapping("/mandates/{id}/text")
    @Requires("MANDATE_EDIT")
    ModelAndView text(@PathVariable MandateId id, Viewer viewer) {
        access.look(id, MandatePermission.MANDATE_EDIT, viewer);
        return text(id, Form.empty(), viewer);
    }

    @PostMapping("/mandates/{id}/text")
    @Requires("MANDATE_EDIT")
    ModelAndView takeText(
            @PathVariable MandateId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Sent sent,
            Viewer viewer) {
        access.look(id, MandatePermission.MANDATE_EDIT, viewer);
        return sent.act("mandate.textTaken", form -> taken(id, form, file, viewer), form -> text(id, form, viewer));
    }

    @PostMapping("/mandates/{id}/discard")
    @Requires("MANDATE_DISCARD")
    ModelAndView discard(@PathVariable MandateId id, Sent sent, Viewer viewer) {
        keeping.discard(id, sent.version(), viewer);
        sent.tell("notice", "mandate.discarded");
        return new ModelAndView("redirect:/mandates");
    }

    private String entered(Form form, @Nullable MultipartFile file, Viewer viewer) {
        Identity identity = MandateFields.identity(form);
        Text text = new Text(form.text("text"), Upload.of(file, form.has("declaredNotSecret", "true")));
        if (text.isEmpty() && identity.symbol().isEmpty()) form.refuse("text", "FIELD_REQUIRED");
        form.check();
        MandateId id = keeping.enter(identity, text, viewer);
        return href(id) + (text.isEmpty() ? "" : "/outline");
    }

    private String changed(MandateId id, Form form, Viewer viewer) {
        Identity identity = MandateFields.identity(form);
        var relations = MandateFields.relations(form);
        form.check();
        keeping.change(id, MandateFields.version(form), identity, relations, viewer);
        return href(id);
    }

    private String taken(MandateId id, Form form, @Nullable MultipartFile file, Viewer viewer) {
        Text text = new Text(form.text("text"), Upload.of(file, form.has("declaredNotSecret", "true")));
        keeping.takeText(id, MandateFields.version(form), text, viewer);
        return href(id) + "/outline";
    }

    private static ModelAndView entry(Form form) {
        return new ModelAndView("mandate/new").addObject("form", form);
    }

    ModelAndView identity(MandateId id, Form form, Viewer viewer) {
        MandateView view = screen.of(id, viewer);
        if (MandateFields.isStale(form)) form.with("version", view.mandate().version());
        return new ModelAndView("mandate/edit")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("relationRows", MandateFields.relationRows(form))
                .addObject("others", queries.others(id));
    }

    private ModelAndView text(MandateId id, Form form, Viewer viewer) {
        MandateView view = screen.of(id, viewer);
        if (MandateFields.isStale(form) || !form.isTyped("version"))
            form.with("version", view.mandate().version());
        return new ModelAndView("mandate/text").addObject("view", view).addObject("form", form);
    }

    static String href(MandateId id) {
        return "/mandates/" + id.value();
    }
}
