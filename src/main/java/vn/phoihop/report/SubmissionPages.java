package vn.phoihop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** The page of a submission and the verbs on it. */
@Controller
class SubmissionPages {
    private final SubmissionScreen screen;
    private final Reporting reporting;
    private final Receiving receiving;

    SubmissionPages(SubmissionScreen screen, Reporting reporting, Receiving receiving) {
        this.screen = screen;
        this.reporting = reporting;
        this.receiving = receiving;
    }

    @GetMapping("/submissions/{id}")
    @Requires("SUBMISSION_READ")
    ModelAndView show(@PathVariable SubmissionId id, Viewer viewer) {
        return page(id, Form.empty(), viewer);
    }

    @PostMapping("/submissions/{id}/start")
    @Requires("SUBMISSION_WRITE")
    ModelAndView start(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_WRITE,
                sent,
                viewer,
                "submission.started",
                form -> reporting.start(id, viewer));
    }

    @PostMapping("/submissions/{id}/nil")
    @Requires("SUBMISSION_WRITE")
    ModelAndView nil(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_WRITE,
                sent,
                viewer,
                "submission.saved",
                form -> reporting.declareNil(id, form.value("nil").equals("true"), viewer));
    }

    @PostMapping("/submissions/{id}/drafting-unit")
    @Requires("SUBMISSION_WRITE")
    ModelAndView draftingUnit(
            @PathVariable SubmissionId id,
            @RequestParam(required = false) @Nullable AgencyId unit,
            Sent sent,
            Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_WRITE,
                sent,
                viewer,
                "submission.saved",
                form -> reporting.nameDraftingUnit(id, unit, viewer));
    }

    @PostMapping("/submissions/{id}/review")
    @Requires("SUBMISSION_REVIEW")
    ModelAndView review(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_REVIEW,
                sent,
                viewer,
                "submission.sentForReview",
                form -> reporting.sendForReview(id, viewer));
    }

    @PostMapping("/submissions/{id}/send-back")
    @Requires("SUBMISSION_SEND_BACK")
    ModelAndView sendBack(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_SEND_BACK,
                sent,
                viewer,
                "submission.sentBack",
                form -> reporting.sendBack(id, form.text("reason"), viewer));
    }

    @PostMapping("/submissions/{id}/signature")
    @Requires("SUBMISSION_SIGN")
    ModelAndView sign(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(id, ReportPermission.SUBMISSION_SIGN, sent, viewer, "submission.signed", form -> {
            Capacity capacity =
                    Optional.ofNullable(form.choice("capacity", Capacity.class)).orElse(Capacity.HEAD);
            String name = form.required("signerName");
            form.check();
            reporting.sign(id, capacity, name, form.value("hash"), viewer);
        });
    }

    @PostMapping("/submissions/{id}/dispatch")
    @Requires("SUBMISSION_DISPATCH")
    ModelAndView dispatch(
            @PathVariable SubmissionId id,
            @RequestParam(required = false) @Nullable MultipartFile signed,
            Sent sent,
            Viewer viewer) {
        return act(id, ReportPermission.SUBMISSION_DISPATCH, sent, viewer, "submission.dispatched", form -> {
            Dispatching with = new Dispatching(
                    form.integer("number"),
                    form.text("symbol"),
                    form.date("datedOn"),
                    Upload.of(signed, !form.value("declaredNotSecret").isEmpty()));
            form.check();
            reporting.dispatch(id, with, viewer).ifPresent(expected -> sent.tell("gap", expected));
        });
    }

    @PostMapping("/submissions/{id}/withdrawal")
    @Requires("SUBMISSION_WITHDRAW")
    ModelAndView withdraw(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_WITHDRAW,
                sent,
                viewer,
                "submission.withdrawn",
                form -> reporting.withdraw(id, form.text("reason"), viewer));
    }

    @PostMapping("/submissions/{id}/resumption")
    @Requires("SUBMISSION_RESUME")
    ModelAndView resume(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_RESUME,
                sent,
                viewer,
                "submission.resumed",
                form -> reporting.resume(id, viewer));
    }

    @PostMapping("/submissions/{id}/receipt")
    @Requires("SUBMISSION_RECEIVE")
    ModelAndView receive(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_RECEIVE,
                sent,
                viewer,
                "submission.received",
                form -> receiving.receive(id, viewer));
    }

    @PostMapping("/submissions/{id}/return")
    @Requires("SUBMISSION_RETURN")
    ModelAndView giveBack(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(id, ReportPermission.SUBMISSION_RETURN, sent, viewer, "submission.returned", form -> {
            var due = form.date("dueOn");
            form.check();
            receiving.giveBack(id, reasons(form), due, viewer);
        });
    }

    @PostMapping("/submissions/{id}/acceptance")
    @Requires("SUBMISSION_ACCEPT")
    ModelAndView accept(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_ACCEPT,
                sent,
                viewer,
                "submission.accepted",
                form -> receiving.accept(id, viewer));
    }

    @PostMapping("/submissions/{id}/withdrawal-answer")
    @Requires("SUBMISSION_ANSWER_WITHDRAWAL")
    ModelAndView answerWithdrawal(@PathVariable SubmissionId id, Sent sent, Viewer viewer) {
        return act(
                id,
                ReportPermission.SUBMISSION_ANSWER_WITHDRAWAL,
                sent,
                viewer,
                "submission.withdrawalAnswered",
                form -> receiving.answerWithdrawal(id, form.value("agree").equals("true"), form.text("note"), viewer));
    }

    private static List<Receiving.ReturnReason> reasons(Form form) {
        List<Receiving.ReturnReason> reasons = new ArrayList<>();
        for (int i : form.indexes("reasons")) {
            String text = form.text("reasons[" + i + "].text");
            if (!text.isEmpty())
                reasons.add(new Receiving.ReturnReason(form.value("reasons[" + i + "].section"), text));
        }
        return reasons;
    }

    /** A report that is not visible, or no longer this person's to act on, is told so before what was typed is looked at. */
    private ModelAndView act(
            SubmissionId id,
            ReportPermission permission,
            Sent sent,
            Viewer viewer,
            String notice,
            Consumer<Form> deed) {
        return sent.act(
                notice,
                "/submissions/" + id.value(),
                form -> {
                    screen.check(id, permission, viewer);
                    deed.accept(form);
                },
                form -> page(id, form, viewer));
    }

    private ModelAndView page(SubmissionId id, Form form, Viewer viewer) {
        return new ModelAndView("report/submission", Map.of("shown", screen.of(id, viewer), "form", form));
    }
}
