package vn.phoihop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.kernel.ReportingGroup.ASSOCIATION;
import static vn.phoihop.kernel.ReportingGroup.CENTRAL_STATE;
import static vn.phoihop.kernel.ReportingGroup.PROVINCE;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.regime.SmallRegime;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.Capacity;
import vn.phoihop.report.ReportedCampaign;
import vn.phoihop.report.ReportedCampaign.Told;
import vn.phoihop.report.SubmissionId;
import vn.phoihop.report.SubmissionState;

@OfficeTest
class CompilingTests {
    private static final Upload NO_SCAN = new Upload("", new byte[0], false);

    @Autowired
    ApplicationContext context;

    @Autowired
    ReportedCampaign reports;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Compiling compiling;

    @Autowired
    Issuing issuing;

    @Autowired
    ConsolidationRepository consolidations;

    @Autowired
    SnapshotQueries snapshots;

    @Autowired
    Items items;

    @Autowired
    BusinessDay businessDay;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    private AgencyId ministry;
    private Viewer officer;
    private Viewer acceptor;
    private Viewer head;
    private Viewer signer;
    private Viewer clerk;
    private Viewer reader;
    private CampaignId campaign;

    @BeforeEach
    void theDepartmentActsForTheMinistry() {
        ministry = AgencyFixture.agency(context, "Bộ Thử nghiệm");
        AgencyId unit = AgencyFixture.unit(context, "Vụ Thử nghiệm", ministry);
        officer = account(unit, Role.OFFICER);
        acceptor = account(unit, Role.OFFICER);
        head = account(unit, Role.HEAD);
        signer = account(ministry, Role.SIGNER);
        clerk = account(ministry, Role.CLERK);
        reader = account(AgencyFixture.agency(context, "Văn phòng Thử nghiệm"), Role.READER);
    }

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
        reports.accept(reports.send(campaign, hanoi, told("Tỉnh B ký ba thỏa thuận.", Map.of("A2", "3", "M1.USD", "10"))), acceptor);

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
        assertThat(snapshot.sums().lines("A3")).singleElement().extracting(Totals.Line::sum).isNull();

        compiling.takeHighlighted(id, "II", officer);
        ItemId own = compiling.write(id, "V", "Đề nghị chỉ đạo.", officer);
        Item first = items.list(id).getFirst();
        compiling.rewrite(id, first.id(), first.version(), "Bộ A đã ký hai thỏa thuận quốc tế.", officer);
        assertThatThrownBy(() -> compiling.rewrite(id, first.id(), first.version(), "Lại sửa.", officer))
                .isInstanceOf(vn.phoihop.kernel.Stale.class);
        assertThat(items.list(id)).extracting(Item::edited).containsExactly(true, false, false);
        compiling.move(id, first.id(), false, officer);
        assertThat(items.list(id)).extracting(Item::id).endsWith(first.id(), own);

        get("/consolidations/" + id.value() + "?section=II", officer).contains("Bộ A đã ký hai thỏa thuận", "đã sửa lời");
        refused("FORBIDDEN", () -> issuing.submit(id, version(id), head));
        issuing.submit(id, version(id), officer);
        refused("STATE_NOT_ALLOWED", () -> compiling.drop(id, own, officer));
        issuing.approve(id, version(id), head);
        assertThat(reports.state(mended)).isEqualTo(SubmissionState.CONSOLIDATED);

        post("/consolidations/" + id.value() + "/signature", signer, Map.of("version", "" + version(id), "signerName", "Trần Thị Bình", "capacity", "DEPUTY", "hash", "khác"), 422);
        String hash = consolidations.findById(id).orElseThrow().approval().contentHash();
        issuing.sign(id, version(id), Capacity.DEPUTY, "Trần Thị Bình", hash, signer);
        refused("DATE_BEFORE_SIGNATURE", () -> issuing.number(id, version(id), new Numbering(5, "BC-BTP", businessDay.today().minusDays(1), NO_SCAN), clerk));
        refused("NUMBER_REQUIRED", () -> issuing.number(id, version(id), new Numbering(null, "BC-BTP", businessDay.today(), NO_SCAN), clerk));
        notFound("/consolidations/" + id.value() + "/report", reader);
        issuing.number(id, version(id), new Numbering(5, "BC-BTP", businessDay.today(), ReportedCampaign.scan()), clerk);
        assertThat(reports.state(mended)).isEqualTo(SubmissionState.LOCKED);
        var scan = java.util.Objects.requireNonNull(consolidations.findById(id).orElseThrow().issue().signedFile());
        assertThat(bytes("/files/" + scan.value(), reader)).isEqualTo(ReportedCampaign.scan().bytes());
        notFound("/files/" + scan.value(), account(central, Role.FOCAL_POINT));

