package vn.phoihop.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demonstration's clock: the hour of the wall on the day of the demonstration, or on the day that a story has come to, so that what was signed on
 * the 16th is not seen to be saved in another month. It goes on past midnight and never back while the program runs.
 */
@Component
@Primary
@Profile("demo")
final class StoryClock extends Clock {
    private final Clock wall;
    private final StoryDay day;
    private final LocalDate started;

    @Autowired
    StoryClock(@Qualifier("clock") Clock wall, @Lazy StoryDay day) {
        this(wall, day, LocalDate.now(wall));
    }

    private StoryClock(Clock wall, StoryDay day, LocalDate started) {
        this.wall = wall;
        this.day = day;
        this.started = started;
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(wall.withZone(zone), day, started);
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ChronoUnit.DAYS.between(started, day.today()), ChronoUnit.DAYS);
    }
}
