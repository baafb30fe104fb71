package vn.phoihop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** The program, its database and the people who save, of whom all but the people are killed again and again. */
final class KilledOffice implements AutoCloseable {
    /** The program, the first process of the database, or one of the others the database consists of. */
    enum Victim {
        PROGRAM,
        DATABASE,
        PART_OF_DATABASE
    }

    private final Path var;
    private final QuickStart start;
    private final Random random;
    private final List<Drafter> drafters = new ArrayList<>();
    private OfficeProcess office;

    KilledOffice(Path var, QuickStart start, long seed) {
        this.var = var;
        this.start = start;
        this.random = new Random(seed);
        this.office = OfficeProcess.serving(start, var);
    }

    /** They sign in, and save once by the button and once as the page does by itself. */
    void employ(List<Desk> desks) throws Exception {
        for (Desk desk : desks) {
            Drafter drafter = new Drafter(() -> office.base(), desk);
            drafters.add(drafter);
            drafter.signIn();
            assertThat(drafter.save() && drafter.save()).as(desk.toString()).isTrue();
        }
    }

    /** @return how many saves were acknowledged. All of them were there after the kill that came next */
    int survive(List<Victim> victims) throws Exception {
        Collections.shuffle(victims, random);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Victim victim : victims) {
                killWhileSaving(victim, people);
                if (victim == Victim.PROGRAM) office = OfficeProcess.serving(start, var);
                drafters.forEach(Drafter::readBack);
                assertThat(office.isAlive()).as(office.said()).isTrue();
            }
        }
        return drafters.stream().mapToInt(Drafter::acknowledged).sum();
    }

    /** Everybody saves. After some saves, in the middle of the next, the victim dies. */
    private void killWhileSaving(Victim victim, ExecutorService people) throws Exception {
        CountDownLatch acknowledged = new CountDownLatch(1 + random.nextInt(30));
        AtomicBoolean enough = new AtomicBoolean();
        List<Future<?>> saving = new ArrayList<>();
        for (Drafter drafter : drafters) saving.add(people.submit(() -> saveUntil(enough, drafter, acknowledged)));
        assertThat(acknowledged.await(2, TimeUnit.MINUTES)).as(office.said()).isTrue();
        Runnable death = death(victim);
        LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(20)));
        enough.set(true);
        death.run();
        for (Future<?> one : saving) one.get();
    }

    private static void saveUntil(AtomicBoolean enough, Drafter drafter, CountDownLatch acknowledged) {
        while (!enough.get())
            if (drafter.save()) acknowledged.countDown();
            else if (!enough.get()) drafter.readBack();
    }

    private Runnable death(Victim victim) {
        if (victim == Victim.PROGRAM) return office::kill;
        ProcessHandle database = office.database().orElseThrow();
        List<ProcessHandle> chosen = new ArrayList<>(
                victim == Victim.DATABASE
                        ? List.of(database)
                        : database.children().toList());
        Collections.shuffle(chosen, random);
        return () -> kill(chosen);
    }

    /** The first that still lives. */
    private static void kill(List<ProcessHandle> chosen) {
        ProcessHandle killed = chosen.stream()
                .filter(ProcessHandle::destroyForcibly)
                .findFirst()
                .orElseThrow();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> killed.info().command().isEmpty());
    }

    @Override
    public void close() {
        drafters.forEach(Drafter::close);
        office.close();
    }
}
