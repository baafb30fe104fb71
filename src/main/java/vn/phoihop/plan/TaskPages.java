package vn.phoihop.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Lists of tasks, a task as it is written, and its page. What moves it is in {@link TaskVerbPages}. */
@Controller
class TaskPages {
    private final TaskScreen screen;
    private final Tasking tasking;

    TaskPages(TaskScreen screen, Tasking tasking) {
        this.screen = screen;
        this.tasking = tasking;
    }

    @GetMapping("/tasks")
    @Requires("PLAN_LIST_READ")
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        Form form = Form.typed(request.getParameterMap());
        return new ModelAndView("plan/tasks", Map.of("form", form, "listed", screen.list(form, page, viewer)));
    }

    @GetMapping("/plans/{id}/tasks/new")
    @Requires("PLAN_WRITE")
    ModelAndView form(@PathVariable PlanId id, Viewer viewer) {
        return edit(screen.fresh(id, viewer), Form.empty());
    }

    @PostMapping("/plans/{id}/tasks")
    @Requires("PLAN_WRITE")
    ModelAndView add(@PathVariable PlanId id, Sent sent, Viewer viewer) {
        TaskScreen.Edited edited = screen.fresh(id, viewer);
        boolean another = sent.form().value("next").equals("another");
        return sent.act(
                "task.added",
                "/plans/" + id.value() + (another ? "/tasks/new" : ""),
                form -> tasking.add(id, List.of(TaskForms.draft(form)), viewer),
                form -> edit(edited, form));
    }

    @GetMapping("/tasks/{id}")
    @Requires("TASK_READ")
    ModelAndView show(@PathVariable TaskId id, Viewer viewer) {
        return new ModelAndView("plan/task", Map.of("shown", screen.of(id, viewer), "form", Form.empty()));
    }

    @GetMapping("/tasks/{id}/edit")
    @Requires("TASK_WRITE")
    ModelAndView edit(@PathVariable TaskId id, Viewer viewer) {
        return edit(screen.edited(id, viewer), screen.typed(id, viewer));
    }

    @PostMapping("/tasks/{id}")
    @Requires("TASK_WRITE")
    ModelAndView redraft(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        TaskScreen.Edited edited = screen.edited(id, viewer);
        return sent.act(
                "task.saved",
                "/plans/" + edited.plan().value(),
                form -> tasking.redraft(id, sent.version(), TaskForms.draft(form), viewer),
                form -> edit(edited, Choices.again(form, edited.version())));
    }

    @PostMapping("/tasks/{id}/removal")
    @Requires("TASK_WRITE")
    ModelAndView remove(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        PlanId plan = tasking.remove(id, viewer);
        sent.tell("notice", "task.removed");
        return new ModelAndView("redirect:/plans/" + plan.value());
    }

    private static ModelAndView edit(TaskScreen.Edited edited, Form form) {
        return new ModelAndView("plan/taskedit", Map.of("edited", edited, "form", form));
    }
}
