package vn.phoihop.demo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.platform.Settings;

/**
 * Tells what was not told yet, each chapter in one transaction with its mark: a first start that was killed is taken up at the chapter it had
 * reached. It runs before the server answers, so that nobody meets half a story.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("phoihop.serving")
class Demonstration implements SmartLifecycle {
    static final int AFTER_REFERENCE_DATA = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private final List<Chapter> chapters;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    Demonstration(List<Chapter> chapters, Settings settings, TransactionTemplate transaction) {
        this.chapters = chapters;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        tell(Chapter.Strand.NONE);
        CompletableFuture<Void> earlier =
                CompletableFuture.runAsync(() -> tell(Chapter.Strand.EARLIER), Thread::startVirtualThread);
        tell(Chapter.Strand.LATER);
        earlier.join();
        running = true;
    }

    private void tell(Chapter.Strand strand) {
        for (Chapter chapter : chapters)
            if (chapter.strand() == strand && settings.find(mark(chapter)).isEmpty()) tell(chapter);
    }

    private void tell(Chapter chapter) {
        LOG.info("Preparing the demonstration: {} …", chapter.name());
        long began = System.nanoTime();
        Integer made = transaction.execute(status -> {
            int count = chapter.tell();
            settings.put(mark(chapter), String.valueOf(count));
            return count;
        });
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        LOG.info("Prepared the demonstration: {}, {} made in {} ms", chapter.name(), made, millis);
    }

    private static String mark(Chapter chapter) {
        return "demonstration.told." + chapter.name();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_REFERENCE_DATA;
    }
}
