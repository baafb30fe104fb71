package vn.phoihop.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** A task list from a workbook: the empty one, the one that was filled in, and the same with its lines marked. */
@Controller
class TaskImportPages {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private final TaskImporting importing;

    TaskImportPages(TaskImporting importing) {
        this.importing = importing;
    }

    @GetMapping("/plans/{id}/import")
    @Requires("PLAN_WRITE")
    ModelAndView show(@PathVariable PlanId id, Viewer viewer) {
        return page(id, Form.empty(), viewer);
    }

    @GetMapping("/plans/{id}/import/template.xlsx")
    @Requires("PLAN_WRITE")
    ResponseEntity<byte[]> template(@PathVariable PlanId id, Viewer viewer) {
        return PlanPaperPages.file("danh-muc-nhiem-vu.xlsx", XLSX, importing.template(id, viewer));
    }

    @PostMapping("/plans/{id}/import")
    @Requires("PLAN_WRITE")
    ModelAndView take(
            @PathVariable PlanId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Sent sent,
            Viewer viewer) {
        return sent.act(
                "import.done",
                "/plans/" + id.value() + "/import",
                form -> importing.take(id, PlanVerbPages.upload(file, form), viewer),
                form -> page(id, form, viewer));
    }

    private ModelAndView page(PlanId id, Form form, Viewer viewer) {
        return new ModelAndView("plan/imports", Map.of("shown", importing.shown(id, viewer), "form", form));
    }
}
