package vn.phoihop.consolidation;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
import vn.phoihop.organisation.Capacity;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** The page of a compiled report and its way upward. */
@Controller
class CompiledReportPages {
    private final CompiledReportScreen screen;
    private final Issuing issuing;

    CompiledReportPages(CompiledReportScreen screen, Issuing issuing) {
        this.screen = screen;
        this.issuing = issuing;
    }

    @GetMapping("/consolidations/{id}/report")
    @Requires("CONSOLIDATION_READ")
    ModelAndView show(@PathVariable ConsolidationId id, Viewer viewer) {
        return page(id, Form.empty(), viewer);
    }

    @PostMapping("/consolidations/{id}/submission")
    @Requires("CONSOLIDATION_SUBMIT")
    ModelAndView submit(@PathVariable ConsolidationId id, @RequestParam int version, Sent sent, Viewer viewer) {
        return act(id, sent, viewer, "consolidation.submitted", f -> issuing.submit(id, version, viewer));
    }

    @PostMapping("/consolidations/{id}/return")
    @Requires("CONSOLIDATION_SEND_BACK")
    ModelAndView sendBack(@PathVariable ConsolidationId id, @RequestParam int version, Sent sent, Viewer viewer) {
        return act(
                id,
                sent,
                viewer,
                "consolidation.sentBack",
                form -> issuing.sendBack(id, version, form.text("reason"), viewer));
    }

    @PostMapping("/consolidations/{id}/approval")
    @Requires("CONSOLIDATION_APPROVE")
    ModelAndView approve(@PathVariable ConsolidationId id, @RequestParam int version, Sent sent, Viewer viewer) {
        return act(id, sent, viewer, "consolidation.approved", f -> issuing.approve(id, version, viewer));
    }

    @PostMapping("/consolidations/{id}/signature")
    @Requires("CONSOLIDATION_SIGN")
    ModelAndView sign(@PathVariable ConsolidationId id, @RequestParam int version, Sent sent, Viewer viewer) {
        return act(id, sent, viewer, "consolidation.signed", form -> {
            Capacity capacity = Objects.requireNonNullElse(form.choice("capacity", Capacity.class), Capacity.HEAD);
            String name = form.required("signerName");
            form.check();
            issuing.sign(id, version, capacity, name, form.value("hash"), viewer);
        });
    }

    @PostMapping("/consolidations/{id}/number")
    @Requires("CONSOLIDATION_NUMBER")
    ModelAndView number(
            @PathVariable ConsolidationId id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile signed,
            Sent sent,
            Viewer viewer) {
        return act(id, sent, viewer, "consolidation.locked", form -> {
            Numbering as = new Numbering(
                    form.integer("number"),
                    form.text("symbol"),
                    form.date("datedOn"),
                    Upload.of(signed, form.has("declaredNotSecret", "true")));
            form.check();
            issuing.number(id, version, as, viewer).ifPresent(expected -> sent.tell("gap", expected));
        });
    }

    private ModelAndView act(ConsolidationId id, Sent sent, Viewer viewer, String notice, Consumer<Form> deed) {
        return sent.act(notice, "/consolidations/" + id.value() + "/report", deed, form -> page(id, form, viewer));
    }

    private ModelAndView page(ConsolidationId id, Form form, Viewer viewer) {
        return new ModelAndView("consolidation/report", Map.of("shown", screen.of(id, viewer), "form", form));
    }
}
