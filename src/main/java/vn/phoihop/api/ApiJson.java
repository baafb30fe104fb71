package vn.phoihop.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.TypedId;

/** How programs read and write: ids and texts without wrappers, fields in the order of the description, unknown ones refused. */
@Configuration(proxyBeanMethods = false)
class ApiJson {
    @Bean
    JsonMapperBuilderCustomizer apiJsonMapper() {
        return builder -> builder.addMixIn(TypedId.class, IdJson.class)
                .addMixIn(Localized.class, LocalizedJson.class)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private interface IdJson {
        @JsonValue
        UUID value();
    }

    private abstract static class LocalizedJson {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        LocalizedJson(Map<String, String> texts) {}

        @JsonValue
        abstract Map<String, String> texts();
    }
}
