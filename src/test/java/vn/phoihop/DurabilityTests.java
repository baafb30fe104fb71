package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.KilledOffice.Victim.DATABASE;
import static vn.phoihop.KilledOffice.Victim.PART_OF_DATABASE;
import static vn.phoihop.KilledOffice.Victim.PROGRAM;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.KilledOffice.Victim;
import vn.phoihop.access.AccountFixture;
import vn.phoihop.kernel.AgencyId;
import vn.phoihop.kernel.ReportingGroup;
import vn.phoihop.kernel.Role;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.organisation.AgencyFixture;
import vn.phoihop.regime.RegimeId;
import vn.phoihop.regime.SmallRegime;
import vn.phoihop.report.ReportedCampaign;
import vn.phoihop.report.Reporting;
import vn.phoihop.report.SubmissionId;

/**
 * While reports are being saved, fifteen times the program is killed and fifteen times its database, at any moment. Whatever was acknowledged is
 * there. Two offices of the same origin at once, so that both processors of a small machine have something to do.
 */
class DurabilityTests {
    private static final long SEED = 26_2024;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedOutlivesTheProgramAndItsDatabase() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        List<Desk> desks = desks(first);
        QuickStart start = QuickStart.of(Path.of("target/classes").toAbsolutePath(), folder);
        learn(start, first, desks);
        copy(first, second);
        try (ExecutorService offices = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> one = offices.submit(() -> saved(first, start, SEED, desks, victims(8, 4, 3)));
            Future<Integer> other = offices.submit(() -> saved(second, start, SEED + 1, desks, victims(7, 4, 4)));
            assertThat(one.get() + other.get()).isGreaterThan(100);
        }
    }

    /** The first start is slow and the last end peaceful: from it the others learn to be quick. */
    private static void learn(QuickStart start, Path var, List<Desk> desks) throws Exception {
        try (KilledOffice office = new KilledOffice(var, start, SEED)) {
            office.employ(desks);
        }
        assertThat(start.archive()).exists();
    }

    private static int saved(Path var, QuickStart start, long seed, List<Desk> desks, List<Victim> victims)
            throws Exception {
        try (KilledOffice office = new KilledOffice(var, start, seed)) {
            office.employ(desks);
            return office.survive(victims);
        }
    }

    private static List<Victim> victims(int programs, int databases, int parts) {
        List<Victim> victims = new ArrayList<>(Collections.nCopies(programs, PROGRAM));
        victims.addAll(Collections.nCopies(databases, DATABASE));
        victims.addAll(Collections.nCopies(parts, PART_OF_DATABASE));
        return victims;
    }

    private static void copy(Path from, Path to) throws Exception {
        assertThat(new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    /** Two agencies; at each, two sections of the report are written at the same time. */
    private static List<Desk> desks(Path var) {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                PhoiHop.class, "--server.port=0", "--spring.main.lazy-initialization=true", "--phoihop.var=" + var)) {
            AgencyId ministry = AgencyFixture.agency(context, "Bộ");
            AgencyId department = AgencyFixture.unit(context, "Vụ", ministry);
            List<AgencyId> provinces = Stream.of("Tỉnh A", "Tỉnh B")
                    .map(name -> AgencyFixture.agency(context, name, ReportingGroup.PROVINCE, ministry))
                    .toList();
            RegimeId regime = SmallRegime.keep(context.getBean(JdbcClient.class), department, ministry);
            ReportedCampaign campaign = context.getBean(ReportedCampaign.class);
            var opened = campaign.open(regime, provinces, ReportedCampaign.person(department, Role.OFFICER));
            return provinces.stream()
                    .flatMap(province -> desks(context, province, campaign.of(opened, province)))
                    .toList();
        }
    }

    private static Stream<Desk> desks(ConfigurableApplicationContext context, AgencyId province, SubmissionId report) {
        String username = "focal-" + report.value();
        Viewer focal = context.getBean(AccountFixture.class).account(username, province, Role.FOCAL_POINT);
        context.getBean(Reporting.class).start(report, focal);
        String sections = "/submissions/" + report.value() + "/sections/";
        return Stream.of(new Desk(username, sections + "I", "A1"), new Desk(username, sections + "II", "A2"));
    }
}
