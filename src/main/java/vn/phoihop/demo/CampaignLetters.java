package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.LetterId;
import vn.phoihop.report.Letters;
import vn.phoihop.report.SubmissionId;

/** The request that opens a campaign and the reminders, numbered on the day they are made. */
@Component
@Profile("demo")
class CampaignLetters {
    private final Letters letters;

    CampaignLetters(Letters letters) {
        this.letters = letters;
    }

    void plan(CampaignScript script, CampaignId campaign, List<Reporter> reporters, Viewer officer, Agenda agenda) {
        for (CampaignScript.Letter letter : script.letters())
            agenda.on(letter.on(), () -> send(letter, campaign, reporters, officer));
    }

    private void send(CampaignScript.Letter letter, CampaignId campaign, List<Reporter> reporters, Viewer officer) {
        LocalDate replyBy = letter.replyBy();
        LetterId id = replyBy == null
                ? letters.request(campaign, officer)
                : letters.remind(campaign, silent(letter, reporters), replyBy, officer);
        letters.number(campaign, id, letter.number(), letter.on(), officer);
    }

    /** Who has not begun when a reminder goes out. */
    private static List<SubmissionId> silent(CampaignScript.Letter letter, List<Reporter> reporters) {
        return reporters.stream()
                .filter(r ->
                        r.course() == Course.NOT_STARTED || r.days().reviewed().isAfter(letter.on()))
                .map(Reporter::submission)
                .toList();
    }
}
