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
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** Submissions of a campaign, part by part in the order of their agencies: to whom it receives all of them, to senders their own. */
@Repository
class SubmissionParts {
    private static final String LIST = """
            select s.id, s.agency, a.code as agency_code, a.name_vi as agency_name, s.reporting_group, s.state, s.revision_no, s.obliged, s.excluded_reason, d.due_on,
                   s.first_dispatched_on, s.return_due_on, s.withdrawal_reason is not null as withdrawal_asked, coalesce(v.nil, false) as nil, g.place, a.sort_order, a.sort_name
              from report.submission s
              join report.campaign c on c.id = s.campaign
              join report.campaign_deadline d on d.campaign = s.campaign and d.reporting_group = s.reporting_group
              join organisation.v_agency a on a.id = s.agency
              join lateral (select array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE', 'ASSOCIATION'], s.reporting_group) as place) g on true
              left join lateral (select v.nil from report.revision v where v.submission = s.id and v.dispatched_at is not null and v.withdrawn_on is null order by v.no desc limit 1) v on true
             where s.campaign = :campaign and (s.obliged or s.revision is not null)
               and (%s or (s.receiver = :agency and :officer) or (%s and :sender))
               and (:group::text is null or s.reporting_group = :group)
               and (:state::text is null or s.state = :state)
               and (:id::uuid is null or (g.place, a.sort_order, a.sort_name, s.id) > (:place::int, :order::int, :name collate "vi-VN-x-icu", :id::uuid))
             order by g.place, a.sort_order, a.sort_name, s.id
             limit :rows
            """.formatted(CampaignParts.RECEIVES, SubmissionQueries.MINE);
    private final JdbcClient jdbc;
    private final CampaignParts campaigns;

    SubmissionParts(JdbcClient jdbc, CampaignParts campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    record Part(
            SubmissionId id,
            AgencyId agency,
            String agencyCode,
            String agencyName,
            ReportingGroup reportingGroup,
            SubmissionState state,
            int revisionNo,
            boolean obliged,
            @Nullable String excludedReason,
            LocalDate dueOn,
            @Nullable LocalDate firstDispatchedOn,
            @Nullable LocalDate returnDueOn,
            boolean withdrawalAsked,
            boolean nil,
            int place,
            int sortOrder,
            String sortName) {
        SubmissionLineJson json() {
            return new SubmissionLineJson(
                    id,
                    agency,
                    agencyCode,
                    agencyName,
                    reportingGroup,
                    state,
                    revisionNo,
                    obliged,
                    excludedReason,
                    dueOn,
                    firstDispatchedOn,
                    returnDueOn,
                    firstDispatchedOn != null && firstDispatchedOn.isAfter(dueOn),
                    nil,
                    withdrawalAsked);
        }

        Cursor cursor() {
            return Cursor.of(place, sortOrder, sortName, id);
        }
    }

    @Transactional(readOnly = true)
    List<Part> list(
            CampaignId campaign,
            @Nullable ReportingGroup group,
            @Nullable SubmissionState state,
            Paging paging,
            Viewer viewer) {
        campaigns.get(campaign, viewer);
        Cursor after = paging.after();
        return CampaignParts.as(jdbc.sql(LIST), viewer)
                .param("campaign", campaign)
                .param("group", group)
                .param("state", state)
                .param("place", after.number(0))
                .param("order", after.number(1))
                .param("name", after.text(2))
                .param("id", after.id(3))
                .param("rows", paging.rows())
                .query(Records.of(Part.class))
                .list();
    }
}
