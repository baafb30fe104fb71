package vn.phoihop.plan;

import static vn.phoihop.plan.PlanPermission.*;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** What moves a task, from its page. */
@Controller
class TaskVerbPages {
    private final TaskScreen screen;
    private final TaskWork work;
    private final TaskEvidence evidence;

    TaskVerbPages(TaskScreen screen, TaskWork work, TaskEvidence evidence) {
        this.screen = screen;
        this.work = work;
        this.evidence = evidence;
    }

    @PostMapping("/tasks/{id}/acknowledgement")
    @Requires("TASK_ACKNOWLEDGE")
    ModelAndView acknowledge(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_ACKNOWLEDGE, sent, viewer, form -> work.acknowledge(id, viewer));
    }

    @PostMapping("/tasks/{id}/beginning")
    @Requires("TASK_BEGIN")
    ModelAndView begin(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_BEGIN, sent, viewer, form -> work.begin(id, viewer));
    }

    @PostMapping("/tasks/{id}/submission")
    @Requires("TASK_SUBMIT")
    ModelAndView submit(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_SUBMIT, sent, viewer, form -> work.submit(id, form.text("result"), viewer));
    }

    @PostMapping("/tasks/{id}/acceptance")
    @Requires("TASK_ACCEPT")
    ModelAndView accept(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_ACCEPT, sent, viewer, form -> work.accept(id, form.text("answer"), viewer));
    }

    @PostMapping("/tasks/{id}/return")
    @Requires("TASK_RETURN")
    ModelAndView giveBack(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_RETURN, sent, viewer, form -> work.giveBack(id, form.text("answer"), viewer));
    }

    @PostMapping("/tasks/{id}/extension")
    @Requires("TASK_EXTEND")
    ModelAndView extend(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_EXTEND, sent, viewer, form -> {
            var due = form.date("dueOn");
            work.extend(id, due, TaskForms.decision(form), viewer);
        });
    }

    @PostMapping("/tasks/{id}/suspension")
    @Requires("TASK_SUSPEND")
    ModelAndView suspend(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_SUSPEND, sent, viewer, form -> work.suspend(id, TaskForms.decision(form), viewer));
    }

    @PostMapping("/tasks/{id}/resumption")
    @Requires("TASK_RESUME")
    ModelAndView resume(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_RESUME, sent, viewer, form -> work.resume(id, form.text("reason"), viewer));
    }

    @PostMapping("/tasks/{id}/cancellation")
    @Requires("TASK_CANCEL")
    ModelAndView cancel(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_CANCEL, sent, viewer, form -> work.cancel(id, TaskForms.decision(form), viewer));
    }

    @PostMapping("/tasks/{id}/notes")
    @Requires("TASK_NOTE")
    ModelAndView note(@PathVariable TaskId id, Sent sent, Viewer viewer) {
        return act(id, TASK_NOTE, sent, viewer, form -> evidence.note(id, form.text("note"), viewer));
    }

    /** A file, a link or words, by what was given. */
    @PostMapping("/tasks/{id}/evidence")
    @Requires("TASK_NOTE")
    ModelAndView evidence(
            @PathVariable TaskId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Sent sent,
            Viewer viewer) {
        return act(id, TASK_NOTE, sent, viewer, form -> {
            String label = form.text("label");
            if (file != null && !file.isEmpty()) evidence.addFile(id, label, PlanVerbPages.upload(file, form), viewer);
            else if (!form.text("link").isEmpty()) evidence.addLink(id, label, form.text("link"), viewer);
            else evidence.addWords(id, label, form.text("words"), viewer);
        });
    }

    /** Whether the viewer may is asked before what was typed is looked at; a refusal opens the form that was sent. */
    private ModelAndView act(TaskId id, PlanPermission permission, Sent sent, Viewer viewer, Consumer<Form> deed) {
        return sent.act(
                "task.done." + permission.name(),
                "/tasks/" + id.value(),
                form -> {
                    screen.check(id, permission, viewer);
                    deed.accept(form);
                },
                form -> new ModelAndView(
                        "plan/task",
                        Map.of("shown", screen.of(id, viewer), "form", form.with("deed", permission.name()))));
    }
}
