package vn.phoihop.consolidation;

import org.springframework.stereotype.Component;

@Component
class Standings {
    private final Pins pins;

    Standings(Pins pins) {
        this.pins = pins;
    }

    /** Once submitted upward it no longer moves. */
    Standing of(Consolidation c) {
        if (c.state().submitted()) return Standing.FIXED;
        return new Standing(
                c.stale(), pins.unfit(c.id()), pins.leftOut(c.id(), c.campaign()), pins.lostSources(c.id()));
    }
}
