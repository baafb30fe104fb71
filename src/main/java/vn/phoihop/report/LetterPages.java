package vn.phoihop.report;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.document.Papers;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Sent;

/** Letters of a campaign: made, looked at, numbered, printed. */
@Controller
class LetterPages {
    private final Letters letters;
    private final Papers papers;

    LetterPages(Letters letters, Papers papers) {
        this.letters = letters;
        this.papers = papers;
    }

    @GetMapping("/campaigns/{campaign}/letters")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView list(@PathVariable CampaignId campaign, Viewer viewer) {
        return new ModelAndView("report/letters", Map.of("lists", letters.list(campaign, viewer)));
    }

    @PostMapping("/campaigns/{campaign}/letters")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView request(@PathVariable CampaignId campaign, Viewer viewer) {
        return new ModelAndView("redirect:" + at(campaign, letters.request(campaign, viewer)));
    }

    @GetMapping("/campaigns/{campaign}/letters/{letter}")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView show(@PathVariable CampaignId campaign, @PathVariable LetterId letter, Viewer viewer) {
        return page(campaign, letter, Form.empty(), viewer);
    }

    @PostMapping("/campaigns/{campaign}/letters/{letter}/number")
    @Requires("CAMPAIGN_MANAGE")
    ModelAndView number(@PathVariable CampaignId campaign, @PathVariable LetterId letter, Sent sent, Viewer viewer) {
        return sent.act(
                "letter.numbered",
                at(campaign, letter),
                form -> {
                    var number = form.integer("number");
                    var on = form.date("datedOn");
                    form.check();
                    letters.number(campaign, letter, number, on, viewer)
                            .ifPresent(expected -> sent.tell("gap", expected));
                },
                form -> page(campaign, letter, form, viewer));
    }

    @GetMapping("/campaigns/{campaign}/letters/{letter}/letter.docx")
    @Requires("CAMPAIGN_MANAGE")
    ResponseEntity<byte[]> docx(@PathVariable CampaignId campaign, @PathVariable LetterId letter, Viewer viewer) {
        var shown = letters.show(campaign, letter, viewer);
        return Downloads.docx(Downloads.name(shown.title(), "docx"), papers.docx(shown.paper()));
    }

    @GetMapping("/campaigns/{campaign}/letters/{letter}/letter.pdf")
    @Requires("CAMPAIGN_MANAGE")
    ResponseEntity<byte[]> pdf(@PathVariable CampaignId campaign, @PathVariable LetterId letter, Viewer viewer) {
        var shown = letters.show(campaign, letter, viewer);
        return Downloads.pdf(Downloads.name(shown.title(), "pdf"), papers.pdf(shown.paper()));
    }

    @GetMapping("/campaigns/{campaign}/letters/{letter}/letter.json")
    @Requires("CAMPAIGN_MANAGE")
    ResponseEntity<byte[]> json(@PathVariable CampaignId campaign, @PathVariable LetterId letter, Viewer viewer) {
        var shown = letters.show(campaign, letter, viewer);
        return Downloads.json(Downloads.name(shown.title(), "json"), papers.json(shown.paper()));
    }

    @GetMapping("/campaigns/{campaign}/letters/{letter}/letter.html")
    @Requires("CAMPAIGN_MANAGE")
    ResponseEntity<byte[]> html(@PathVariable CampaignId campaign, @PathVariable LetterId letter, Viewer viewer) {
        var shown = letters.show(campaign, letter, viewer);
        return Downloads.html(Downloads.name(shown.title(), "html"), papers.htmlDocument(shown.paper()));
    }

    private ModelAndView page(CampaignId campaign, LetterId letter, Form form, Viewer viewer) {
        var shown = letters.show(campaign, letter, viewer);
        return new ModelAndView(
                "report/letter", Map.of("shown", shown, "form", form, "paper", papers.html(shown.paper())));
    }

    private static String at(CampaignId campaign, LetterId letter) {
        return "/campaigns/" + campaign.value() + "/letters/" + letter.value();
    }
}
