package vn.phoihop.organisation;

/** Why a day is not what its place in the week says. Message key {@code calendar.kind.<NAME>}. */
enum DayKind {
    /** Ngày nghỉ lễ, tết. */
    HOLIDAY,
    /** Nghỉ bù. */
    COMPENSATION,
    /** A weekday off, worked on another day. */
    SWAP_OFF,
    /** A Saturday or Sunday worked instead. */
    SWAP_WORK
}
