package vn.phoihop.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.Field;
import vn.phoihop.organisation.Agencies;
import vn.phoihop.organisation.ReferenceData;

/** What is known of the real documents, and what is said not to be known. */
@OfficeTest
class ReferenceMandatesTests {
    private static final MandateId DIRECTIVE = known("b039");
    private static final MandateId CONCLUSION = known("b073");
    private static final MandateId DECISION = known("b084");
    private static final MandateId DECREE = known("b026");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    ReferenceMandates reference;

    @Autowired
    Mandates mandates;

    @Autowired
    Agencies agencies;

    @Test
    void theChainFromTheDirectiveToTheDecisionIsThereAndOnlySummariesAreShownOfTheConclusion() {
        reference.run();
        ReferenceData.importInto(context);
        assertThat(reference.run()).contains("nothing changed");
        assertThat(mandates.get(CONCLUSION).receivingUnit())
                .isEqualTo(agencies.findByCode("BTP-HTQT").orElseThrow().id());
        assertThat(mandates.get(DECREE).fields()).doesNotContain(Field.ADMIN_REFORM);
        assertThat(mandates.get(DECREE).effectiveFrom()).isEqualTo("2024-05-15");
        assertThat(mandates.points(CONCLUSION).stream().map(MandatePoint::address))
                .containsExactly("O1", "O2", "O3", "O4", "O5", "O6");
        assertThat(mandates.points(CONCLUSION)).noneMatch(MandatePoint::quoted);
        for (MandateId without : List.of(DIRECTIVE, DECISION, DECREE))
            assertThat(mandates.points(without)).isEmpty();

        Watchers office = new Watchers(context, mvc);
        String conclusion = office.page(office.focal, Watchers.at(CONCLUSION));
        assertThat(conclusion.split("theo tóm tắt đã công bố", -1).length).isGreaterThanOrEqualTo(7);
        assertThat(conclusion)
                .contains("Tiếp tục thực hiện Chỉ thị 39-CT/TW", "Triển khai thực hiện Kết luận 73-KL/TW");
        assertThat(office.page(office.focal, Watchers.at(DECISION)))
                .contains(
                        "Danh mục nhiệm vụ, cơ quan chủ trì và thời hạn trong Quyết định chưa được biết",
                        "chưa xác minh");
        assertThat(office.page(office.focal, "/mandates?text=quyet dinh phap luat va cai cach tu phap"))
                .contains("0 văn bản");
        assertThat(office.page(office.focal, "/mandates?text=cai cach tu phap")).contains("26/2024/NĐ-CP", "39-CT/TW");
    }

    private static MandateId known(String end) {
        return new MandateId(UUID.fromString("01930000-0000-7000-8000-00000000" + end));
    }
}
