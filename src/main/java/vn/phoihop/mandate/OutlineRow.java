package vn.phoihop.mandate;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.ReportingGroup;

/**
 * A point while a document's outline is being made.
 *
 * @param level 1 for the widest; never more than one below the row before
 */
record OutlineRow(int level, String label, String text, boolean quoted, Set<ReportingGroup> groups, Set<Field> fields) {
    OutlineRow {
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
        fields = Collections.unmodifiableSet(new TreeSet<>(fields));
    }

    static OutlineRow of(int level, String label, String text) {
        return new OutlineRow(level, label, text, true, Set.of(), Set.of());
    }

    OutlineRow at(int newLevel) {
        return new OutlineRow(newLevel, label, text, quoted, groups, fields);
    }

    OutlineRow saying(String newText) {
        return new OutlineRow(level, label, newText, quoted, groups, fields);
    }

    OutlineRow bindingUnlessSaid(Set<ReportingGroup> others) {
        return groups.isEmpty() ? new OutlineRow(level, label, text, quoted, others, fields) : this;
    }

    /** Label and text as they stood in the document. */
    String line() {
        return (label + " " + text).strip();
    }
}
