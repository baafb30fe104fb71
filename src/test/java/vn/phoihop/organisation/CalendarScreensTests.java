package vn.phoihop.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.phoihop.organisation.AgencyFixture.code;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.phoihop.OfficeTest;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.access.As;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Refused;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;

@OfficeTest
class CalendarScreensTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountFixture accounts;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    DemonstrationDay demonstrationDay;

    @Autowired
    BusinessDay businessDay;

    private String administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = code("lich").toLowerCase();
        accounts.administrator(administrator);
    }

    @Test
    void administratorOpensAYearAndLimitsRunIntoIt() {
        assertThatThrownBy(() -> workingDays.plusWorkingDays(LocalDate.of(2032, 12, 30), 3))
                .isInstanceOf(Refused.class);
        assertThat(send("/calendar/years").param("year", "2033").param("days", "31/12/2032 Sai năm"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("CALENDAR_DAY_OTHER_YEAR", "Sai năm");
        assertThat(send("/calendar/years")
                        .param("year", "2033")
                        .param("basis", "")
                        .param("days", "03/01/2033 Nghỉ Tết Dương lịch\n04/01/2033 Nghỉ thêm"))
                .hasStatus3xxRedirection();
        assertThat(workingDays.plusWorkingDays(LocalDate.of(2033, 1, 2), 1)).isEqualTo(LocalDate.of(2033, 1, 5));
        assertThat(send("/calendar/days")
                        .param("day", "08/01/2033")
                        .param("kind", "SWAP_WORK")
                        .param("name", "Làm bù"))
                .hasStatus3xxRedirection();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2033, 1, 8))).isTrue();
        assertThat(send("/calendar/days")
                        .param("day", "10/01/2033")
                        .param("kind", "SWAP_WORK")
                        .param("name", "Sai"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("CALENDAR_DAY_WEEKDAY");
        assertThat(send("/calendar/days/2033-01-08/removal")).hasStatus3xxRedirection();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2033, 1, 8))).isFalse();
        assertThat(mvc.get().uri("/calendar?year=2033").with(As.user(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("03/01/2033", "chưa xác minh");
        assertThat(mvc.get().uri("/calendar?year=2040").with(As.user(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có lịch của năm 2040");
    }

    @Test
    void othersReadTheCalendarAndDoNotChangeIt() {
        String focal = code("doc").toLowerCase();
        accounts.account(focal, AgencyFixture.agency(context, "Bộ Xem lịch"), Role.FOCAL_POINT);
        assertThat(mvc.get().uri("/calendar?year=2026").with(As.user(focal)))
                .hasStatusOk()
                .bodyText()
                .contains("Ngày Văn hóa Việt Nam")
                .doesNotContain("Thêm ngày");
        assertThat(mvc.post()
                        .uri("/calendar/years")
                        .with(As.user(focal))
                        .param("shown", "2026")
                        .param("year", "2041"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theDemonstrationsDayMovesForwardOnlyAndProductionLivesByTheClock() {
        LocalDate day = demonstrationDay.today();
        demonstrationDay.move(Viewer.SYSTEM, day.plusDays(1));
        assertThat(demonstrationDay.today()).isEqualTo(day.plusDays(1));
        assertThatThrownBy(() -> demonstrationDay.move(Viewer.SYSTEM, day)).isInstanceOf(Refused.class);
        assertThat(businessDay.today())
                .isBetween(
                        LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1),
                        LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")));
        assertThat(mvc.get().uri("/business-day").with(As.user(administrator))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcRequestBuilder send(String address) {
        return mvc.post().uri(address).with(As.user(administrator)).param("shown", "2033");
    }
}
