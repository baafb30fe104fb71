package vn.phoihop.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.phoihop.kernel.Json;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.TypedId;

/** Maps a row to a record: column snake_case = component camelCase, read by the component's type. */
public final class Records {
    private Records() {}

    public static <R extends Record> RowMapper<R> of(Class<R> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<R> canonical = constructor(
                type, Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
        String[] columns =
                Arrays.stream(parts).map(part -> column(part.getName())).toArray(String[]::new);
        return (row, number) -> {
            @Nullable Object[] values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) values[i] = read(row, columns[i], parts[i].getType());
            return make(canonical, values);
        };
    }

    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object read(ResultSet row, String column, Class<?> type) throws SQLException {
        if (type == int.class) return row.getInt(column);
        if (type == long.class) return row.getLong(column);
        if (type == boolean.class) return row.getBoolean(column);
        if (type == Instant.class) return instant(row.getObject(column, OffsetDateTime.class));
        if (type.isEnum()) return constant(type, row.getString(column));
        if (type == Localized.class) return localized(row.getString(column));
        if (TypedId.class.isAssignableFrom(type)) return id(type, row.getObject(column, UUID.class));
        return row.getObject(column, type);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object constant(Class<?> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf((Class) type, name);
    }

    private static @Nullable Localized localized(@Nullable String json) {
        return json == null ? null : Json.localized(json);
    }

    private static @Nullable Object id(Class<?> type, @Nullable UUID value) {
        return value == null ? null : make(constructor(type, UUID.class), value);
    }

    /** Rooms keep their records to themselves, so the constructor is opened. */
    static <T> Constructor<T> constructor(Class<T> type, Class<?>... parameters) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static <T> T make(Constructor<T> constructor, @Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
