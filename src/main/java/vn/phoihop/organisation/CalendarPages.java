package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** The working-day calendar, a year on a page. */
@Controller
class CalendarPages {
    private final CalendarQueries queries;
    private final CalendarKeeping keeping;
    private final BusinessDay businessDay;

    CalendarPages(CalendarQueries queries, CalendarKeeping keeping, BusinessDay businessDay) {
        this.queries = queries;
        this.keeping = keeping;
        this.businessDay = businessDay;
    }

    @GetMapping("/calendar")
    @Requires("CALENDAR_READ")
    ModelAndView calendar(Viewer viewer, @RequestParam(name = "year", required = false) @Nullable Integer year) {
        int shown = year == null ? businessDay.today().getYear() : year;
        return page(shown, OrganisationPermission.CALENDAR_EDIT.allows(viewer, Side.SYSTEM), Form.empty(), "");
    }

    @PostMapping("/calendar/days")
    @Requires("CALENDAR_EDIT")
    ModelAndView addDay(Viewer viewer, Sent sent, @RequestParam("shown") int shown) {
        return sent.act("calendar.notice.added", form -> dayAdded(viewer, form), f -> page(shown, true, f, "day"));
    }

    @PostMapping("/calendar/days/{day}/removal")
    @Requires("CALENDAR_EDIT")
    String removeDay(
            Viewer viewer,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            RedirectAttributes redirect) {
        keeping.removeDay(viewer, day);
        redirect.addFlashAttribute("notice", "calendar.notice.removed");
        return "redirect:" + at(day.getYear());
    }

    @PostMapping("/calendar/years")
    @Requires("CALENDAR_EDIT")
    ModelAndView loadYear(Viewer viewer, Sent sent, @RequestParam("shown") int shown) {
        return sent.act("calendar.notice.loaded", form -> yearLoaded(viewer, form), f -> page(shown, true, f, "year"));
    }

    private String dayAdded(Viewer viewer, Form form) {
        CalendarQueries.Day day = CalendarForms.day(form);
        keeping.addDay(viewer, day);
        return at(day.day().getYear());
    }

    private String yearLoaded(Viewer viewer, Form form) {
        int year = CalendarForms.year(form);
        List<CalendarQueries.Day> days = CalendarForms.days(form);
        form.check();
        keeping.loadYear(viewer, year, form.text("basis"), days);
        return at(year);
    }

    /** @param typed which of the two forms {@code form} belongs to */
    private ModelAndView page(int year, boolean mayEdit, Form form, String typed) {
        return new ModelAndView("organisation/calendar")
                .addObject("year", year)
                .addObject("years", queries.years())
                .addObject("days", queries.days(year))
                .addObject("mayEdit", mayEdit)
                .addObject("dayForm", typed.equals("day") ? form : Form.empty())
                .addObject("yearForm", typed.equals("year") ? form : Form.empty());
    }

    private static String at(int year) {
        return "/calendar?year=" + year;
    }
}
