package vn.phoihop.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;

/** The verbs of organisation. Each checks the right, the rule and the version, writes, journals, and tells whoever counted on agencies. */
@Service
class Organising {
    private final Agencies agencies;
    private final AgencyTable table;
    private final ReportingTable reporting;
    private final CodeTable codes;
    private final Successions successions;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Organising(
            Agencies agencies,
            AgencyTable table,
            ReportingTable reporting,
            CodeTable codes,
            Successions successions,
            JdbcClient jdbc,
            Journal journal,
            ApplicationEventPublisher events) {
        this.agencies = agencies;
        this.table = table;
        this.reporting = reporting;
        this.codes = codes;
        this.successions = successions;
        this.jdbc = jdbc;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    AgencyId create(Viewer viewer, AgencyDraft draft, ReportingDraft reportingDraft) {
        OrganisationPermission.AGENCY_EDIT.require(viewer, Side.SYSTEM);
        AgencyId id = AgencyId.next();
        exist(draft.parent(), reportingDraft.reportsTo());
        List<Reason> reasons = new ArrayList<>(draft.reasons());
        reasons.addAll(reportingDraft.reasons(id));
        Refused.when(reasons);
        table.insert(id, draft, viewer.username());
        if (reportingDraft.group() != null) reporting.change(id, reportingDraft);
        told(viewer, "CREATED", id, Map.of("after", draft, "reporting", reportingDraft));
        return id;
    }

    /** An agency's own focal point makes its units; the administrator makes anybody's. */
    @Transactional
    AgencyId addUnit(Viewer viewer, AgencyId parent, AgencyDraft draft) {
        requireUnitRight(viewer, parent);
        AgencyId id = AgencyId.next();
        Refused.when(draft.reasons());
        table.insert(id, draft, viewer.username());
        told(viewer, "CREATED", id, Map.of("after", draft));
        return id;
    }

    @Transactional(readOnly = true)
    void requireUnitRight(Viewer viewer, AgencyId parent) {
        agencies.get(parent);
        OrganisationPermission.AGENCY_UNIT_ADD.require(viewer, sides(viewer, parent));
    }

    /** How the viewer stands to an agency: everybody may look, its own people a little more. */
    static Side[] sides(Viewer viewer, AgencyId agency) {
        return viewer.own().contains(agency) ? new Side[] {Side.SYSTEM, Side.OWN} : new Side[] {Side.SYSTEM};
    }

    @Transactional
    void edit(Viewer viewer, AgencyId id, int version, AgencyDraft draft) {
        OrganisationPermission.AGENCY_EDIT.require(viewer, Side.SYSTEM);
        Agency before = agencies.get(id);
        exist(draft.parent());
        List<Reason> reasons = new ArrayList<>(draft.reasons());
        if (draft.validFrom() != null
                && before.validTo() != null
                && before.validTo().isBefore(draft.validFrom())) reasons.add(Reason.at("validFrom", "PERIOD_ORDER"));
        if (draft.parent() != null && agencies.withUnits(id).contains(draft.parent()))
            reasons.add(Reason.at("parent", "AGENCY_PARENT_CYCLE"));
        Refused.when(reasons);
        table.update(id, version, draft);
        told(viewer, "EDITED", id, Map.of("before", before, "after", draft));
    }

    @Transactional
    void end(Viewer viewer, AgencyId id, int version, EndDraft draft) {
        OrganisationPermission.AGENCY_EDIT.require(viewer, Side.SYSTEM);
        successions.lock();
        Agency agency = agencies.get(id);
        Refused.when(draft.reasons(agency));
        successions.check(id, draft);
        table.touch(id, version);
        successions.end(agency, draft);
        told(viewer, draft.lastDay() == null ? "REOPENED" : "ENDED", id, Map.of("after", draft));
    }

    @Transactional
    void changeReporting(Viewer viewer, AgencyId id, int version, ReportingDraft draft) {
        OrganisationPermission.AGENCY_EDIT.require(viewer, Side.SYSTEM);
        agencies.get(id);
        exist(draft.reportsTo());
        Refused.when(draft.reasons(id));
        table.touch(id, version);
        reporting.change(id, draft);
        told(viewer, "REPORTING_CHANGED", id, Map.of("after", draft));
    }

    @Transactional
    void addCode(Viewer viewer, AgencyId id, int version, CodeDraft draft) {
        OrganisationPermission.AGENCY_EDIT.require(viewer, Side.SYSTEM);
        agencies.get(id);
        Refused.when(draft.reasons());
        table.touch(id, version);
        codes.insert(id, draft);
        told(viewer, "CODE_ADDED", id, Map.of("after", draft));
    }

    @Transactional
    void endCode(Viewer viewer, AgencyId id, int version, UUID code, LocalDate lastDay) {
        OrganisationPermission.AGENCY_EDIT.require(viewer, Side.SYSTEM);
        table.touch(id, version);
        codes.end(id, code, lastDay);
        told(viewer, "CODE_ENDED", id, Map.of("code", code.toString(), "lastDay", lastDay.toString()));
    }

    @Transactional(readOnly = true)
    int version(AgencyId id) {
        return jdbc.sql("select version from organisation.agency where id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Agencies that a form names are there. */
    private void exist(@Nullable AgencyId... named) {
        for (AgencyId agency : named) if (agency != null) agencies.get(agency);
    }

    private void told(Viewer viewer, String verb, AgencyId id, Map<String, ?> details) {
        journal.enter(viewer, verb, "agency", id.value(), details);
        events.publishEvent(new AgenciesChanged(verb + " " + id.value()));
    }
}
