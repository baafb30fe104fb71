package vn.phoihop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Account;
import vn.phoihop.access.Accounts;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.regime.Regime;
import vn.phoihop.regime.Regimes;
import vn.phoihop.report.CampaignQueries.BoardRow;
import vn.phoihop.report.CampaignQueries.CampaignRow;
import vn.phoihop.report.SubmissionQueries.OwnRow;
import vn.phoihop.ui.Form;
import vn.phoihop.ui.Slice;

/** Puts together the pages of campaigns. */
@Component
class CampaignScreen {
    private final CampaignRepository campaigns;
    private final CampaignQueries queries;
    private final SubmissionQueries submissions;
    private final Accounts accounts;
    private final Regimes regimes;
    private final BusinessDay businessDay;

    CampaignScreen(
            CampaignRepository campaigns,
            CampaignQueries queries,
            SubmissionQueries submissions,
            Accounts accounts,
            Regimes regimes,
            BusinessDay businessDay) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.submissions = submissions;
        this.accounts = accounts;
        this.regimes = regimes;
        this.businessDay = businessDay;
    }

    /** @param own reports that the viewer's agency owes; @param received campaigns that the viewer receives for */
    record Lists(Slice.Of<OwnRow> own, Slice.Of<CampaignRow> received, boolean mayOpen, LocalDate today) {}

    /** @param missing the whole red list, whatever the filter shows */
    record Board(
            Campaign campaign,
            List<GroupCoverage> groups,
            GroupCoverage sum,
            Map<ReportingGroup, List<BoardRow>> rows,
            int shown,
            CampaignQueries.Filter filter,
            List<Account> officers,
            Map<UserId, String> officerNames,
            boolean mayReadLetters,
            boolean mayManage,
            List<BoardRow> missing,
            BoardMarks marks,
            LocalDate today) {
        String officer(BoardRow row) {
            return row.officer() == null ? "" : officerNames.getOrDefault(row.officer(), "");
        }

        long daysLeft(LocalDate due) {
            return java.time.temporal.ChronoUnit.DAYS.between(today, due);
        }
    }

    @Transactional(readOnly = true)
    Lists lists(Slice own, Slice received, Viewer viewer) {
        return new Lists(
                submissions.own(viewer, own),
                queries.received(viewer, received),
                !openable(viewer).isEmpty(),
                businessDay.today());
    }

    @Transactional(readOnly = true)
    Board board(CampaignId id, CampaignQueries.Filter filter, Viewer viewer) {
        Campaign campaign = campaigns.findById(id).orElseThrow(() -> new NotFound(id));
        if (!SubmissionAccess.receives(campaign.receivingUnit(), campaign, viewer)) throw new NotFound(id);
        LocalDate today = businessDay.today();
        List<GroupCoverage> groups = queries.coverage(id);
        List<BoardRow> rows = queries.board(id, filter, today);
        List<UserId> named = rows.stream()
                .flatMap(r -> java.util.stream.Stream.ofNullable(r.officer()))
                .distinct()
                .toList();
        List<Account> officers = new ArrayList<>(accounts.listAt(campaign.receivingUnit(), Role.OFFICER));
        boolean manages = viewer.has(Role.OFFICER) || viewer.has(Role.HEAD);
        return new Board(
                campaign,
                groups,
                GroupCoverage.sum(groups),
                rows.stream()
                        .collect(Collectors.groupingBy(
                                BoardRow::reportingGroup, LinkedHashMap::new, Collectors.toList())),
                rows.size(),
                filter,
                officers,
                accounts.byId(named).values().stream().collect(Collectors.toMap(Account::id, Account::name)),
                manages,
                manages && campaign.state() == Campaign.State.OPEN,
                queries.board(id, CampaignQueries.Filter.RED, today),
                new BoardMarks(regimes.form(campaign.form()), queries.marks(id)),
                today);
    }

    /** Regimes that the viewer's unit receives for. */
    List<Regime> regimes(Viewer viewer) {
        return openable(viewer);
    }

    /** A form filled with what will usually be opened next: the current year, the first regime. */
    Form proposal(Viewer viewer) {
        int year = businessDay.today().getYear();
        List<Regime> regimes = openable(viewer);
        return Form.empty()
                .with("year", year)
                .with("index", 1)
                .with("regime", regimes.size() == 1 ? regimes.getFirst().id().value() : null);
    }

    private List<Regime> openable(Viewer viewer) {
        if (!ReportPermission.CAMPAIGN_OPEN.heldBy(viewer)) return List.of();
        return regimes.list().stream()
                .filter(r -> viewer.agency().equals(r.receivingUnit()))
                .toList();
    }
}
