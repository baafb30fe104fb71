package vn.phoihop.consolidation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.Tags;
import vn.phoihop.consolidation.ConsolidationAccess.Case;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.platform.Records;

/** A compiled report as a program reads it. */
@Component
class ConsolidationReading {
    private static final String PINS = """
            select p.submission, s.agency, a.name_vi as agency_name, s.reporting_group as "group", r.no as revision
              from consolidation.consolidation_pin p
              join report.v_submission s on s.id = p.submission
              join report.v_revision r on r.id = p.revision
              join organisation.v_agency a on a.id = s.agency
             where p.consolidation = :consolidation
             order by array_position(array['CENTRAL_STATE', 'ORG_CENTRAL', 'PROVINCE'], s.reporting_group), a.sort_order, a.sort_name, p.submission
            """;
    private final JdbcClient jdbc;
    private final ConsolidationAccess access;
    private final Compilations compilations;
    private final Standings standings;

    ConsolidationReading(JdbcClient jdbc, ConsolidationAccess access, Compilations compilations, Standings standings) {
        this.jdbc = jdbc;
        this.access = access;
        this.compilations = compilations;
        this.standings = standings;
    }

    /** @param tag changes whenever anything of it does */
    record Read(ConsolidationJson json, String tag) {}

    @Transactional(readOnly = true)
    ResponseEntity<ConsolidationJson> answer(ConsolidationId id, Viewer viewer) {
        Read read = read(id, viewer);
        return Tags.ok(read.tag(), read.json());
    }

    @Transactional(readOnly = true)
    Read read(ConsolidationId id, Viewer viewer) {
        Case found = access.look(id, viewer);
        Compilation compilation = compilations.read(found.consolidation(), found.campaign());
        Standing standing = standings.of(found.consolidation());
        String hash = new CanonicalContent(compilation).hash();
        boolean behind = found.allows(ConsolidationPermission.CONSOLIDATION_SOURCES_READ, viewer);
        List<String> may = Arrays.stream(ConsolidationPermission.values())
                .filter(p -> found.allows(p, viewer))
                .map(Enum::name)
                .toList();
        return new Read(
                json(compilation, standing, hash, behind ? pins(id) : null, may),
                Tags.of(
                        found.consolidation().version(),
                        hash.substring(0, 16),
                        standing.unfit(),
                        standing.leftOut(),
                        standing.lost()));
    }

    private List<ConsolidationJson.Pin> pins(ConsolidationId id) {
        return jdbc.sql(PINS)
                .param("consolidation", id)
                .query(Records.of(ConsolidationJson.Pin.class))
                .list();
    }

    private static ConsolidationJson json(
            Compilation compilation,
            Standing standing,
            String hash,
            @Nullable List<ConsolidationJson.Pin> pins,
            List<String> may) {
        Consolidation c = compilation.consolidation();
        return new ConsolidationJson(
                c.id(),
                c.campaign(),
                c.no(),
                c.state(),
                new ConsolidationJson.Standing(standing.stale(), standing.unfit(), standing.leftOut(), standing.lost()),
                c.compiledName(),
                c.compiledAt(),
                compilation.snapshot().asOf(),
                hash,
                c.approval().approvedOn(),
                c.signing().signedOn(),
                c.signing().signerName(),
                c.issue().number(),
                c.issue().symbol(),
                c.issue().datedOn(),
                c.issue().lockedAt(),
                pins,
                coverage(compilation.snapshot().coverage()),
                compilation.snapshot().totals().stream()
                        .map(ConsolidationReading::total)
                        .toList(),
                compilation.items().stream().map(ConsolidationReading::item).toList(),
                may);
    }

    private static ConsolidationJson.Coverage coverage(Reporters all) {
        return new ConsolidationJson.Coverage(
                counts(all.direct()),
                counts(all.associations()),
                all.all().stream().map(ConsolidationReading::agency).toList());
    }

    private static ConsolidationJson.Counts counts(Reporters reporters) {
        return new ConsolidationJson.Counts(
                reporters.expected(),
                reporters.received(),
                reporters.count(Reporter::accepted),
                reporters.count(Reporter::declaredNil),
                reporters.count(Reporter::late),
                reporters.missing(),
                reporters.count(r -> !r.expected()),
                reporters.percent());
    }

    private static ConsolidationJson.Agency agency(Reporter r) {
        return new ConsolidationJson.Agency(
                r.agency(),
                r.name().vi(),
                r.reportingGroup(),
                r.state(),
                r.dueOn(),
                r.firstDispatchedOn(),
                r.daysLate(),
                r.declaredNil(),
                r.pinned(),
                r.excludedReason());
    }

    private static ConsolidationJson.Sum total(Total t) {
        return new ConsolidationJson.Sum(
                t.indicator(),
                t.reportingGroup(),
                t.currency().isEmpty() ? null : t.currency(),
                t.value(),
                t.agencies());
    }

    private static ConsolidationJson.Paragraph item(Item i) {
        return new ConsolidationJson.Paragraph(
                i.id(),
                i.version(),
                i.section(),
                i.kind(),
                i.paragraph(),
                i.agency(),
                i.agencyName().isEmpty() ? null : i.agencyName(),
                i.text(),
                i.edited(),
                i.lost());
    }
}
