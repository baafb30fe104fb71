package vn.phoihop.report;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Stale;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;

/** The report editor, one section a page: saved as it is typed, or by a button. */
@Controller
class SectionPages {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final SectionScreen screen;
    private final SectionWriting writing;
    private final RegisterFilling registers;
    private final MessageSource messages;

    SectionPages(SectionScreen screen, SectionWriting writing, RegisterFilling registers, MessageSource messages) {
        this.screen = screen;
        this.writing = writing;
        this.registers = registers;
        this.messages = messages;
    }

    /** @param place name of the input */
    record Problem(String place, String code, String sentence) {}

    record Autosaved(int version, String savedAt, List<Problem> problems) {}

    @GetMapping("/submissions/{id}/sections/{section}")
    @Requires("SUBMISSION_DRAFT_READ")
    ModelAndView edit(@PathVariable SubmissionId id, @PathVariable String section, Viewer viewer) {
        var shown = screen.of(id, section, viewer);
        return new ModelAndView("report/section", Map.of("shown", shown, "form", shown.saved()));
    }

    @PostMapping("/submissions/{id}/sections/{section}")
    @Requires("SUBMISSION_WRITE")
    ModelAndView save(
            @PathVariable SubmissionId id,
            @PathVariable String section,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer) {
        Form typed = Form.typed(request.getParameterMap());
        try {
            var saved = writing.save(id, section, version(typed), Moves.apply(typed), viewer);
            if (!saved.reasons().isEmpty()) return mend(id, section, saved, viewer);
        } catch (Stale stale) {
            return both(id, section, typed, viewer);
        }
        if (!typed.value("fill").isEmpty()) registers.fill(id, section, viewer);
        redirect.addFlashAttribute("notice", typed.value("fill").isEmpty() ? "submission.saved" : "section.filled");
        return new ModelAndView("redirect:/submissions/" + id.value() + "/sections/"
                + Optional.of(typed.value("next")).filter(n -> !n.isEmpty()).orElse(section));
    }

    @PostMapping(value = "/submissions/{id}/sections/{section}", headers = "X-Autosave")
    @Requires("SUBMISSION_WRITE")
    ResponseEntity<?> autosave(
            @PathVariable SubmissionId id, @PathVariable String section, HttpServletRequest request, Viewer viewer) {
        Form typed = Form.typed(request.getParameterMap());
        var saved = writing.save(id, section, version(typed), typed, viewer);
        var problems = saved.reasons().stream()
                .map(r -> new Problem(r.place(), r.code(), Form.sentence(r, messages, LocaleContextHolder.getLocale())))
                .toList();
        return ResponseEntity.ok(new Autosaved(saved.version(), MOMENT.format(saved.at()), problems));
    }

    /** Everything readable is saved; the rest stands as it was typed, with the reason beside it. */
    private ModelAndView mend(SubmissionId id, String section, SectionWriting.Saved saved, Viewer viewer) {
        var shown = screen.of(id, section, viewer);
        saved.reasons()
                .forEach(r -> shown.saved().refuse(r.place(), r.code(), r.args().toArray()));
        return new ModelAndView(
                "report/section", Map.of("shown", shown, "form", shown.saved()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Somebody saved first: what was typed here stays in the form, what is saved stands beside it. */
    private ModelAndView both(SubmissionId id, String section, Form typed, Viewer viewer) {
        var shown = screen.of(id, section, viewer);
        typed.with("version", shown.version()).refuse("version", "STALE_FORM");
        return new ModelAndView("report/section", Map.of("shown", shown, "form", typed), HttpStatus.CONFLICT);
    }

    private static int version(Form typed) {
        Integer version = typed.integer("version");
        return version == null ? -1 : version;
    }
}
