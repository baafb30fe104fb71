package vn.phoihop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.RegimeId;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;
import vn.phoihop.ui.Slice;

/** Lists of campaigns, opening one, and the board of one with what is done to the chosen rows. */
@Controller
class CampaignPages {
    private final CampaignScreen screen;
    private final Campaigning campaigning;
    private final Letters letters;

    CampaignPages(CampaignScreen screen, Campaigning campaigning, Letters letters) {
        this.screen = screen;
        this.campaigning = campaigning;
        this.letters = letters;
    }

    @GetMapping("/campaigns")
    @Requires("CAMPAIGN_READ")
    ModelAndView list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "1") int received, Viewer viewer) {
        return new ModelAndView(
                "report/campaigns", Map.of("lists", screen.lists(Slice.of(page), Slice.of(received), viewer)));
    }

    @GetMapping("/campaigns/new")
    @Requires("CAMPAIGN_OPEN")
    ModelAndView form(Viewer viewer) {
        return opening(screen.proposal(viewer), viewer);
    }

    @PostMapping("/campaigns")
    @Requires("CAMPAIGN_OPEN")
    ModelAndView open(@RequestParam(required = false) @Nullable RegimeId regime, Sent sent, Viewer viewer) {
        return sent.act(
                "campaign.opened",
                form -> at(campaigning.open(opening(form, regime), viewer)),
                form -> opening(form, viewer));
    }

    @GetMapping("/campaigns/{id}")
    @Requires("CAMPAIGN_READ")
    ModelAndView board(
            @PathVariable CampaignId id,
            @RequestParam(required = false) @Nullable ReportingGroup group,
            @RequestParam(required = false) @Nullable SubmissionState state,
            @RequestParam(required = false) @Nullable UserId officer,
            @RequestParam(defaultValue = "false") boolean red,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer) {
        return board(id, new CampaignQueries.Filter(group, state, officer, red, text), Form.empty(), viewer);
    }

    @PostMapping("/campaigns/{id}/exclusions")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView exclude(@PathVariable CampaignId id, Sent sent, Viewer viewer) {
        return act(
                id,
                sent,
                viewer,
                "campaign.excluded",
                form -> campaigning.exclude(id, chosen(form), form.text("reason"), form.text("reference"), viewer));
    }

    @PostMapping("/campaigns/{id}/inclusions")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView include(@PathVariable CampaignId id, Sent sent, Viewer viewer) {
        return act(id, sent, viewer, "campaign.included", form -> campaigning.include(id, chosen(form), viewer));
    }

    @PostMapping("/campaigns/{id}/officers")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView assign(@PathVariable CampaignId id, Sent sent, Viewer viewer) {
        return act(
                id,
                sent,
                viewer,
                "campaign.assigned",
                form -> campaigning.assign(
                        id,
                        chosen(form),
                        id(form.value("officer")).map(UserId::new).orElse(null),
                        viewer));
    }

    @PostMapping("/campaigns/{id}/closing")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView close(@PathVariable CampaignId id, Sent sent, Viewer viewer) {
        return act(id, sent, viewer, "campaign.closed", form -> campaigning.close(id, viewer));
    }

    @PostMapping("/campaigns/{id}/reminders")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView remind(@PathVariable CampaignId id, Sent sent, Viewer viewer) {
        List<LetterId> made = new ArrayList<>();
        ModelAndView answer = act(id, sent, viewer, "campaign.reminded", form -> {
            var by = form.date("replyBy");
            form.check();
            made.add(letters.remind(id, chosen(form), by, viewer));
        });
        return made.isEmpty()
                ? answer
                : new ModelAndView("redirect:/campaigns/" + id.value() + "/letters/"
                        + made.getFirst().value());
    }

    private static List<SubmissionId> chosen(Form form) {
        return form.all("chosen").stream()
                .flatMap(text -> id(text).stream())
                .map(SubmissionId::new)
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ModelAndView act(CampaignId id, Sent sent, Viewer viewer, String notice, Consumer<Form> deed) {
        CampaignQueries.Filter all = new CampaignQueries.Filter(null, null, null, false, "");
        return sent.act(notice, at(id), deed, form -> board(id, all, form, viewer));
    }

    private static String at(CampaignId id) {
        return "/campaigns/" + id.value();
    }

    private static Campaigning.Opening opening(Form form, @Nullable RegimeId regime) {
        if (regime == null) form.refuse("regime", "FIELD_REQUIRED");
        String name = form.required("name");
        Integer year = form.integer("year");
        if (year == null && form.error("year") == null) form.refuse("year", "FIELD_REQUIRED");
        Integer index = form.integer("index");
        form.check();
        return new Campaigning.Opening(
                Objects.requireNonNull(regime), name, Objects.requireNonNull(year), index == null ? 1 : index);
    }

    private ModelAndView opening(Form form, Viewer viewer) {
        return new ModelAndView("report/opening", Map.of("form", form, "regimes", screen.regimes(viewer)));
    }

    private ModelAndView board(CampaignId id, CampaignQueries.Filter filter, Form form, Viewer viewer) {
        return new ModelAndView("report/board", Map.of("board", screen.board(id, filter, viewer), "form", form));
    }
}
