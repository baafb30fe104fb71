package vn.phoihop.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.WorkSource;

/** What of compiling waits for a person: to compile, to submit upward, to sign, to number. */
@Component
class ConsolidationWork implements WorkSource {
    private final ConsolidationQueries queries;
    private final MessageSource messages;

    ConsolidationWork(ConsolidationQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public List<WorkItem> waitingFor(Viewer viewer) {
        if (viewer.ended()) return List.of();
        List<WorkItem> items = new ArrayList<>();
        queries.waiting(viewer).stream().map(this::item).forEach(items::add);
        if (viewer.has(Role.OFFICER))
            queries.ready(viewer).stream().map(this::ready).forEach(items::add);
        return items;
    }

    private WorkItem item(ConsolidationQueries.Waiting row) {
        boolean draft = row.state() == ConsolidationState.DRAFT;
        String href = "/consolidations/" + row.id().value() + (draft ? "" : "/report");
        String detail = row.reason().isEmpty() ? said("consolidation.no", row.no()) : row.reason();
        return new WorkItem(
                said("consolidation.work.title", row.campaignName()),
                detail,
                row.stale() ? "consolidation.stale" : row.state().key(),
                row.stale() ? "cx" : row.state().chip(),
                null,
                href,
                "consolidation.work." + row.state().name());
    }

    private WorkItem ready(ConsolidationQueries.Ready row) {
        return new WorkItem(
                row.name(),
                said("consolidation.work.everythingIn"),
                "consolidation.work.ready",
                "c3",
                null,
                "/campaigns/" + row.id().value() + "/consolidations",
                "consolidation.work.compile");
    }

    private String said(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
