package vn.phoihop.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.report.CampaignId;
import vn.phoihop.ui.Slice;

/** Compiled reports as their lists show them, and what of them waits for a person. */
@Repository
class ConsolidationQueries {
    static final String VISIBLE = """
            ((m.receiving_unit = :agency and :unit) or (m.acting_for = :agency and :authority) or (:reader and c.state = 'LOCKED'))
            """;
    private static final String LIST = """
            select c.id, c.campaign, m.name as campaign_name, m.year, c.no, c.state, c.stale, c.compiled_name, c.compiled_at,
                   c.approved_on, c.signed_on, c.number, c.symbol, c.dated_on,
                   (select count(*) from consolidation.consolidation_pin p where p.consolidation = c.id)::int as counted,
                   (select count(*) from consolidation.item i where i.consolidation = c.id)::int as items,
                   count(*) over () as total
              from consolidation.consolidation c
              join report.v_campaign m on m.id = c.campaign
             where %s and (:campaign::uuid is null or c.campaign = :campaign)
             order by m.year desc, m.period_from desc, m.name, c.no desc
             limit :size offset :offset
            """.formatted(VISIBLE);
    private static final String WAITING = """
            select c.id, c.state, c.stale, m.name as campaign_name, c.no,
                   coalesce((select s.note from consolidation.step s where s.consolidation = c.id and s.verb = 'SENT_BACK'
                      and s.id = (select max(x.id) from consolidation.step x where x.consolidation = c.id)), '') as reason
              from consolidation.consolidation c
              join report.v_campaign m on m.id = c.campaign
             where (m.receiving_unit = :agency and :officer and c.state = 'DRAFT'
                     and not exists (select 1 from consolidation.consolidation l where l.campaign = c.campaign and l.state = 'LOCKED'))
                or (m.receiving_unit = :agency and :head and c.state = 'IN_REVIEW')
                or (m.acting_for = :agency and :signer and c.state = 'APPROVED')
                or (m.acting_for = :agency and :clerk and c.state = 'SIGNED')
             order by m.year desc, m.name, c.no
            """;
    private static final String READY = """
            select m.id, m.name
              from report.v_campaign m
             where m.receiving_unit = :agency and m.state = 'OPEN'
               and not exists (select 1 from consolidation.consolidation c where c.campaign = m.id)
               and exists (select 1 from report.v_submission s where s.campaign = m.id and s.obliged and s.excluded_reason is null)
               and not exists (select 1 from report.v_submission s
                                where s.campaign = m.id and s.obliged and s.excluded_reason is null and s.reporting_group <> 'ASSOCIATION'
                                  and s.state not in ('ACCEPTED', 'CONSOLIDATED', 'LOCKED'))
             order by m.year desc, m.name
            """;
    private static final String AUTHORITY =
            "select exists (select 1 from report.v_campaign where acting_for = :agency)";
    private final JdbcClient jdbc;

    ConsolidationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            ConsolidationId id,
            CampaignId campaign,
            String campaignName,
            int year,
            int no,
            ConsolidationState state,
            boolean stale,
            String compiledName,
            Instant compiledAt,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate signedOn,
            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            int counted,
            int items,
            long total) {
        /** A draft is worked on, everything later is read. */
        String href() {
            return "/consolidations/" + id.value() + (state == ConsolidationState.DRAFT ? "" : "/report");
        }
    }

    /** @param reason why it was sent back, empty when it was not the last thing that happened */
    record Waiting(
            ConsolidationId id, ConsolidationState state, boolean stale, String campaignName, int no, String reason) {}

    /** A campaign with everything in that nobody compiles yet. */
    record Ready(CampaignId id, String name) {}

    /** @param campaign null for those of all campaigns */
    @Transactional(readOnly = true)
    Slice.Of<Row> list(@Nullable CampaignId campaign, Slice slice, Viewer viewer) {
        List<Row> rows = jdbc.sql(LIST)
                .param("agency", viewer.agency())
                .param("unit", viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
                .param("authority", viewer.has(Role.SIGNER) || viewer.has(Role.CLERK))
                .param("reader", viewer.has(Role.READER))
                .param("campaign", campaign)
                .param("size", slice.size())
                .param("offset", slice.offset())
                .query(Records.of(Row.class))
                .list();
        return new Slice.Of<>(rows, rows.isEmpty() ? 0 : rows.getFirst().total(), slice);
    }

    @Transactional(readOnly = true)
    List<Waiting> waiting(Viewer viewer) {
        return jdbc.sql(WAITING)
                .param("agency", viewer.agency())
                .param("officer", viewer.has(Role.OFFICER))
                .param("head", viewer.has(Role.HEAD))
                .param("signer", viewer.has(Role.SIGNER))
                .param("clerk", viewer.has(Role.CLERK))
                .query(Records.of(Waiting.class))
                .list();
    }

    /** Whether campaigns are held for the viewer's agency: its signers and clerks issue what is compiled. */
    @Transactional(readOnly = true)
    boolean sendsCompiledReports(Viewer viewer) {
        return jdbc.sql("select exists (select from report.v_campaign where acting_for = :agency)")
                .param("agency", viewer.agency())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<Ready> ready(Viewer viewer) {
        return jdbc.sql(READY)
                .param("agency", viewer.agency())
                .query(Records.of(Ready.class))
                .list();
    }
}
