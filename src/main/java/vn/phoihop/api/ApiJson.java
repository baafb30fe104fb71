package vn.phoihop.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
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
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("texts").addDeserializer(String.class, new Text()));
    }

    /** Texts are kept composed and without white space around them, as those that people type. */
    private static final class Text extends StdScalarDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text.indexOf('\0') >= 0)
                return (String) context.handleWeirdStringValue(String.class, "", "no text holds the character 0");
            return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
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
