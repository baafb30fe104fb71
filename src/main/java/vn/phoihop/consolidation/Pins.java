package vn.phoihop.consolidation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.SubmissionId;

/**
 * Which revisions a compiled report counts: the accepted ones of the groups that report to the centre. An association's report went into
 * its manager's and is never counted again (Decree 26/2024, art. 9); who is excluded is not counted either.
 */
@Repository
class Pins {
    private static final String COUNTED =
            "s.reporting_group <> 'ASSOCIATION' and s.obliged and s.excluded_reason is null and s.state in ('ACCEPTED', 'CONSOLIDATED')";
    private static final String PIN = """
            insert into consolidation.consolidation_pin (consolidation, submission, revision)
            select :consolidation, s.id, s.revision from report.v_submission s where s.campaign = :campaign and %s
            """.formatted(COUNTED);
    /** A paragraph that says the same in the next revision is the same source. */
    private static final String RELINK = """
            update consolidation.item i set paragraph = n.id
              from consolidation.consolidation_pin p, report.v_paragraph n
             where i.consolidation = :consolidation and i.kind = 'TAKEN'
               and p.consolidation = i.consolidation and p.submission = i.submission
               and n.revision = p.revision and n.section = i.section and n.text = i.source_text
               and not exists (select 1 from report.v_paragraph o where o.id = i.paragraph and o.revision = p.revision)
            """;

    private static final String UNFIT = """
            select count(*) from consolidation.consolidation_pin p join report.v_submission s on s.id = p.submission
             where p.consolidation = :consolidation and not (%s and s.revision = p.revision)
            """.formatted(COUNTED);
    private static final String LEFT_OUT = """
            select count(*) from report.v_submission s
             where s.campaign = :campaign and %s
               and not exists (select 1 from consolidation.consolidation_pin p where p.consolidation = :consolidation and p.submission = s.id)
            """.formatted(COUNTED);
    private static final String LOST_SOURCES = """
            select count(*) from consolidation.item i
             where i.consolidation = :consolidation and i.kind = 'TAKEN'
               and not exists (select 1 from consolidation.consolidation_pin p join report.v_paragraph v on v.revision = p.revision
                                where p.consolidation = i.consolidation and v.id = i.paragraph)
            """;
    private static final String SUBMISSIONS =
            "select submission from consolidation.consolidation_pin where consolidation = :consolidation order by submission";
    private static final String PINNED_BY = """
            select c.id from consolidation.consolidation_pin p join consolidation.consolidation c on c.id = p.consolidation
             where p.submission = :submission and c.state <> 'LOCKED' order by c.id
            """;
    private final JdbcClient jdbc;

    Pins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pins what is accepted now, instead of what was pinned before. @return how many */
    int pin(ConsolidationId id, CampaignId campaign) {
        jdbc.sql("delete from consolidation.consolidation_pin where consolidation = :consolidation")
                .param("consolidation", id)
                .update();
        int pinned = jdbc.sql(PIN)
                .param("consolidation", id)
                .param("campaign", campaign)
                .update();
        jdbc.sql(RELINK).param("consolidation", id).update();
        return pinned;
    }

    List<SubmissionId> submissions(ConsolidationId id) {
        return jdbc.sql(SUBMISSIONS)
                .param("consolidation", id)
                .query((row, n) -> new SubmissionId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Pinned reports that may no longer be counted as they were pinned: returned since, sent again, or excluded. */
    int unfit(ConsolidationId id) {
        return count(UNFIT, id);
    }

    /** Chosen paragraphs that are in none of the pinned revisions. */
    int lostSources(ConsolidationId id) {
        return count(LOST_SOURCES, id);
    }

    /** Accepted reports that are not pinned yet. */
    int leftOut(ConsolidationId id, CampaignId campaign) {
        return jdbc.sql(LEFT_OUT)
                .param("consolidation", id)
                .param("campaign", campaign)
                .query(Integer.class)
                .single();
    }

    /** Compiled reports not locked yet that count this submission. */
    List<ConsolidationId> countedBy(SubmissionId submission) {
        return jdbc.sql(PINNED_BY)
                .param("submission", submission)
                .query((row, n) -> new ConsolidationId(row.getObject(1, UUID.class)))
                .list();
    }

    private int count(String sql, ConsolidationId id) {
        return jdbc.sql(sql).param("consolidation", id).query(Integer.class).single();
    }
}
