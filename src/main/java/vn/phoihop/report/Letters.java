package vn.phoihop.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.Paper;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** Official letters of a campaign: the request that opens it (công văn đề nghị báo cáo) and reminders to whom is late (công văn đôn đốc). */
@Service
public class Letters {
    private static final String LETTER = """
            insert into report.letter (id, campaign, kind, number, dated_on, reply_by, made_on, made_at, made_by, made_name)
            values (:id, :campaign, :kind, null, null, :reply, :day, :at, :by, :name)
            """;
    private static final String ADDRESSEES = """
            insert into report.letter_agency (letter, submission)
            select :letter, s.id from report.submission s
             where s.campaign = :campaign and s.obliged and s.excluded_reason is null and s.id = any(:chosen) and (:kind = 'REQUEST' or s.first_dispatched_on is null)
            """;
    private static final String EXPECTED =
            "select id from report.submission where campaign = :campaign and obliged and excluded_reason is null";
    private static final String LIST = """
            select l.id, l.campaign, l.kind, l.number, l.dated_on, l.reply_by, l.made_on, l.made_name,
                   (select count(*) from report.letter_agency x where x.letter = l.id) as addressees
              from report.letter l where l.campaign = :campaign and (:letter::uuid is null or l.id = :letter) order by l.made_at desc
            """;
    private static final String NAMES = """
            select a.name_vi as name, s.reporting_group, d.due_on from report.letter_agency x
              join report.submission s on s.id = x.submission
              join report.campaign_deadline d on d.campaign = s.campaign and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
             where x.letter = :letter
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], s.reporting_group), a.sort_order, a.name_vi collate "vi-VN-x-icu"
            """;
    private final JdbcClient jdbc;
    private final Campaigning campaigning;
    private final LetterPaper paper;
    private final Journal journal;
    private final BusinessDay businessDay;
    private final Clock clock;

    Letters(
            JdbcClient jdbc,
            Campaigning campaigning,
            LetterPaper paper,
            Journal journal,
            BusinessDay businessDay,
            Clock clock) {
        this.jdbc = jdbc;
        this.campaigning = campaigning;
        this.paper = paper;
        this.journal = journal;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    enum Kind {
        REQUEST,
        REMINDER
    }

    record Letter(
            LetterId id,
            CampaignId campaign,
            Kind kind,
            @Nullable Integer number,
            @Nullable LocalDate datedOn,
            @Nullable LocalDate replyBy,
            LocalDate madeOn,
            String madeName,
            int addressees) {}

    record Addressee(String name, vn.phoihop.kernel.ReportingGroup reportingGroup, LocalDate dueOn) {}

    /** The request goes to everybody expected. */
    @Transactional
    public LetterId request(CampaignId campaign, Viewer actor) {
        campaigning.manage(campaign, actor);
        List<SubmissionId> all = jdbc.sql(EXPECTED)
                .param("campaign", campaign)
                .query((row, n) -> new SubmissionId(row.getObject(1, UUID.class)))
                .list();
        return make(campaign, Kind.REQUEST, all, null, actor);
    }

    /** A reminder to the chosen ones that have sent nothing. @param replyBy by when they are asked to send it */
    @Transactional
    public LetterId remind(
            CampaignId campaign, Collection<SubmissionId> chosen, @Nullable LocalDate replyBy, Viewer actor) {
        campaigning.manage(campaign, actor);
        if (replyBy != null && replyBy.isBefore(businessDay.today())) throw Refused.at("replyBy", "DATE_IN_PAST");
        return make(campaign, Kind.REMINDER, chosen, replyBy, actor);
    }

    private LetterId make(
            CampaignId campaign,
            Kind kind,
            Collection<SubmissionId> chosen,
            @Nullable LocalDate replyBy,
            Viewer actor) {
        LetterId id = LetterId.next();
        jdbc.sql(LETTER)
                .param("id", id)
                .param("campaign", campaign)
                .param("kind", kind)
                .param("reply", replyBy)
                .param("day", businessDay.today())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.user())
                .param("name", actor.name())
                .update();
        UUID[] ids = chosen.stream().map(SubmissionId::value).toArray(UUID[]::new);
        int addressees = jdbc.sql(ADDRESSEES)
                .param("letter", id)
                .param("campaign", campaign)
                .param("chosen", ids)
                .param("kind", kind)
                .update();
        if (addressees == 0) throw Refused.at("chosen", kind == Kind.REMINDER ? "NOBODY_TO_REMIND" : "NOTHING_CHOSEN");
        journal.enter(
                actor,
                kind == Kind.REMINDER ? "REMINDED" : "REQUESTED",
                "campaign",
                campaign.value(),
                Map.of("letter", id.value(), "addressees", addressees));
        return id;
    }

    /** What the register gave to the letter. */
    @Transactional
    public void number(
            CampaignId campaign, LetterId letter, @Nullable Integer number, @Nullable LocalDate on, Viewer actor) {
        campaigning.manage(campaign, actor);
        if (number == null || number < 1) throw Refused.at("number", "NUMBER_REQUIRED");
        if (on == null) throw Refused.at("datedOn", "DATE_REQUIRED");
        jdbc.sql("update report.letter set number = :number, dated_on = :on where id = :id and campaign = :campaign")
                .param("number", number)
                .param("on", on)
                .param("id", letter)
                .param("campaign", campaign)
                .update();
        journal.enter(
                actor,
                "LETTER_NUMBERED",
                "campaign",
                campaign.value(),
                Map.of("letter", letter.value(), "number", number));
    }

    @Transactional(readOnly = true)
    List<Letter> list(CampaignId campaign, Viewer viewer) {
        campaigning.manage(campaign, viewer);
        return jdbc.sql(LIST)
                .param("campaign", campaign)
                .param("letter", null)
                .query(Records.of(Letter.class))
                .list();
    }

    @Transactional(readOnly = true)
    Paper paper(CampaignId id, LetterId letterId, Viewer viewer) {
        Campaign campaign = campaigning.manage(id, viewer);
        Letter letter = jdbc.sql(LIST)
                .param("campaign", id)
                .param("letter", letterId)
                .query(Records.of(Letter.class))
                .optional()
                .orElseThrow(() -> new NotFound(letterId));
        List<Addressee> addressees = jdbc.sql(NAMES)
                .param("letter", letterId)
                .query(Records.of(Addressee.class))
                .list();
        return paper.of(campaign, letter, addressees);
    }
}
