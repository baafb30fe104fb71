package vn.phoihop.demo;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.phoihop.kernel.BusinessDay;

/** While a campaign is told, the day it has come to, for the thread that tells it; for everybody else the demonstration's day. */
@Component
@Primary
@Profile("demo")
class StoryDay implements BusinessDay {
    private static final ScopedValue<LocalDate> TOLD = ScopedValue.newInstance();
    private final BusinessDay day;

    StoryDay(@Qualifier("businessDay") BusinessDay day) {
        this.day = day;
    }

    @Override
    public LocalDate today() {
        return TOLD.isBound() ? TOLD.get() : day.today();
    }

    static void on(LocalDate day, Runnable deed) {
        ScopedValue.where(TOLD, day).run(deed);
    }
}
