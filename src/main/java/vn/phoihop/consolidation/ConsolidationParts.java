package vn.phoihop.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.Cursor;
import vn.phoihop.api.Paging;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.report.CampaignId;

/** Compiled reports that the viewer may read, part by part, newest first. */
@Repository
class ConsolidationParts {
    private static final String LIST = """
            select c.id, c.campaign, m.name as campaign_name, m.year, m.period_from, c.no, c.state, c.stale, c.compiled_name, c.compiled_at, c.number, c.symbol, c.dated_on,
                   (select count(*) from consolidation.consolidation_pin p where p.consolidation = c.id)::int as counted
              from consolidation.consolidation c
              join report.v_campaign m on m.id = c.campaign
             where %s and (:campaign::uuid is null or c.campaign = :campaign)
               and (:id::uuid is null or (-m.year, date '9999-12-31' - m.period_from, m.name, -c.no, c.id) > (:year::int, :days::int, :name, :no::int, :id::uuid))
             order by -m.year, date '9999-12-31' - m.period_from, m.name, -c.no, c.id
             limit :rows
            """.formatted(ConsolidationQueries.VISIBLE);
    private final JdbcClient jdbc;

    ConsolidationParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Part(
            ConsolidationId id,
            CampaignId campaign,
            String campaignName,
            int year,
            LocalDate periodFrom,
            int no,
            ConsolidationState state,
            boolean stale,
            String compiledName,
            Instant compiledAt,
            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate datedOn,
            int counted) {
        ConsolidationLineJson json() {
            return new ConsolidationLineJson(
                    id,
                    campaign,
                    campaignName,
                    year,
                    no,
                    state,
                    stale,
                    compiledName,
                    compiledAt,
                    number,
                    symbol,
                    datedOn,
                    counted);
        }

        Cursor cursor() {
            long days = LocalDate.of(9999, 12, 31).toEpochDay() - periodFrom.toEpochDay();
            return Cursor.of(-year, days, campaignName, -no, id);
        }
    }

    /** @param campaign null for those of all campaigns */
    @Transactional(readOnly = true)
    List<Part> list(@Nullable CampaignId campaign, Paging paging, Viewer viewer) {
        Cursor after = paging.after();
        return jdbc.sql(LIST)
                .param("agency", viewer.agency())
                .param("unit", viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
                .param("authority", viewer.has(Role.SIGNER) || viewer.has(Role.CLERK))
                .param("reader", viewer.has(Role.READER))
                .param("campaign", campaign)
                .param("year", after.number(0))
                .param("days", after.number(1))
                .param("name", after.text(2))
                .param("no", after.number(3))
                .param("id", after.id(4))
                .param("rows", paging.rows())
                .query(Records.of(Part.class))
                .list();
    }
}
