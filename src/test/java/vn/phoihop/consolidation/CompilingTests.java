package vn.phoihop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.document.PdfAssert.assertThatPdf;
import static vn.phoihop.kernel.ReportingGroup.ASSOCIATION;
import static vn.phoihop.kernel.ReportingGroup.CENTRAL_STATE;
import static vn.phoihop.kernel.ReportingGroup.PROVINCE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Role;
import vn.phoihop.organisation.Capacity;
import vn.phoihop.report.ReportedCampaign;
import vn.phoihop.report.ReportedCampaign.Told;
import vn.phoihop.report.SubmissionId;
import vn.phoihop.report.SubmissionState;

@OfficeTest
class CompilingTests extends CompilingOffice {
    @Test
    void reportGoesUpwardFromTheAgenciesParagraphsToTheNumberedPaper() throws Exception {
        AgencyId central = reporter("Bộ A", CENTRAL_STATE);
        AgencyId hanoi = reporter("Tỉnh B", PROVINCE);
        AgencyId nil = reporter("Tỉnh C", PROVINCE);
        AgencyId missing = reporter("Tỉnh D", PROVINCE);
        AgencyId excused = reporter("Tỉnh Đ", PROVINCE);
        AgencyId association = reporter("Trung tâm E", ASSOCIATION);
        open(central, hanoi, nil, missing, excused, association);
        accepted(central, told("Bộ A ký hai thỏa thuận.", Map.of("A2", "2", "M1.USD", "1.000,50", "M1.EUR", "200")));
        SubmissionId mended = accepted(hanoi, told("Tỉnh B ký bảy thỏa thuận.", Map.of("A2", "7", "M1.USD", "10")));
        accepted(nil, Told.nothing());
        accepted(excused, told("Tỉnh Đ ký chín thỏa thuận.", Map.of("A2", "9")));
        reports.exclude(campaign, excused, "Mới thành lập", officer);
        reports.send(campaign, association, told("Trung tâm E ký ba thỏa thuận.", Map.of("A2", "3")));
        reports.giveBack(mended, officer);
        reports.accept(
                reports.send(campaign, hanoi, told("Tỉnh B ký ba thỏa thuận.", Map.of("A2", "3", "M1.USD", "10"))),
                acceptor);

        ConsolidationId id = compiling.draft(campaign, officer);
        Snapshot snapshot = snapshots.now(id);
        assertThat(snapshot.counted()).isEqualTo(3);
        assertThat(snapshot.sums().lines("A2")).singleElement().satisfies(line -> {
            assertThat(line.sum()).isEqualByComparingTo(handCount("A2", ""));
            assertThat(line.sum()).isEqualByComparingTo("5");
            assertThat(line.agencies()).isEqualTo(2);
        });
        assertThat(snapshot.sums().lines("M1"))
                .extracting(Totals.Line::currency, Totals.Line::sum)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("EUR", new BigDecimal("200")),
                        org.assertj.core.groups.Tuple.tuple("USD", new BigDecimal("1010.5")));
        assertThat(snapshot.sums().lines("A3"))
                .singleElement()
                .extracting(Totals.Line::sum)
                .isNull();

        compiling.takeHighlighted(id, "II", officer);
        ItemId own = compiling.write(id, "V", "Đề nghị chỉ đạo.", officer);
        Item first = items.list(id).getFirst();
        compiling.rewrite(id, first.id(), first.version(), "Bộ A đã ký hai thỏa thuận quốc tế.", officer);
        assertThatThrownBy(() -> compiling.rewrite(id, first.id(), first.version(), "Lại sửa.", officer))
                .isInstanceOf(vn.phoihop.kernel.Stale.class);
        assertThat(items.list(id)).extracting(Item::edited).containsExactly(true, false, false);
        compiling.move(id, first.id(), false, officer);
        assertThat(items.list(id)).extracting(Item::id).endsWith(first.id(), own);

        compiling.take(id, paragraph(central, "Đoạn thường."), officer);
        get("/consolidations/" + id.value() + "?section=II", officer)
                .contains("Bộ A đã ký hai thỏa thuận", "đã sửa lời");
        refused("FORBIDDEN", () -> issuing.submit(id, version(id), head));
        issuing.submit(id, version(id), officer);
        refused("STATE_NOT_ALLOWED", () -> compiling.drop(id, own, officer));
        issuing.approve(id, version(id), head);
        assertThat(reports.state(mended)).isEqualTo(SubmissionState.CONSOLIDATED);

