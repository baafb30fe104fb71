package vn.phoihop.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.report.CampaignQueries.BoardRow;
import vn.phoihop.report.CampaignQueries.CampaignRow;
import vn.phoihop.report.CampaignQueries.Filter;
import vn.phoihop.ui.Coverage;
import vn.phoihop.ui.Dates;
import vn.phoihop.ui.HomePanel;

/** The open campaigns of a receiving unit: how much has come, and today's red list. */
@Component
@Transactional(readOnly = true)
class CampaignPanel implements HomePanel {
    private final CampaignQueries queries;
    private final MessageSource messages;
    private final BusinessDay businessDay;

    CampaignPanel(CampaignQueries queries, MessageSource messages, BusinessDay businessDay) {
        this.queries = queries;
        this.messages = messages;
        this.businessDay = businessDay;
    }

    @Override
    public List<Progress> progress(Viewer viewer) {
        return open(viewer).stream().map(this::progress).toList();
    }

    @Override
    public List<Late> late(Viewer viewer) {
        LocalDate today = businessDay.today();
        return open(viewer).stream()
                .flatMap(c -> queries.board(c.id(), Filter.RED, today).stream().map(row -> late(c, row)))
                .toList();
    }

    private List<CampaignRow> open(Viewer viewer) {
        if (!ReportPermission.CAMPAIGN_MANAGE.heldBy(viewer)) return List.of();
        return queries.open(viewer);
    }

    private Progress progress(CampaignRow campaign) {
        List<GroupCoverage> groups = queries.coverage(campaign.id());
        GroupCoverage sum = GroupCoverage.sum(groups);
        return new Progress(
                campaign.name(),
                "/campaigns/" + campaign.id().value(),
                new Coverage(sum.usable(), sum.waiting(), sum.expected()),
                sum.dueOn(),
                associations(groups),
                !sum.verified());
    }

    /** Associations stand apart and are never in the sum. */
    private String associations(List<GroupCoverage> groups) {
        return groups.stream()
                .filter(g -> g.reportingGroup() == ReportingGroup.ASSOCIATION && g.expected() > 0)
                .map(g -> say("panel.associations", g.received(), g.expected(), Dates.format(g.dueOn())))
                .findFirst()
                .orElse("");
    }

    private Late late(CampaignRow campaign, BoardRow row) {
        return new Late(
                row.agencyName(),
                campaign.name(),
                say("panel.owed", row.reminders()),
                row.dueOn(),
                "/campaigns/" + campaign.id().value() + "?red=true",
                "panel.remind");
    }

    private String say(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, key, LocaleContextHolder.getLocale()));
    }
}
