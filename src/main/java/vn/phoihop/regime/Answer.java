package vn.phoihop.regime;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.Refused;
import vn.phoihop.ui.Form;

/** After a form was sent: on to the next page with a notice, or the same form again with what was typed and what is wrong (422). */
final class Answer {
    private Answer() {}

    /**
     * @param act does it and answers where to go
     * @param again the model of the page that was sent, without the form
     */
    static ModelAndView to(
            Form form,
            Supplier<String> act,
            RedirectAttributes redirect,
            String template,
            Supplier<Map<String, ?>> again) {
        try {
            String next = act.get();
            redirect.addFlashAttribute("notice", "regime.saved");
            return new ModelAndView("redirect:" + next);
        } catch (Refused refused) {
            if (!form.hasErrors()) form.refuse(refused);
            ModelAndView page = new ModelAndView(template, again.get(), HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("form", form);
        }
    }
}
