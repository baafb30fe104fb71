package vn.phoihop.mandate;

/** How a directing document stands on a day. Message key {@code mandate.standing.<NAME>}. */
enum Standing {
    DRAFT("c0"),
    NOT_YET("c1"),
    IN_FORCE("c3"),
    REPLACED("c4"),
    ENDED("c4");

    /** Of {@code mandate.v_mandate m} on the day {@code :on}. */
    static final String SQL = """
            case when m.state = 'DRAFT' then 'DRAFT' when m.effective_from > :on then 'NOT_YET'
              when m.ends_on < :on then case when m.replaced_by is null then 'ENDED' else 'REPLACED' end else 'IN_FORCE' end as standing""";

    private final String chip;

    Standing(String chip) {
        this.chip = chip;
    }

    String chip() {
        return chip;
    }
}
