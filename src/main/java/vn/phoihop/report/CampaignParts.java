package vn.phoihop.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.Cursor;
import vn.phoihop.api.Paging;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Forbidden;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;
import vn.phoihop.regime.FormId;
import vn.phoihop.regime.RegimeId;

/** Campaigns that a viewer has to do with, part by part, newest first: those it receives for, and those to which its agency owes a report. */
@Repository
class CampaignParts {
    static final String RECEIVES = """
            ((c.receiving_unit = :agency and :officer) or (c.acting_for = :agency and :authority))
            """;
    private static final String LIST = """
            select c.id, c.version, c.name, c.year, c.period_index, c.state, c.period_from, c.period_to, c.regime, c.form, c.receiving_unit, c.acting_for,
                   c.opened_on, c.closed_on, %s as receives,
                   (select jsonb_agg(jsonb_build_object('group', d.reporting_group, 'dueOn', d.due_on, 'windowFrom', d.window_from, 'windowTo', d.window_to, 'verified', d.verified)
                      order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], d.reporting_group))
                      from report.campaign_deadline d where d.campaign = c.id)::text as deadlines
              from report.campaign c
             where (%s or exists (select from report.submission s where s.campaign = c.id and ((s.receiver = :agency and :officer) or (%s and :sender))))
               and (:only::uuid is null or c.id = :only)
               and (:year::int is null or c.year = :year)
               and (:id::uuid is null or (-c.year, date '9999-12-31' - c.period_from, c.name, c.id) > (:afterYear::int, :afterDays::int, :afterName, :id::uuid))
             order by -c.year, date '9999-12-31' - c.period_from, c.name, c.id
             limit :rows
            """.formatted(RECEIVES, RECEIVES, SubmissionQueries.MINE);
    private final JdbcClient jdbc;

    CampaignParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Part(
            CampaignId id,
            int version,
            String name,
            int year,
            int periodIndex,
            Campaign.State state,
            LocalDate periodFrom,
            LocalDate periodTo,
            RegimeId regime,
            FormId form,
            AgencyId receivingUnit,
            AgencyId actingFor,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            boolean receives,
            String deadlines) {
        CampaignJson json() {
            return new CampaignJson(
                    id,
                    name,
                    year,
                    periodIndex,
                    state,
                    periodFrom,
                    periodTo,
                    regime,
                    form,
                    receivingUnit,
                    actingFor,
                    openedOn,
                    closedOn,
                    List.of(Json.read(deadlines, CampaignJson.Deadline[].class)));
        }

        Cursor cursor() {
            long days = LocalDate.of(9999, 12, 31).toEpochDay() - periodFrom.toEpochDay();
            return Cursor.of(-year, days, name, id);
        }
    }

    @Transactional(readOnly = true)
    List<Part> list(@Nullable Integer year, Paging paging, Viewer viewer) {
        Cursor after = paging.after();
        return read(viewer, null, year)
                .param("afterYear", after.number(0))
                .param("afterDays", after.number(1))
                .param("afterName", after.text(2))
                .param("id", after.id(3))
                .param("rows", paging.rows())
                .query(Records.of(Part.class))
                .list();
    }

    /** @throws NotFound for whoever has nothing to do with it */
    @Transactional(readOnly = true)
    Part get(CampaignId id, Viewer viewer) {
        return read(viewer, id, null)
                .param("afterYear", null)
                .param("afterDays", null)
                .param("afterName", null)
                .param("id", null)
                .param("rows", 1)
                .query(Records.of(Part.class))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** For whom it is received. @throws Forbidden for who only owes a report to it */
    Part received(CampaignId id, Viewer viewer) {
        Part campaign = get(id, viewer);
        if (!campaign.receives()) throw new Forbidden(ReportPermission.CAMPAIGN_MANAGE);
        return campaign;
    }

    private JdbcClient.StatementSpec read(Viewer viewer, @Nullable CampaignId only, @Nullable Integer year) {
        return as(jdbc.sql(LIST), viewer).param("only", only).param("year", year);
    }

    /** How the viewer stands to campaigns and submissions, as parameters of a query. */
    static JdbcClient.StatementSpec as(JdbcClient.StatementSpec query, Viewer viewer) {
        return query.param("agency", viewer.agency())
                .param("officer", viewer.has(Role.OFFICER) || viewer.has(Role.HEAD))
                .param("authority", viewer.has(Role.SIGNER) || viewer.has(Role.CLERK))
                .param("sender", viewer.has(Role.FOCAL_POINT) || viewer.has(Role.SIGNER) || viewer.has(Role.CLERK))
                .param("own", viewer.ownIds())
                .param("held", viewer.heldIds());
    }
}
