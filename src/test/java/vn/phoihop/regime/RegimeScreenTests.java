package vn.phoihop.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.Uuid7;

@OfficeTest
class RegimeScreenTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Regimes regimes;

    private final String administrator = "quantri-" + Uuid7.next();

    @Test
    void whatIsUnverifiedSaysSoWhereverItIsShown() {
        accounts.administrator(administrator);
        String conclusion =
                "/regimes/" + regimes.findByCode("KL73").orElseThrow().id().value();
        for (String path : new String[] {"/rules", "/regimes", conclusion}) {
            assertThat(mvc.get().uri(path).with(As.user(administrator)))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("chưa xác minh");
        }
    }

    @Test
    void aDeadlineRightBehindItsWindowIsWarnedOfAndNotRefused() {
        accounts.administrator(administrator);
        String code = "GAP" + Uuid7.next().toString().substring(9, 18);
        var saved = mvc.post()
                .uri("/regimes")
                .param("code", code)
                .param("name.vi", "Chế độ sát hạn")
                .param("legalBasis", "Quyết định thử")
                .param("reportSubject", "Kết quả thử")
                .param("windowRule", "YEAR")
                .param("fields", "LAW")
                .param("salutation", "Chính phủ")
                .param("agencySalutation", "Bộ thử")
                .param("groups", "ASSOCIATION")
                .param("ASSOCIATION.day", "15/12")
                .param("ASSOCIATION.yearOffset", "0")
                .with(As.user(administrator))
                .exchange();
        assertThat(saved).hasStatus3xxRedirection();
        String page = saved.getResponse().getRedirectedUrl();
        assertThat(mvc.get().uri(page).with(As.user(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("DEADLINE_TOO_CLOSE");
        String decree =
                "/regimes/" + regimes.findByCode("ND26").orElseThrow().id().value();
        assertThat(mvc.get().uri(decree).with(As.user(administrator)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("DEADLINE_TOO_CLOSE")
                .contains("14/12/");
    }

    @Test
    void aRegimeWithoutGroupsOrWithWrongDaysComesBack() {
        accounts.administrator(administrator);
        assertThat(mvc.post()
                        .uri("/regimes")
                        .param("code", "X")
                        .param("groups", "PROVINCE")
                        .param("PROVINCE.day", "31/02")
                        .param("PROVINCE.windowFrom", "01/12")
                        .with(As.user(administrator)))
                .hasStatus(422)
                .bodyText()
                .contains("DAY_INVALID", "31/02", "FIELD_REQUIRED");
    }
}
