package vn.phoihop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.OfficeTest;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Side;
import vn.phoihop.kernel.Uuid7;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;

@OfficeTest
class RightsTests {
    private static final Path REVIEWED = Path.of("src/test/resources/rights.csv");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rights rights;

    @Autowired
    AccountFixture fixture;

    @Autowired
    ApplicationContext context;

    private final String username = "user-" + Uuid7.next();

    /** After a wanted change: ./mvnw test -Dtest=RightsTests -Drights.write=true, and look at the difference. */
    @Test
    void theTableOfRightsIsTheOneThatWasReviewed() throws IOException {
        List<String> now = Stream.concat(
                        Stream.of(RightsLine.HEADER),
                        RightsLine.of(rights.permissions()).stream().map(RightsLine::csv))
                .toList();
        if (Boolean.getBoolean("rights.write")) Files.write(REVIEWED, now);
        assertThat(now).isEqualTo(Files.readAllLines(REVIEWED));
    }

    @Test
    void everyHandlerSaysWhatItRequires() {
        assertThat(rights.routes())
                .hasSizeGreaterThan(10)
                .allSatisfy(r -> assertThat(r.right()).isNotEmpty());
    }

    @Test
    void administratorsHaveNoRightsOnContent() {
        assertThat(RightsLine.of(rights.permissions()))
                .filteredOn(line -> line.roles().contains(Role.ADMIN))
                .allSatisfy(line -> assertThat(line.side()).isEqualTo(Side.SYSTEM));
    }

    @Test
    void aHandlerIsClosedToWhoeverLacksItsRight() {
        AgencyId agency = AgencyFixture.agency(context, "Bộ Thử quyền");
        fixture.account(username, agency, Role.FOCAL_POINT);
        fixture.administrator("admin-" + username);
        assertThat(mvc.get().uri("/users").with(As.user(username))).hasStatus(403);
        assertThat(mvc.post().uri("/users").with(As.user(username))).hasStatus(403);
        assertThat(mvc.get().uri("/rights").with(As.user(username))).hasStatus(403);
        assertThat(mvc.get().uri("/rights").with(As.nobody())).hasStatus(302);
        assertThat(mvc.get().uri("/rights").with(As.user("admin-" + username)))
                .hasStatusOk()
                .bodyText()
                .contains("ACCOUNT_KEEP", "/users/{id}/deactivation", "Văn thư");
    }

    @Test
    void aViewerIsTheirAgencyItsUnitsAndWhatItHoldsForEndedOnes() {
        AgencyId successor = AgencyFixture.agency(context, "Bộ Kế thừa");
        AgencyId ended = AgencyFixture.agency(context, "Bộ Đã hết");
        AgencyId before = AgencyFixture.agency(context, "Bộ Trước nữa");
        AgencyId unit = AgencyFixture.unit(context, "Vụ Hợp tác", successor);
        AgencyId below = AgencyFixture.unit(context, "Phòng Một", unit);
        AgencyFixture.end(context, before, LocalDate.of(2023, 3, 31), ended);
        AgencyFixture.end(context, ended, LocalDate.of(2024, 6, 30), successor);

        Viewer whole = fixture.account(username, successor, Role.FOCAL_POINT, Role.CLERK);
        assertThat(whole.own()).containsExactlyInAnyOrder(successor, unit, below);
        assertThat(whole.held()).containsExactlyInAnyOrder(ended, before);
        assertThat(whole.roles()).containsExactlyInAnyOrder(Role.FOCAL_POINT, Role.CLERK);

        Viewer part = fixture.account("unit-" + username, unit, Role.FOCAL_POINT);
        assertThat(part.own()).containsExactlyInAnyOrder(unit, below);
        assertThat(part.held()).isEmpty();

        Viewer past = fixture.account("past-" + username, ended, Role.FOCAL_POINT);
        assertThat(past.ended()).isTrue();
        assertThat(past.held()).isEmpty();
        assertThat(rights.permissions()).filteredOn(p -> p.heldBy(past)).allMatch(Permission::reads);
    }
}
