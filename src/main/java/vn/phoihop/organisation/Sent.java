package vn.phoihop.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;
import vn.phoihop.ui.Form;

/** What a person typed and sent: done and on to the next page, or back to the same form, nothing lost, with what is wrong. */
record Sent(Form form, RedirectAttributes redirect) {
    static final String MEANWHILE = "AGENCY_CHANGED_MEANWHILE";

    static Sent by(HttpServletRequest request, RedirectAttributes redirect) {
        return new Sent(Form.typed(request.getParameterMap()), redirect);
    }

    /** @param verb gives the address to go on to */
    ModelAndView act(Supplier<String> verb, String notice, Function<Form, ModelAndView> again) {
        try {
            String next = verb.get();
            redirect.addFlashAttribute("notice", notice);
            return new ModelAndView("redirect:" + next);
        } catch (Refused refused) {
            refused.reasons().stream()
                    .filter(r -> !form.errors().contains(r))
                    .forEach(r -> form.refuse(r.place(), r.code(), r.args().toArray()));
            return back(again, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            form.refuse("", MEANWHILE);
            return back(again, HttpStatus.CONFLICT);
        }
    }

    int version() {
        Integer version = form.integer("version");
        return version == null ? 0 : version;
    }

    private ModelAndView back(Function<Form, ModelAndView> again, HttpStatus status) {
        ModelAndView page = again.apply(form);
        page.setStatus(status);
        return page;
    }
}
