package vn.phoihop.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.WordMatching.Piece;
import vn.phoihop.ui.Form;

/** From Word into the report: paste or upload, look where each piece would go, put it there. */
@Controller
class WordPages {
    private final WordIn wordIn;
    private final SubmissionScreen screen;

    WordPages(WordIn wordIn, SubmissionScreen screen) {
        this.wordIn = wordIn;
        this.screen = screen;
    }

    @GetMapping("/submissions/{id}/word")
    @Requires("SUBMISSION_WRITE")
    ModelAndView form(@PathVariable SubmissionId id, Viewer viewer) {
        wordIn.check(id, viewer);
        return page(id, Form.empty(), List.of(), viewer);
    }

    @PostMapping("/submissions/{id}/word")
    @Requires("SUBMISSION_WRITE")
    ModelAndView read(
            @PathVariable SubmissionId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Viewer viewer) {
        Form form = Form.typed(request.getParameterMap());
        try {
            return page(
                    id,
                    form,
                    wordIn.read(
                            id, Upload.of(file, !form.value("declaredNotSecret").isEmpty()), form.text("text"), viewer),
                    viewer);
        } catch (Refused refused) {
            refused.reasons()
                    .forEach(r -> form.refuse(
                            r.place().isEmpty() ? "file" : r.place(),
                            r.code(),
                            r.args().toArray()));
            ModelAndView again = page(id, form, List.of(), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping("/submissions/{id}/word/placement")
    @Requires("SUBMISSION_WRITE")
    ModelAndView place(
            @PathVariable SubmissionId id, HttpServletRequest request, RedirectAttributes redirect, Viewer viewer) {
        List<Piece> left = wordIn.add(id, pieces(Form.typed(request.getParameterMap())), viewer);
        if (!left.isEmpty()) return page(id, Form.empty(), left, viewer);
        redirect.addFlashAttribute("notice", "word.placed");
        return new ModelAndView("redirect:/submissions/" + id.value());
    }

    private static List<Piece> pieces(Form form) {
        List<Piece> pieces = new ArrayList<>();
        for (int i : form.indexes("pieces")) {
            String at = "pieces[" + i + "].";
            if (!form.value(at + "place").equals("drop"))
                pieces.add(new Piece(
                        form.value(at + "place"),
                        form.value(at + "text"),
                        form.value(at + "table").equals("true")));
        }
        return pieces;
    }

    private ModelAndView page(SubmissionId id, Form form, List<Piece> pieces, Viewer viewer) {
        return new ModelAndView("report/word", Map.of("shown", screen.of(id, viewer), "form", form, "pieces", pieces));
    }
}
