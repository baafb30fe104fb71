package vn.phoihop.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in columns and content hashes: keys in order, so that equal content has equal text. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(Localized.class, LocalizedJson.class)
            .build();

    /** Everywhere in a document as its texts by language, without a wrapper. */
    private abstract static class LocalizedJson {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        LocalizedJson(Map<String, String> texts) {}

        @JsonValue
        abstract Map<String, String> texts();
    }

    private Json() {}

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value instanceof Localized l ? l.texts() : value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static Map<String, String> strings(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    public static Localized localized(String json) {
        return new Localized(strings(json));
    }
}
