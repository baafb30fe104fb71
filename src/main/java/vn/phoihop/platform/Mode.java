package vn.phoihop.platform;

/** Demonstration or production. A database belongs to the one it was first used by, and says so in a setting. */
enum Mode {
    PRODUCTION,
    DEMONSTRATION;

    static final String KEY = "mode";

    static Mode of(boolean demonstration) {
        return demonstration ? DEMONSTRATION : PRODUCTION;
    }

    /** @throws CannotStart when the mark is the other one's */
    void accept(String mark) {
        if (mark.equals(name())) return;
        throw new CannotStart(
                this == DEMONSTRATION
                        ? "This database is in production: the demonstration does not touch it."
                        : "This database is a demonstration's: production does not use it. Start with the profile demo, or with another database.");
    }
}
