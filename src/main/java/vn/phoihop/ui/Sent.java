package vn.phoihop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Stale;

/**
 * What a person typed and sent, as a parameter of a handler: done and on to the next page with a notice, or the same page again, nothing lost, with
 * what is wrong at its place (422; 409 where somebody else saved meanwhile).
 */
public final class Sent {
    /** Code of the refusal where the record is not the one that was looked at; what was typed is still in the form. */
    public static final String MEANWHILE = "CHANGED_MEANWHILE";

    private final HttpServletRequest request;
    private final Form form;

    private Sent(HttpServletRequest request) {
        this.request = request;
        this.form = Form.typed(request.getParameterMap());
    }

    public static Sent by(HttpServletRequest request) {
        return new Sent(request);
    }

    public Form form() {
        return form;
    }

    /** The version of the record that was looked at; 0 where the form carries none. */
    public int version() {
        Integer version = form.integer("version");
        return version == null ? 0 : version;
    }

    /** Shown once on the next page. */
    public Sent tell(String name, Object value) {
        RequestContextUtils.getOutputFlashMap(request).put(name, value);
        return this;
    }

    /**
     * @param notice message key, shown on the next page
     * @param next the address of the next page
     * @param again the page that was sent, with this form
     */
    public ModelAndView act(String notice, String next, Consumer<Form> deed, Function<Form, ModelAndView> again) {
        return act(
                notice,
                typed -> {
                    deed.accept(typed);
                    return next;
                },
                again);
    }

    /** @param deed gives the address of the next page, which is known only once it is done */
    public ModelAndView act(String notice, Function<Form, String> deed, Function<Form, ModelAndView> again) {
        try {
            String next = deed.apply(form);
            tell("notice", notice);
            return new ModelAndView("redirect:" + next);
        } catch (Refused refused) {
            form.refuse(refused);
            return back(again, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            form.refuse("", MEANWHILE);
            return back(again, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView back(Function<Form, ModelAndView> again, HttpStatus status) {
        ModelAndView page = again.apply(form);
        page.setStatus(status);
        return page;
    }
}
