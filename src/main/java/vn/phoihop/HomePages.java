package vn.phoihop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.NavItem;
import vn.phoihop.ui.Slice;

/** The first page after signing in: what waits for me. */
@Controller
class HomePages {
    private final MyWork work;
    private final FirstSteps steps;

    HomePages(MyWork work, FirstSteps steps) {
        this.work = work;
        this.steps = steps;
    }

    @GetMapping("/")
    @Requires(Requires.SIGNED_IN)
    String home(@RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        model.addAttribute("steps", steps.list(viewer));
        model.addAttribute("waiting", work.waiting(viewer, Slice.of(page)));
        model.addAttribute("late", work.late(viewer));
        model.addAttribute("progress", work.progress(viewer));
        return "home";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavItem myWorkNavigation(MyWork work) {
            return new NavItem("nav.home", "/", "inbox", 0, viewer -> true, work::count);
        }
    }
}