        byte[] docx = bytes("/consolidations/" + id.value() + "/report.docx", clerk);
        assertThat(docx).isEqualTo(bytes("/consolidations/" + id.value() + "/report.docx", reader));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(docx)))
                .isEqualTo(consolidations.findById(id).orElseThrow().issue().docxSha256());
        String paper = text(docx);
        assertThat(paper)
                .contains("3/4", "75,0 %", "Thủ tướng Chính phủ", "Số: 05/BC-BTP", "TÌNH HÌNH CHUNG")
                .contains("Bộ A đã ký hai thỏa thuận quốc tế.", "Tỉnh B ký ba thỏa thuận.", "Đề nghị chỉ đạo.")
                .contains("Đô la Mỹ (USD)", "1.010,5", "Euro (EUR)", "Tỉnh D", "Mới thành lập", "Trần Thị Bình")
                .doesNotContain("bảy thỏa thuận", "chín thỏa thuận", "biên tập");
        assertThat(new String(bytes("/consolidations/" + id.value() + "/report.json", reader), StandardCharsets.UTF_8)).contains(hash);

        String before = text(docx);
        db.sql("update report.submission set first_dispatched_on = null where id = :id").param("id", mended).update();
        assertThat(snapshots.of(consolidations.findById(id).orElseThrow())).usingRecursiveComparison().ignoringFields("asOf").isEqualTo(snapshot);
        assertThat(text(bytes("/consolidations/" + id.value() + "/report.docx", head))).isEqualTo(before);
        get("/consolidations/" + id.value() + "/report", reader).contains("Đã chốt");
        get("/consolidations/" + id.value() + "/totals", reader).contains("1.010,5");
        get("/consolidations/" + id.value() + "/totals/A2", officer).contains("Bộ A", "Tỉnh B", "Tỉnh D");
        get("/consolidations", reader).contains("Đã chốt");
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
        issuing.sign(id, approved.version(), Capacity.HEAD, "Lê Ký", approved.approval().contentHash(), signer);

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
        assertThat(snapshots.of(consolidations.findById(id).orElseThrow()).sums().lines("A2").getFirst().sum()).isEqualByComparingTo("1");

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
        assertThat(coverage.only(Reporter::late).all()).extracting(Reporter::daysLate).containsExactlyInAnyOrder(3L, 4L, 5L);
        assertThat(coverage.missing()).isEqualTo(4);
        assertThat(snapshots.now(id).withContent()).isEqualTo(26);
        assertThat(snapshots.now(id).sums().lines("A2").getFirst().sum()).isEqualByComparingTo("26");
        get("/consolidations/" + id.value() + "/report", officer).contains("30/34", "88,2 %", "26");
    }

    @Test
    void composerWorksByPlainForms() {
        AgencyId a = reporter("Bộ K", CENTRAL_STATE);
        open(a);
        accepted(a, told("Bộ K ký một thỏa thuận.", Map.of("A2", "1")));
        post("/campaigns/" + campaign.value() + "/consolidations", officer, Map.of(), 302);
        ConsolidationId id = consolidations.findByCampaign(campaign).getFirst().id();
        String path = "/consolidations/" + id.value();
        String plain = db.sql("select p.id::text from report.paragraph p join consolidation.consolidation_pin n on n.revision = p.revision where n.consolidation = :id and p.text = 'Đoạn thường.'")
                .param("id", id)
                .query(String.class)
                .single();
        post(path + "/items", officer, Map.of("paragraph", plain, "section", "II"), 302);
        post(path + "/items", officer, Map.of("paragraph", plain, "section", "II"), 422);
        post(path + "/items", officer, Map.of("paragraph", java.util.UUID.randomUUID().toString()), 404);
        post(path + "/highlights", officer, Map.of("section", "II"), 302);
        post(path + "/editorials", officer, Map.of("section", "II", "text", "  "), 422);
        post(path + "/editorials", officer, Map.of("section", "II", "text", "Lời biên tập."), 302);
        Item first = items.list(id).getFirst();
        String item = path + "/items/" + first.id().value();
        post(item + "/text", officer, Map.of("itemVersion", "0", "text", "Đoạn đã sửa.", "section", "II"), 302);
        post(item + "/text", officer, Map.of("itemVersion", "0", "text", "Sửa ở cửa sổ khác.", "section", "II"), 409);
        post(item + "/down", officer, Map.of("section", "II"), 302);
        assertThat(items.list(id)).extracting(Item::text).containsExactly("Bộ K ký một thỏa thuận.", "Đoạn đã sửa.", "Lời biên tập.");
        post(item + "/up", officer, Map.of(), 302);
        post(item + "/removal", officer, Map.of(), 302);
        post(path + "/pins", officer, Map.of(), 302);
        get(path + "?section=II&show=UNUSED&q=doan", officer).contains("Đoạn thường.", "Lời biên tập.", "biên tập").doesNotContain("Đoạn đã sửa.");
        get(path + "/left-out", officer).contains("Đoạn thường.");
        post(path + "/submission", officer, Map.of("version", "" + version(id)), 302);
        post(path + "/return", head, Map.of("version", "" + version(id), "reason", " "), 422);
        post(path + "/return", head, Map.of("version", "" + version(id), "reason", "Thiếu phần V."), 302);
        get("/", officer).contains("Thiếu phần V.");
    }

    @Test
    void nobodyElseSeesOrMovesIt() {
        AgencyId a = reporter("Bộ I", CENTRAL_STATE);
        open(a);
        accepted(a, told("Bộ I ký một thỏa thuận.", Map.of("A2", "1")));
        ConsolidationId id = compiling.draft(campaign, officer);
        Viewer stranger = account(a, Role.FOCAL_POINT, Role.SIGNER, Role.CLERK, Role.OFFICER, Role.HEAD);
        for (String path : List.of("", "/report", "/report.docx", "/report.html", "/report.json", "/totals", "/totals/A2", "/coverage", "/left-out"))
            notFound("/consolidations/" + id.value() + path, stranger);
        notFound("/campaigns/" + campaign.value() + "/consolidations", stranger);
        assertThatThrownBy(() -> compiling.draft(campaign, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> compiling.pinAgain(id, stranger)).isInstanceOf(NotFound.class);
        refused("FORBIDDEN", () -> compiling.pinAgain(id, head));
    }

    private void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        if (code.equals("FORBIDDEN")) assertThatThrownBy(deed).isInstanceOf(vn.phoihop.kernel.Forbidden.class);
        else assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo(code));
    }

    private Viewer account(AgencyId agency, Role... roles) {
        return accounts.account(AgencyFixture.code("u").toLowerCase(java.util.Locale.ROOT), agency, roles);
    }

    private AgencyId reporter(String name, ReportingGroup group) {
        return AgencyFixture.agency(context, name, group, group == ASSOCIATION ? ministry : null);
    }

    private void open(AgencyId... reporters) {
        campaign = reports.open(SmallRegime.keep(db, officer.agency(), ministry), List.of(reporters), officer);
    }

    private SubmissionId accepted(AgencyId agency, Told told) {
        return reports.accept(reports.send(campaign, agency, told), acceptor);
    }

    private static Told told(String result, Map<String, String> figures) {
        return new Told(false, List.of("Đã ban hành kế hoạch."), List.of(result, "Đoạn thường."), figures);
    }

    private int version(ConsolidationId id) {
        return consolidations.findById(id).orElseThrow().version();
    }

    /** Not by the room's own views and pins: accepted, obliged, not excluded, not an association, not nil. */
    private BigDecimal handCount(String indicator, String currency) {
        return db.sql("""
                        select sum(f.value) from report.figure f join report.revision r on r.id = f.revision join report.submission s on s.revision = r.id
                         where s.campaign = :campaign and f.indicator = :indicator and f.currency = :currency and not r.nil and s.obliged
                           and s.excluded_reason is null and s.state = 'ACCEPTED' and s.reporting_group <> 'ASSOCIATION'
                        """)
                .param("campaign", campaign)
                .param("indicator", indicator)
                .param("currency", currency)
                .query(BigDecimal.class)
                .single();
    }

    private org.assertj.core.api.AbstractStringAssert<?> get(String path, Viewer viewer) {
        var result = mvc.get().uri(path).with(As.user(viewer.username())).exchange();
        assertThat(result).hasStatusOk();
        try {
            return assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void notFound(String path, Viewer viewer) {
        assertThat(mvc.get().uri(path).with(As.user(viewer.username())).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void post(String path, Viewer viewer, Map<String, String> fields, int status) {
        var request = mvc.post().uri(path).with(As.user(viewer.username()));
        fields.forEach(request::param);
        assertThat(request.exchange()).hasStatus(status);
    }

    private byte[] bytes(String path, Viewer viewer) {
        var result = mvc.get().uri(path).with(As.user(viewer.username())).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] docx) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
