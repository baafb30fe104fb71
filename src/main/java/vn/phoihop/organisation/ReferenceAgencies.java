package vn.phoihop.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.journal.Journal;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.ReferenceImport;

/** The agencies of Viet Nam since 2020 with their external codes. What stands already is left as it is. */
@Component
class ReferenceAgencies implements ReferenceImport {
    private static final String AGENCIES = "/reference/vn/agencies.csv";
    private static final String CODES = "/reference/vn/agency_ids.csv";
    static final String SOURCE = "reference vn";

    private final JdbcClient jdbc;
    private final AgencyTable agencies;
    private final ReportingTable reporting;
    private final CodeTable codes;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ReferenceAgencies(
            JdbcClient jdbc,
            AgencyTable agencies,
            ReportingTable reporting,
            CodeTable codes,
            Journal journal,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.reporting = reporting;
        this.codes = codes;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public String name() {
        return "vn";
    }

    @Override
    @Transactional
    public String run() {
        int added = run(Viewer.SYSTEM);
        return added == 0 ? "agencies: everything is there already, nothing changed" : "agencies: " + added + " added";
    }

    /** How many were added. */
    @Transactional
    int run(Viewer viewer) {
        OrganisationPermission.AGENCY_EDIT.require(viewer, Side.SYSTEM);
        CsvFile file = CsvFile.resource(AGENCIES);
        CsvFile codeFile = CsvFile.resource(CODES);
        Map<String, AgencyId> known = known();
        List<CsvRow> missing = file.rows().stream()
                .filter(r -> !known.containsKey(r.text("code")))
                .toList();
        if (missing.isEmpty()) return 0;
        takeIn(missing, codeFile.rows(), known);
        journal.enter(
                viewer,
                "IMPORTED",
                "agencies",
                Uuid7.next(),
                Map.of("agencies.csv", file.hash(), "agency_ids.csv", codeFile.hash(), "added", missing.size()));
        events.publishEvent(new AgenciesChanged("reference vn"));
        return missing.size();
    }

    private void takeIn(List<CsvRow> missing, List<CsvRow> codeRows, Map<String, AgencyId> standing) {
        Map<String, AgencyId> ids = new HashMap<>(standing);
        missing.forEach(r -> ids.put(r.text("code"), AgencyId.next()));
        missing.forEach(r -> agencies.insert(r.agency("code", ids), draft(r, ids), SOURCE));
        missing.stream().filter(r -> r.has("valid_to")).forEach(r -> end(r, ids));
        missing.stream()
                .filter(r -> r.has("reporting_group"))
                .forEach(r -> reporting.change(r.agency("code", ids), reporting(r, ids)));
        Set<String> added = missing.stream().map(r -> r.text("code")).collect(Collectors.toSet());
        codeRows.stream()
                .filter(r -> added.contains(r.text("agency_code")))
                .forEach(r -> codes.insert(r.agency("agency_code", ids), code(r)));
    }

    private Map<String, AgencyId> known() {
        return jdbc.sql("select code, id from organisation.agency").query(Standing.class).stream()
                .collect(Collectors.toMap(Standing::code, s -> new AgencyId(s.id())));
    }

    private record Standing(String code, UUID id) {}

    private void end(CsvRow row, Map<String, AgencyId> ids) {
        agencies.end(row.agency("code", ids), row.day("valid_to"), row.other("successor", ids), !row.has("successor"));
    }

    private static AgencyDraft draft(CsvRow row, Map<String, AgencyId> ids) {
        AgencyType type = AgencyType.valueOf(row.text("type"));
        return new AgencyDraft(
                row.text("code"),
                Localized.of(row.text("name_vi"), row.text("name_en")),
                type,
                row.other("parent", ids),
                row.day("valid_from"),
                row.text("symbol"),
                row.text("place"),
                row.text("letterhead").replace('|', '\n'),
                row.text("on_behalf_of"),
                row.text("head_title"),
                row.text("deputy_title"),
                type.precedence(),
                false);
    }

    /** Whom an association reports to is not verified in this file. */
    private static ReportingDraft reporting(CsvRow row, Map<String, AgencyId> ids) {
        ReportingGroup group = ReportingGroup.valueOf(row.text("reporting_group"));
        return new ReportingDraft(group, row.other("reports_to", ids), null, group != ReportingGroup.ASSOCIATION);
    }

    private static CodeDraft code(CsvRow row) {
        return new CodeDraft(
                row.text("scheme"),
                row.text("value"),
                row.day("valid_from"),
                row.day("valid_to"),
                row.text("confidence"));
    }
}