        post(
                "/consolidations/" + id.value() + "/signature",
                signer,
                Map.of(
                        "version",
                        "" + version(id),
                        "signerName",
                        "Trần Thị Bình",
                        "capacity",
                        "DEPUTY",
                        "hash",
                        "khác"),
                422);
        String hash = consolidations.findById(id).orElseThrow().approval().contentHash();
        issuing.sign(id, version(id), Capacity.DEPUTY, "Trần Thị Bình", hash, signer);
        refused(
                "DATE_BEFORE_SIGNATURE",
                () -> issuing.number(
                        id,
                        version(id),
                        new Numbering(5, "BC-BTP", businessDay.today().minusDays(1), NO_SCAN),
                        clerk));
        refused(
                "NUMBER_REQUIRED",
                () -> issuing.number(
                        id, version(id), new Numbering(null, "BC-BTP", businessDay.today(), NO_SCAN), clerk));
        notFound("/consolidations/" + id.value() + "/report", reader);
        issuing.number(
                id, version(id), new Numbering(5, "BC-BTP", businessDay.today(), ReportedCampaign.scan()), clerk);
        assertThat(reports.state(mended)).isEqualTo(SubmissionState.LOCKED);
        var scan = java.util.Objects.requireNonNull(
                consolidations.findById(id).orElseThrow().issue().signedFile());
        assertThat(bytes("/files/" + scan.value(), reader))
                .isEqualTo(ReportedCampaign.scan().bytes());
        notFound("/files/" + scan.value(), account(central, Role.FOCAL_POINT));

        byte[] docx = bytes("/consolidations/" + id.value() + "/report.docx", clerk);
        assertThat(docx).isEqualTo(bytes("/consolidations/" + id.value() + "/report.docx", reader));
        assertThat(sha256(docx))
                .isEqualTo(consolidations.findById(id).orElseThrow().issue().docxSha256());
        String paper = text(docx);
        assertThat(paper)
                .contains("3/4", "75,0 %", "Thủ tướng Chính phủ", "Số: 05/BC-BTP", "TÌNH HÌNH CHUNG")
                .contains("Bộ A đã ký hai thỏa thuận quốc tế.", "Tỉnh B ký ba thỏa thuận.", "Đề nghị chỉ đạo.")
                .contains("Đoạn thường (Bộ A).", "thỏa thuận quốc tế ký trong kỳ là 5 văn kiện")
                .contains("Đô la Mỹ (USD)", "1.010,5", "Euro (EUR)", "Tỉnh D", "Mới thành lập", "Trần Thị Bình")
                .doesNotContain("bảy thỏa thuận", "chín thỏa thuận", "biên tập");
        assertThat(new String(bytes("/consolidations/" + id.value() + "/report.json", reader), StandardCharsets.UTF_8))
                .contains(hash);

