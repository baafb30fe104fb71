package vn.phoihop.ui;

import vn.phoihop.kernel.Refused;

/** What a program sent has not the form it must have: never a rule of the office. Answered with 400. */
public final class Unreadable extends RuntimeException {
    private final transient Refused.Reason reason;

    /** @param place name of the parameter or path in the body */
    public Unreadable(String place, String code, Object... args) {
        super(code + ":" + place, null, false, false);
        this.reason = Refused.Reason.at(place, code, args);
    }

    Refused.Reason reason() {
        return reason;
    }
}
