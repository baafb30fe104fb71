package vn.phoihop.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.api.Tags;
import vn.phoihop.kernel.Period;
import vn.phoihop.kernel.Refused.Reason;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.platform.Records;
import vn.phoihop.regime.Regimes;
import vn.phoihop.regime.ReportForm;
import vn.phoihop.report.SubmissionAccess.Case;
import vn.phoihop.ui.Problems;

/** A submission as a program reads it: the sender all of it, the receiver what was dispatched, and before that where it stands. */
@Component
class SubmissionReading {
    private static final String VERSIONS = """
            select no as revision, nil, content_hash, signed_on, signer_name, signer_capacity, number, symbol, dated_on, signed_file, dispatched_on,
                   incoming_number, received_on, accepted_on, withdrawn_on
              from report.revision where submission = :submission and (:all or (dispatched_on is not null and withdrawn_on is null)) order by no
            """;
    private static final String VERSION = """
            select s.version as submission, coalesce(r.version, 0) as revision,
                   coalesce((select sum(t.version) from report.section_stamp t where t.revision = s.revision), 0) as sections
              from report.submission s left join report.revision r on r.id = s.revision where s.id = :submission
            """;
    private final JdbcClient jdbc;
    private final SubmissionAccess access;
    private final RevisionRepository revisions;
    private final ContentQueries contents;
    private final CampaignQueries campaigns;
    private final Completeness completeness;
    private final Chronicle chronicle;
    private final Agencies agencies;
    private final Regimes regimes;
    private final Problems problems;

    SubmissionReading(
            JdbcClient jdbc,
            SubmissionAccess access,
            RevisionRepository revisions,
            ContentQueries contents,
            CampaignQueries campaigns,
            Completeness completeness,
            Chronicle chronicle,
            Agencies agencies,
            Regimes regimes,
            Problems problems) {
        this.jdbc = jdbc;
        this.access = access;
        this.revisions = revisions;
        this.contents = contents;
        this.campaigns = campaigns;
        this.completeness = completeness;
        this.chronicle = chronicle;
        this.agencies = agencies;
        this.regimes = regimes;
        this.problems = problems;
    }

    private record Versions(int submission, int revision, int sections) {
        String tag() {
            return Tags.of(submission, revision, sections);
        }
    }

    @Transactional(readOnly = true)
    ResponseEntity<SubmissionJson> answer(SubmissionId id, Viewer viewer) {
        return Tags.ok(tag(id), of(access.glance(id, viewer), viewer));
    }

    @Transactional(readOnly = true)
    ReportForm form(SubmissionId id, Viewer viewer) {
        return regimes.form(access.look(id, viewer).campaign().form());
    }

    /** Changes whenever anything of it does. */
    String tag(SubmissionId id) {
        return jdbc.sql(VERSION)
                .param("submission", id)
                .query(Records.of(Versions.class))
                .single()
                .tag();
    }

    private SubmissionJson of(Case found, Viewer viewer) {
        Submission s = found.submission();
        Period window = campaigns.window(s.campaign(), s.reportingGroup());
        boolean own = found.sides().contains(Side.OWN);
        boolean reads = found.allows(ReportPermission.SUBMISSION_READ, viewer)
                || s.progress().firstDispatchedOn() != null;
        Revision revision = reads ? readable(found, own) : null;
        Content content = revision == null ? null : contents.read(revision.id());
        return new SubmissionJson(
                s.id(),
                s.campaign(),
                s.agency(),
                agencies.get(s.agency()).name().vi(),
                s.reportingGroup(),
                s.receiver(),
                s.state(),
                s.progress().revisionNo(),
                s.standing().obliged(),
                s.standing().excludedReason(),
                campaigns.dueOn(s.campaign(), s.reportingGroup()),
                window.from(),
                window.to(),
                s.progress().firstDispatchedOn(),
                s.progress().returnDueOn(),
                s.progress().withdrawalReason(),
                s.standing().draftingUnit(),
                found.campaign().form(),
                content == null || revision == null ? null : text(found, revision, content),
                reads ? versions(s.id(), own) : List.of(),
                reads ? remarks(s.id(), own) : List.of(),
                problems.reasons(gaps(found, own, content)),
                Arrays.stream(ReportPermission.values())
                        .filter(p -> found.allows(p, viewer))
                        .map(Enum::name)
                        .toList());
    }

    private @Nullable Revision readable(Case found, boolean own) {
        Optional<RevisionId> id = own
                ? Optional.ofNullable(found.submission().progress().revision())
                : contents.lastDispatched(found.submission().id());
        return id.flatMap(revisions::findById).orElse(null);
    }

    private List<Reason> gaps(Case found, boolean own, @Nullable Content content) {
        boolean drafting = own && found.submission().state() == SubmissionState.DRAFT;
        return drafting && content != null
                ? completeness.gaps(found.campaign(), found.submission(), content)
                : List.of();
    }

    private List<SubmissionJson.Version> versions(SubmissionId id, boolean all) {
        return jdbc.sql(VERSIONS)
                .param("submission", id)
                .param("all", all)
                .query(Records.of(SubmissionJson.Version.class))
                .list();
    }

    private List<SubmissionJson.Remark> remarks(SubmissionId id, boolean own) {
        return chronicle.reasons(id, own).stream()
                .map(r -> new SubmissionJson.Remark(
                        r.deed(),
                        r.place().isEmpty() ? null : r.place(),
                        r.text(),
                        r.givenName(),
                        r.givenAt(),
                        r.revisionNo()))
                .toList();
    }

    private SubmissionJson.Text text(Case found, Revision revision, Content content) {
        return new SubmissionJson.Text(
                revision.no(),
                content.nil(),
                content.hash(found.campaign().form()),
                contents.stamps(revision.id()).values().stream()
                        .map(s -> new SubmissionJson.SavedSection(s.section(), s.version(), s.savedAt()))
                        .sorted(java.util.Comparator.comparing(SubmissionJson.SavedSection::code))
                        .toList(),
                content.paragraphs().stream()
                        .map(p -> new SubmissionJson.Paragraph(p.id(), p.section(), p.text(), p.highlighted()))
                        .toList(),
                content.figures().stream().map(SubmissionReading::figure).toList(),
                content.rows().stream()
                        .map(r -> new SubmissionJson.Row(r.id(), r.table(), r.cells()))
                        .toList());
    }

    private static SubmissionJson.Figure figure(Content.Figure f) {
        boolean money = f.currency().matches("[A-Z]{3}");
        return new SubmissionJson.Figure(f.indicator(), money ? f.currency() : null, plain(f.value()), f.typed());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) return null;
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
