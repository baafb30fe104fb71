package vn.phoihop.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.PersonId;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.UserId;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.regime.RegimeId;
import vn.phoihop.ui.Form;

/** A campaign whose agencies report through the verbs of the office, in one line each. */
@Component
public class ReportedCampaign {
    private static final byte[] SIGNED_PAPER = signedPaper();
    private final Campaigning campaigning;
    private final Reporting reporting;
    private final Receiving receiving;
    private final SectionWriting writing;
    private final SubmissionRepository submissions;
    private final ContentQueries contents;
    private final BusinessDay businessDay;
    private final JdbcClient db;

    ReportedCampaign(
            Campaigning campaigning,
            Reporting reporting,
            Receiving receiving,
            SectionWriting writing,
            SubmissionRepository submissions,
            ContentQueries contents,
            BusinessDay businessDay,
            JdbcClient db) {
        this.campaigning = campaigning;
        this.reporting = reporting;
        this.receiving = receiving;
        this.writing = writing;
        this.submissions = submissions;
        this.contents = contents;
        this.businessDay = businessDay;
        this.db = db;
    }

    /** @param figures by indicator; money as "M1.USD" */
    public record Told(boolean nil, List<String> general, List<String> results, Map<String, String> figures) {
        public static Told nothing() {
            return new Told(true, List.of("Không phát sinh."), List.of(), Map.of());
        }
    }

    /** Somebody at the agency with these roles and no account: verbs ask no more. */
    public static Viewer person(AgencyId agency, Role... roles) {
        UUID id = UUID.randomUUID();
        return new Viewer(
                new UserId(id),
                new PersonId(id),
                id.toString(),
                "Người " + id,
                agency,
                Set.of(roles),
                Set.of(agency),
                Set.of(),
                false);
    }

    /** Opens next year's campaign of the regime for exactly these reporters, whoever else there is in the database. */
    public CampaignId open(RegimeId regime, Collection<AgencyId> reporters, Viewer officer) {
        int year = businessDay.today().getYear() + 1;
        CampaignId id = campaigning.open(new Campaigning.Opening(regime, "Báo cáo năm " + year, year, 1), officer);
        only(id, reporters);
        return id;
    }

    /** Nobody but these reporters owes a report to it. */
    public void only(CampaignId id, Collection<AgencyId> reporters) {
        db.sql(
                        "update report.submission set obliged = false where campaign = :campaign and not (agency = any(:reporters))")
                .param("campaign", id)
                .param("reporters", reporters.stream().map(AgencyId::value).toArray(UUID[]::new))
                .update();
    }

    public SubmissionId of(CampaignId campaign, AgencyId agency) {
        return new SubmissionId(
                db.sql("select id from report.submission where campaign = :campaign and agency = :agency")
                        .param("campaign", campaign)
                        .param("agency", agency)
                        .query(UUID.class)
                        .single());
    }

    /** From the first word to the dispatch. */
    public SubmissionId send(CampaignId campaign, AgencyId agency, Told told) {
        Viewer writer = person(agency, Role.FOCAL_POINT);
        SubmissionId id = of(campaign, agency);
        boolean again = submissions.findById(id).orElseThrow().state() == SubmissionState.RETURNED;
        if (again) reporting.resume(id, writer);
        else reporting.start(id, writer);
        if (told.nil()) reporting.declareNil(id, true, writer);
        int version = again ? stamp(id, "I") : 0;
        writing.save(id, "I", version, paragraphs(told.general(), told.figures()), writer);
        if (!told.nil())
            writing.save(id, "II", again ? stamp(id, "II") : 0, paragraphs(told.results(), told.figures()), writer);
        reporting.sendForReview(id, writer);
        dispatch(id, agency);
        return id;
    }

    private int stamp(SubmissionId id, String section) {
        var stamp = contents.stamps(submissions.findById(id).orElseThrow().current())
                .get(section);
        return stamp == null ? 0 : stamp.version();
    }

    private void dispatch(SubmissionId id, AgencyId agency) {
        var revision = submissions.findById(id).orElseThrow().current();
        String hash = db.sql("select content_hash from report.revision where id = :id")
                .param("id", revision)
                .query(String.class)
                .single();
        reporting.sign(id, Capacity.HEAD, "Nguyễn Văn Ký", hash, person(agency, Role.SIGNER));
        LocalDate today = businessDay.today();
        int number = 1
                + db.sql("select count(*)::int from report.revision where submission = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single();
        reporting.dispatch(id, new Dispatching(number, "BC-X", today, scan()), person(agency, Role.CLERK));
    }

    /** A signed paper, scanned. */
    public static Upload scan() {
        return new Upload("ban-ky.pdf", SIGNED_PAPER, true);
    }

    public void receive(SubmissionId id, Viewer officer) {
        receiving.receive(id, officer);
    }

    public SubmissionId accept(SubmissionId id, Viewer officer) {
        receiving.receive(id, officer);
        receiving.accept(id, officer);
        return id;
    }

    public void giveBack(SubmissionId id, Viewer officer) {
        var reason = new Receiving.ReturnReason("", "Kê nhầm một văn kiện.");
        receiving.giveBack(id, List.of(reason), businessDay.today().plusDays(3), officer);
    }

    public void exclude(CampaignId campaign, AgencyId agency, String reason, Viewer officer) {
        campaigning.exclude(campaign, List.of(of(campaign, agency)), reason, "", officer);
    }

    /** As if it had been sent that many days after its deadline. */
    public void makeLate(SubmissionId id, int days) {
        db.sql("""
                        update report.submission s set first_dispatched_on = d.due_on + :days
                          from report.campaign_deadline d where d.campaign = s.campaign and d.reporting_group = s.reporting_group and s.id = :id
                        """).param("days", days).param("id", id).update();
    }

    public SubmissionState state(SubmissionId id) {
        return submissions.findById(id).orElseThrow().state();
    }

    private static Form paragraphs(List<String> texts, Map<String, String> figures) {
        Form form = Form.empty();
        for (int i = 0; i < texts.size(); i++) {
            form.with("paragraphs[" + i + "].text", texts.get(i));
            if (i == 0) form.with("paragraphs[" + i + "].highlighted", "true");
        }
        int money = 0;
        for (var figure : figures.entrySet()) {
            String[] key = figure.getKey().split("\\.");
            if (key.length == 1) form.with("figures." + key[0], figure.getValue());
            else {
                form.with("figures." + key[0] + "[" + money + "].currency", key[1]);
                form.with("figures." + key[0] + "[" + money++ + "].amount", figure.getValue());
            }
        }
        form.with("tables.T1[0].name", figures.containsKey("A2") ? "Bản ghi nhớ " + texts.getFirst() : "");
        return form;
    }

    private static byte[] signedPaper() {
        try (PDDocument paper = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            paper.addPage(new PDPage());
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
