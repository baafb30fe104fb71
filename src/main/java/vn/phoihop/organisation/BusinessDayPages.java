package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Moves the demonstration's day. In production there is no such page. */
@Controller
class BusinessDayPages {
    private final DemonstrationDay day;
    private final boolean demonstration;

    BusinessDayPages(DemonstrationDay day, @Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.day = day;
        this.demonstration = demonstration;
    }

    @GetMapping("/business-day")
    @Requires("BUSINESS_DAY_MOVE")
    ModelAndView show() {
        return page(Form.empty().with("day", day.today()));
    }

    @PostMapping("/business-day")
    @Requires("BUSINESS_DAY_MOVE")
    ModelAndView move(Viewer viewer, Sent sent) {
        return sent.act("businessDay.notice.moved", form -> moved(viewer, form), this::page);
    }

    private String moved(Viewer viewer, Form form) {
        onlyInDemonstration();
        form.required("day");
        LocalDate wanted = form.date("day");
        form.check();
        day.move(viewer, Objects.requireNonNull(wanted));
        return "/business-day";
    }

    private ModelAndView page(Form form) {
        onlyInDemonstration();
        return new ModelAndView("organisation/businessday").addObject("form", form);
    }

    private void onlyInDemonstration() {
        if (!demonstration) throw new NotFound("business-day");
    }
}
