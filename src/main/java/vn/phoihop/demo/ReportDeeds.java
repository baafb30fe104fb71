package vn.phoihop.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.document.Upload;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.report.Dispatching;
import vn.phoihop.report.Receiving;
import vn.phoihop.report.Reporting;
import vn.phoihop.report.SectionWriting;

/** What the people of a reporter and of its receiver do, by the verbs that the screens use. */
@Component
@Profile("demo")
class ReportDeeds {
    private static final String HASH = """
            select r.content_hash from report.v_revision r join report.v_submission s on s.revision = r.id where s.id = :submission
            """;
    private final Reporting reporting;
    private final SectionWriting writing;
    private final Receiving receiving;
    private final JdbcClient jdbc;

    ReportDeeds(Reporting reporting, SectionWriting writing, Receiving receiving, JdbcClient jdbc) {
        this.reporting = reporting;
        this.writing = writing;
        this.receiving = receiving;
        this.jdbc = jdbc;
    }

    void write(Reporter r) {
        reporting.start(r.submission(), r.drafter());
        if (r.narration().nil()) reporting.declareNil(r.submission(), true, r.drafter());
        r.narration()
                .sections()
                .forEach((section, form) -> writing.save(r.submission(), section, 0, form, r.drafter()));
    }

    void sendForReview(Reporter r) {
        reporting.sendForReview(r.submission(), r.drafter());
    }

    void sendBack(Reporter r) {
        reporting.sendBack(r.submission(), r.narration().remark(), r.leader());
    }

    void sign(Reporter r) {
        String hash = Objects.requireNonNull(jdbc.sql(HASH)
                .param("submission", r.submission())
                .query(String.class)
                .single());
        boolean deputy = !r.agency().deputyTitle().isBlank() && r.narration().signedByDeputy();
        reporting.sign(
                r.submission(),
                deputy ? Capacity.DEPUTY : Capacity.HEAD,
                r.leader().name(),
                hash,
                r.leader());
    }

    void dispatch(Reporter r, LocalDate on) {
        int number = r.narration().number(on);
        String symbol = r.narration().symbol();
        String name = "Báo cáo số " + number + " (" + symbol + ") bản ký.pdf";
        byte[] signed = new SignedCopy("Báo cáo số " + number + "/" + symbol + " của "
                        + r.agency().name().vi())
                .bytes();
        reporting.dispatch(
                r.submission(), new Dispatching(number, symbol, on, new Upload(name, signed, true)), r.clerk());
    }

    void receive(Reporter r) {
        receiving.receive(r.submission(), r.officer());
    }

    void accept(Reporter r) {
        receiving.accept(r.submission(), r.officer());
    }

    void giveBack(Reporter r, CampaignScript.Return why) {
        List<Receiving.ReturnReason> reasons = why.reasons().entrySet().stream()
                .map(e -> new Receiving.ReturnReason(e.getKey(), e.getValue()))
                .toList();
        receiving.giveBack(r.submission(), reasons, why.dueOn(), r.officer());
    }

    void withdraw(Reporter r, String reason) {
        reporting.withdraw(r.submission(), reason, r.clerk());
    }

    /** The next revision, with what was asked for added to its sections. */
    void writeAgain(Reporter r, CampaignScript.Return why) {
        reporting.resume(r.submission(), r.drafter());
        why.reasons()
                .keySet()
                .forEach(section ->
                        writing.save(r.submission(), section, 0, r.narration().supplemented(section), r.drafter()));
    }
}
