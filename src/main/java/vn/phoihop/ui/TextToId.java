package vn.phoihop.ui;

import java.lang.reflect.Constructor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import vn.phoihop.kernel.NotFound;
import vn.phoihop.kernel.TypedId;

/** Ids in addresses and forms. What is no id names nothing: {@link NotFound}. */
class TextToId implements ConverterFactory<String, TypedId> {
    @Override
    public <T extends TypedId> Converter<String, @Nullable T> getConverter(Class<T> type) {
        return text -> text.isBlank() ? null : make(type, text.strip());
    }

    private static <T extends TypedId> T make(Class<T> type, String text) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