        byte[] json = bytes("/consolidations/" + id.value() + "/report.json", reader);
        byte[] pdf = bytes("/consolidations/" + id.value() + "/report.pdf", reader);
        assertThatPdf(pdf)
                .isPdfA3u()
                .hasAttached(json)
                .hasOnPage(1, "Số: 05/BC-BTP", "Kính gửi: Thủ tướng Chính phủ")
                .contains("Bộ A đã ký hai thỏa thuận quốc tế.", "Đô la Mỹ (USD)");
        assertThat(sha256(pdf))
                .isEqualTo(consolidations.findById(id).orElseThrow().issue().pdfSha256());
        JsonNode data = Json.read(new String(json, StandardCharsets.UTF_8), JsonNode.class);
        assertThat(data.path("symbol").asString()).isEqualTo("BC-BTP");
        assertThat(sha256(data.path("content").toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(data.path("contentHash").asString());

        db.sql("update consolidation.consolidation set pdf_file = null, pdf_sha256 = null where id = :id")
                .param("id", id)
                .update();
        assertThat(bytes("/consolidations/" + id.value() + "/report.pdf", reader))
                .as("locked before there were PDFs: made from what was locked")
                .isEqualTo(pdf);

        String before = text(docx);
        db.sql("update report.submission set first_dispatched_on = null where id = :id")
                .param("id", mended)
                .update();
        assertThat(snapshots.of(consolidations.findById(id).orElseThrow()))
                .usingRecursiveComparison()
                .ignoringFields("asOf")
                .isEqualTo(snapshot);
        assertThat(text(bytes("/consolidations/" + id.value() + "/report.docx", head)))
                .isEqualTo(before);
        get("/consolidations/" + id.value() + "/report", reader).contains("Đã chốt");
        get("/consolidations/" + id.value() + "/totals", reader).contains("1.010,5");
        get("/consolidations/" + id.value() + "/totals/A2", officer).contains("Bộ A", "Tỉnh B", "Tỉnh D");
        get("/consolidations", reader).contains("Đã chốt");
        get("/", signer).contains("href=\"/consolidations\"");
        get("/", clerk).contains("href=\"/consolidations\"");
        assertThatThrownBy(() -> compiling.draft(campaign, officer)).hasMessage("CONSOLIDATION_LOCKED");
    }

    @Test
    void returnedReportTurnsWhatCountedItStaleAndVoidsTheSignature() {
        AgencyId a = reporter("Bộ G", CENTRAL_STATE);
        AgencyId b = reporter("Bộ H", CENTRAL_STATE);
        open(a, b);
        SubmissionId first = accepted(a, told("Bộ G ký một thỏa thuận.", Map.of("A2", "1")));
        SubmissionId second = accepted(b, told("Bộ H ký một thỏa thuận.", Map.of("A2", "1")));
        ConsolidationId other = compiling.draft(campaign, officer);
        ConsolidationId id = compiling.draft(campaign, officer);
        compiling.takeHighlighted(id, "II", officer);
        issuing.submit(id, version(id), officer);
        issuing.submit(other, version(other), officer);
        issuing.approve(id, version(id), head);
        refused("CONSOLIDATION_EXISTS", () -> issuing.approve(other, version(other), head));
        Consolidation approved = consolidations.findById(id).orElseThrow();
        issuing.sign(
                id,
                approved.version(),
                Capacity.HEAD,
                "Lê Ký",
                approved.approval().contentHash(),
                signer);

        reports.giveBack(first, officer);

        Consolidation stale = consolidations.findById(id).orElseThrow();
        assertThat(stale.state()).isEqualTo(ConsolidationState.DRAFT);
        assertThat(stale.stale()).isTrue();
        assertThat(stale.signing().signedHash()).isNull();
        assertThat(consolidations.findById(other).orElseThrow().stale()).isTrue();
        assertThat(reports.state(second)).isEqualTo(SubmissionState.ACCEPTED);
        refused("CONSOLIDATION_STALE", () -> issuing.submit(id, version(id), officer));
        get("/", officer).contains("Phải ghim lại");

        reports.accept(reports.send(campaign, a, told("Bộ G không ký thỏa thuận nào.", Map.of("A2", "0"))), acceptor);
        compiling.pinAgain(id, officer);
        refused("ITEM_SOURCE_LOST", () -> issuing.submit(id, version(id), officer));
        items.list(id).stream().filter(Item::lost).forEach(i -> compiling.drop(id, i.id(), officer));
        issuing.submit(id, version(id), officer);
        issuing.approve(id, version(id), head);
        assertThat(snapshots
                        .of(consolidations.findById(id).orElseThrow())
                        .sums()
                        .lines("A2")
                        .getFirst()
                        .sum())
                .isEqualByComparingTo("1");

        issuing.sendBack(id, version(id), "Sửa phần II.", signer);
        assertThat(reports.state(second)).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(consolidations.findById(id).orElseThrow().state()).isEqualTo(ConsolidationState.DRAFT);
    }

    @Test
    void coverageIsThirtyOfThirtyFour() {
        List<AgencyId> provinces = new ArrayList<>();
        for (int i = 0; i < 34; i++) provinces.add(reporter("Tỉnh số " + i, PROVINCE));
        open(provinces.toArray(AgencyId[]::new));
        for (int i = 0; i < 30; i++) {
            Told told = i < 4 ? Told.nothing() : told("Tỉnh số " + i + " ký một thỏa thuận.", Map.of("A2", "1"));
            SubmissionId sent = accepted(provinces.get(i), told);
            if (i >= 27) reports.makeLate(sent, i - 24);
        }
        ConsolidationId id = compiling.draft(campaign, officer);
        Reporters coverage = snapshots.now(id).coverage().direct();
        assertThat(coverage.expected()).isEqualTo(34);
        assertThat(coverage.received()).isEqualTo(30);
        assertThat(coverage.count(Reporter::declaredNil)).isEqualTo(4);
        assertThat(coverage.only(Reporter::late).all())
                .extracting(Reporter::daysLate)
                .containsExactlyInAnyOrder(3L, 4L, 5L);
        assertThat(coverage.missing()).isEqualTo(4);
        assertThat(snapshots.now(id).withContent()).isEqualTo(26);
        assertThat(snapshots.now(id).sums().lines("A2").getFirst().sum()).isEqualByComparingTo("26");
        get("/consolidations/" + id.value() + "/report", officer).contains("30/34", "88,2 %", "26");
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
