package vn.phoihop.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.document.Numbers;
import vn.phoihop.document.Paper;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
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
            select a.name_vi as name, s.reporting_group, d.due_on, d.window_from, d.window_to from report.letter_agency x
              join report.submission s on s.id = x.submission
              join report.campaign_deadline d on d.campaign = s.campaign and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
             where x.letter = :letter
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], s.reporting_group), a.sort_order, a.name_vi collate "vi-VN-x-icu"
            """;
    private final JdbcClient jdbc;
    private final Campaigning campaigning;
    private final LetterPaper paper;
    private final Numbers numbers;
    private final Journal journal;
    private final BusinessDay businessDay;
    private final Clock clock;

    Letters(
            JdbcClient jdbc,
            Campaigning campaigning,
            LetterPaper paper,
            Numbers numbers,
            Journal journal,
            BusinessDay businessDay,
            Clock clock) {
        this.jdbc = jdbc;
        this.campaigning = campaigning;
        this.paper = paper;
        this.numbers = numbers;
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

    /** @param dueOn and data window of its group */
    record Addressee(
            String name, ReportingGroup reportingGroup, LocalDate dueOn, LocalDate windowFrom, LocalDate windowTo) {}

    /** A letter of a campaign with its paper. */
    record Shown(Campaign campaign, Letter letter, Paper paper) {
        String title() {
            String kind = letter.kind() == Kind.REQUEST ? "Công văn đề nghị báo cáo" : "Công văn đôn đốc";
            return kind + " – " + campaign.name();
        }
    }

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

    /**
     * What the register gave to the letter: once.
     *
     * @return the number that the register expected, when the typed one leaves a gap
     */
    @Transactional
    public Optional<Integer> number(
            CampaignId id, LetterId letterId, @Nullable Integer number, @Nullable LocalDate on, Viewer actor) {
        Campaign campaign = campaigning.manage(id, actor);
        Letter letter = find(id, letterId);
        Refused.unless(letter.number() == null, "STATE_NOT_ALLOWED");
        if (number == null || number < 1) throw Refused.at("number", "NUMBER_REQUIRED");
        if (on == null) throw Refused.at("datedOn", "DATE_REQUIRED");
        if (on.isAfter(businessDay.today())) throw Refused.at("datedOn", "DATE_IN_FUTURE", businessDay.today());
        var expected = numbers.enter(
                campaign.actingFor(), LetterPaper.TYPE, number, paper.symbol(campaign), on, letterId.value());
        jdbc.sql("update report.letter set number = :number, dated_on = :on where id = :id and campaign = :campaign")
                .param("number", number)
                .param("on", on)
                .param("id", letterId)
                .param("campaign", id)
                .update();
        journal.enter(
                actor, "LETTER_NUMBERED", "campaign", id.value(), Map.of("letter", letterId.value(), "number", number));
        return expected;
    }

    /** @param symbol behind the slash of their numbers */
    record Lists(Campaign campaign, String symbol, List<Letter> letters) {}

    @Transactional(readOnly = true)
    Lists list(CampaignId id, Viewer viewer) {
        Campaign campaign = campaigning.manage(id, viewer);
        List<Letter> letters = jdbc.sql(LIST)
                .param("campaign", id)
                .param("letter", null)
                .query(Records.of(Letter.class))
                .list();
        return new Lists(campaign, paper.symbol(campaign), letters);
    }

    @Transactional(readOnly = true)
    Shown show(CampaignId id, LetterId letterId, Viewer viewer) {
        Campaign campaign = campaigning.manage(id, viewer);
        Letter letter = find(id, letterId);
        List<Addressee> addressees = jdbc.sql(NAMES)
                .param("letter", letterId)
                .query(Records.of(Addressee.class))
                .list();
        return new Shown(campaign, letter, paper.of(campaign, letter, addressees));
    }

    private Letter find(CampaignId campaign, LetterId letter) {
        return jdbc.sql(LIST)
                .param("campaign", campaign)
                .param("letter", letter)
                .query(Records.of(Letter.class))
                .optional()
                .orElseThrow(() -> new NotFound(letter));
    }
}
