package vn.phoihop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.kernel.ReportingGroup.ASSOCIATION;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.document.Upload;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.regime.SmallRegime;
import vn.phoihop.report.CampaignId;
import vn.phoihop.report.ReportedCampaign;
import vn.phoihop.report.ReportedCampaign.Told;
import vn.phoihop.report.SubmissionId;

/** A department that compiles for its ministry, its people, and what an office day needs in one line each. */
class CompilingOffice {
    static final Upload NO_SCAN = new Upload("", new byte[0], false);

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

    AgencyId ministry;
    Viewer officer;
    Viewer acceptor;
    Viewer head;
    Viewer signer;
    Viewer clerk;
    Viewer reader;
    CampaignId campaign;

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

    void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        if (code.equals("FORBIDDEN")) assertThatThrownBy(deed).isInstanceOf(vn.phoihop.kernel.Forbidden.class);
        else
            assertThatThrownBy(deed)
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.code()).isEqualTo(code));
    }

    Viewer account(AgencyId agency, Role... roles) {
        return accounts.account(AgencyFixture.code("u").toLowerCase(java.util.Locale.ROOT), agency, roles);
    }

    AgencyId reporter(String name, ReportingGroup group) {
        return AgencyFixture.agency(context, name, group, group == ASSOCIATION ? ministry : null);
    }

    void open(AgencyId... reporters) {
        campaign = reports.open(SmallRegime.keep(db, officer.agency(), ministry), List.of(reporters), officer);
    }

    SubmissionId accepted(AgencyId agency, Told told) {
        return reports.accept(reports.send(campaign, agency, told), acceptor);
    }

    static Told told(String result, Map<String, String> figures) {
        return new Told(false, List.of("Đã ban hành kế hoạch."), List.of(result, "Đoạn thường."), figures);
    }

    UUID paragraph(AgencyId agency, String text) {
        return db.sql("""
                        select v.id from report.v_paragraph v join report.v_submission s on s.revision = v.revision
                         where s.campaign = :campaign and s.agency = :agency and v.text = :text
                        """)
                .param("campaign", campaign)
                .param("agency", agency)
                .param("text", text)
                .query(UUID.class)
                .single();
    }

    int version(ConsolidationId id) {
        return consolidations.findById(id).orElseThrow().version();
    }

    /** Not by the room's own views and pins: accepted, obliged, not excluded, not an association, not nil. */
    BigDecimal handCount(String indicator, String currency) {
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

    org.assertj.core.api.AbstractStringAssert<?> get(String path, Viewer viewer) {
        var result = mvc.get().uri(path).with(As.user(viewer.username())).exchange();
        assertThat(result).hasStatusOk();
        try {
            return assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    void notFound(String path, Viewer viewer) {
        assertThat(mvc.get().uri(path).with(As.user(viewer.username())).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    void post(String path, Viewer viewer, Map<String, String> fields, int status) {
        var request = mvc.post().uri(path).with(As.user(viewer.username()));
        fields.forEach(request::param);
        assertThat(request.exchange()).hasStatus(status);
    }

    byte[] bytes(String path, Viewer viewer) {
        var result = mvc.get().uri(path).with(As.user(viewer.username())).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    static String text(byte[] docx) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
