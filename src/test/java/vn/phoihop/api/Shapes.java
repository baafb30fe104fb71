package vn.phoihop.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.TypedId;

/**
 * Schemas of what resources take and give, from their records: every component is there, and null only where the code says so. In bodies that
 * programs send, what may be null may also be left out.
 */
class Shapes implements ModelConverter {
    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json31.mapper().constructType(type.getType());
        Class<?> raw = java.getRawClass();
        if (TypedId.class.isAssignableFrom(raw)) return typed("string").format("uuid");
        if (raw == Localized.class) return reference("Localized", localized(), context);
        if (raw == byte[].class) return typed("string").contentEncoding("base64");
        if (raw.isEnum()) return reference(name(java), enumeration(raw), context);
        if (raw.isRecord()) return record(java, context);
        if (List.class.isAssignableFrom(raw) || Set.class.isAssignableFrom(raw))
            return typed("array").items(of(java.getContentType(), context));
        if (Map.class.isAssignableFrom(raw))
            return typed("object").additionalProperties(of(java.getContentType(), context));
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static Schema<?> of(JavaType java, ModelConverterContext context) {
        return context.resolve(new AnnotatedType(java));
    }

    private Schema<?> record(JavaType java, ModelConverterContext context) {
        String name = name(java);
        if (context.getDefinedModels().containsKey(name)) return reference(name);
        Schema<?> schema = typed("object");
        context.defineModel(name, schema);
        var about = java.getRawClass().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (about != null && !about.description().isEmpty()) schema.description(about.description());
        for (RecordComponent component : java.getRawClass().getRecordComponents()) {
            JavaType of =
                    Json31.mapper().getTypeFactory().constructType(component.getGenericType(), java.getBindings());
            boolean asked = asked(component);
            boolean nullable = !asked && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            schema.addProperty(component.getName(), property(component, of(of, context), nullable));
            if (!nullable || !name.startsWith("Sent") && !name.equals("Problem"))
                schema.addRequiredItem(component.getName());
        }
        return reference(name);
    }

    /** A program must send it; the code knows what to say when it does not. */
    private static boolean asked(RecordComponent component) {
        var about = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return about != null && about.requiredMode() == RequiredMode.REQUIRED;
    }

    /** The generator remembers what it resolved: each property is a copy. */
    private static Schema<?> property(RecordComponent component, Schema<?> resolved, boolean nullable) {
        Schema<?> schema = AnnotationsUtils.clone(resolved, true);
        Schema<?> property = schema;
        if (nullable && schema.get$ref() != null) property = new Schema<>().anyOf(List.of(schema, typed("null")));
        else if (nullable) property.addType("null");
        var about = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (about == null || about.description().isEmpty()) return property;
        if (property.get$ref() != null) property = new Schema<>().allOf(List.of(property));
        return property.description(about.description());
    }

    /** The name that the annotation gives; else the type's own, behind that of the type it stands in; of a list "AgencyListing". */
    private static String name(JavaType java) {
        Class<?> raw = java.getRawClass();
        if (java.containedTypeCount() == 1) return name(java.containedType(0)) + raw.getSimpleName();
        var about = raw.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (about != null && !about.name().isEmpty()) return about.name();
        Class<?> outer = raw.getEnclosingClass();
        return outer == null || raw.getSimpleName().startsWith("Sent")
                ? raw.getSimpleName()
                : outer.getSimpleName() + raw.getSimpleName();
    }

    private static Schema<?> reference(String name, Schema<?> schema, ModelConverterContext context) {
        context.defineModel(name, schema);
        return reference(name);
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.addType(type);
        return schema;
    }

    private static Schema<?> enumeration(Class<?> type) {
        Schema<Object> schema = typed("string");
        schema.setEnum(Arrays.stream(type.getEnumConstants())
                .map(constant -> (Object) ((Enum<?>) constant).name())
                .toList());
        return schema;
    }

    private static Schema<?> localized() {
        return typed("object")
                .description("Texts by language (BCP 47); Vietnamese is always there, others where they were entered")
                .additionalProperties(typed("string"))
                .addProperty("vi", typed("string"))
                .addRequiredItem("vi");
    }
}
