package vn.phoihop.mandate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Field;
import vn.phoihop.kernel.ReportingGroup;

/**
 * A point of a directing document.
 *
 * @param address never changes once the document is in force; also the anchor on its page, {@code /mandates/{id}#II.2.b}
 * @param label as the office writes it: {@code II.}, {@code 2.}, {@code b)}, {@code -}
 * @param quoted false when only what was published about it is known: shown as "theo tóm tắt đã công bố", never as the document's words
 * @param groups the reporting groups it binds; empty when that was not determined
 * @param fields empty for those of the whole document
 */
public record MandatePoint(
        PointId id,
        @Nullable PointId parent,
        int ordinal,
        String address,
        String label,
        String text,
        boolean quoted,
        Set<ReportingGroup> groups,
        Set<Field> fields) {}
