package vn.phoihop.platform;

import java.lang.reflect.*;
import java.sql.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.phoihop.kernel.*;

/** Maps a row to a record: column snake_case = component camelCase, read by the component's type. */
public final class Records {
    private Records() {}

    public static <R extends Record> RowMapper<R> of(Class<R> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<R> canonical = canonical(type, parts);
        String[] columns = Arrays.stream(parts)
                .map(p -> p.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        return (row, number) -> {
            @Nullable Object[] values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) values[i] = read(row, columns[i], parts[i].getType());
            try {
                return canonical.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static <R extends Record> Constructor<R> canonical(Class<R> type, RecordComponent[] parts) {
        try {
            Constructor<R> c = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            c.setAccessible(true);
            return c;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object read(ResultSet row, String column, Class<?> type) throws SQLException {
        if (type == int.class) return row.getInt(column);
        if (type == long.class) return row.getLong(column);
        if (type == boolean.class) return row.getBoolean(column);
        if (type == Instant.class) {
            var t = row.getObject(column, OffsetDateTime.class);
            return t == null ? null : t.toInstant();
        }
        if (type.isEnum()) {
            var n = row.getString(column);
            return n == null ? null : Enum.valueOf((Class) type, n);
        }
        if (type == Localized.class) {
            var j = row.getString(column);
            return j == null ? null : Json.localized(j);
        }
        if (TypedId.class.isAssignableFrom(type)) {
            var u = row.getObject(column, UUID.class);
            return u == null ? null : make(type, u);
        }
        return row.getObject(column, type);
    }

    private static Object make(Class<?> type, UUID value) {
        try {
            var c = type.getDeclaredConstructor(UUID.class);
            c.setAccessible(true);
            return c.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
