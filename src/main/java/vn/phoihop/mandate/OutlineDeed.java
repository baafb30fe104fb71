package vn.phoihop.mandate;

import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Refused;
import vn.phoihop.ui.Form;

/** What a button of the outline's form does, and to which row: {@code in:3}; anything else only saves. */
record OutlineDeed(Kind kind, int row) {
    enum Kind {
        SAVE,
        IN,
        OUT,
        UP,
        SPLIT,
        REMOVE,
        ADD,
        PAGE
    }

    static OutlineDeed of(Form form) {
        String[] parts = form.value("do").split(":", 2);
        Kind kind = kind(parts[0]);
        if (kind == null || parts.length < 2 || !parts[1].matches("\\d{1,6}"))
            return new OutlineDeed(kind == Kind.ADD ? Kind.ADD : Kind.SAVE, -1);
        return new OutlineDeed(kind, Integer.parseInt(parts[1]));
    }

    private static @Nullable Kind kind(String name) {
        for (Kind kind : Kind.values()) if (kind.name().equalsIgnoreCase(name)) return kind;
        return null;
    }

    Outline to(Outline outline) {
        Refused.unless(kind == Kind.PAGE || row < outline.rows().size(), "STALE_FORM");
        return switch (kind) {
            case SAVE, PAGE -> outline;
            case IN -> outline.in(row);
            case OUT -> outline.out(row);
            case UP -> outline.mergeUp(row);
            case SPLIT -> outline.split(row);
            case REMOVE -> outline.remove(row);
            case ADD -> outline.addAfter(row);
        };
    }

    /** Where the eye should be afterwards. @param seen the page that was sent, {@code rows} how many rows there are now */
    String next(int seen, int rows) {
        return switch (kind) {
            case SAVE -> "?page=" + seen;
            case PAGE -> "?page=" + row;
            case ADD -> at(row < 0 ? rows - 1 : row);
            case IN, OUT, SPLIT -> at(row);
            case UP, REMOVE -> at(Math.max(0, row - 1));
        };
    }

    private static String at(int row) {
        return "?page=" + OutlinePart.page(row) + "#row-" + row;
    }
}
