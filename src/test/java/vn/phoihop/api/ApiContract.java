package vn.phoihop.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed description, held against what was really sent and answered. A field that it does not know is a fault too. */
final class ApiContract {
    private static final String NAME = "urn:phoihop:api";
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> known = new ConcurrentHashMap<>();

    private ApiContract(JsonNode document) {
        this.document = document;
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(NAME, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    static ApiContract committed() {
        try (InputStream in = ApiContract.class.getResourceAsStream("/api/openapi.json")) {
            JsonNode document = JSON.readTree(Objects.requireNonNull(in));
            document.at("/components/schemas").forEach(ApiContract::close);
            return new ApiContract(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties"))
            object.put("additionalProperties", false);
    }

    /** @return what is wrong with the answer, empty for nothing */
    List<String> faults(String method, String path, int status, String contentType, String body) {
        Optional<String> route = route(path);
        if (route.isEmpty()) return problem(status, contentType, body);
        String operation = "/paths/" + escaped(route.get()) + "/" + method.toLowerCase(Locale.ROOT);
        if (document.at(operation).isMissingNode()) return problem(status, contentType, body);
        String response = followed(operation + "/responses/" + status);
        if (document.at(response).isMissingNode()) return List.of("no answer " + status + " is described");
        JsonNode content = document.at(response + "/content");
        if (content.isMissingNode()) return body.isEmpty() ? List.of() : List.of("nothing is described to be answered");
        String type = type(contentType);
        if (!content.has(type)) return List.of(type + " is not described for " + status);
        if (!type.endsWith("json")) return List.of();
        return against(response + "/content/" + escaped(type) + "/schema", body);
    }

    /** @return what is wrong with a body that was taken */
    List<String> bodyFaults(String method, String path, String body) {
        String at = "/paths/" + escaped(route(path).orElse("")) + "/" + method.toLowerCase(Locale.ROOT)
                + "/requestBody/content/application~1json/schema";
        boolean nothing = body.isEmpty() || body.equals("{}");
        if (document.at(at).isMissingNode()) return nothing ? List.of() : List.of("no body is described");
        return against(at, body);
    }

    private List<String> problem(int status, String contentType, String body) {
        if (status < 400) return List.of("this route is not described");
        if (!type(contentType).equals("application/problem+json")) return List.of("no problem but " + contentType);
        return against("/components/schemas/Problem", body);
    }

    private List<String> against(String pointer, String body) {
        Schema schema = known.computeIfAbsent(pointer, p -> schemas.getSchema(SchemaLocation.of(NAME + "#" + p)));
        return schema.validate(JSON.readTree(body)).stream()
                .map(Error::toString)
                .toList();
    }

    private String followed(String pointer) {
        JsonNode reference = document.at(pointer + "/$ref");
        return reference.isMissingNode() ? pointer : reference.asString().substring(1);
    }

    /** The described path that the address belongs to; one with fewer parameters comes first. */
    private Optional<String> route(String path) {
        return document.at("/paths").propertyNames().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(java.util.Comparator.comparing(
                        template -> template.chars().filter(c -> c == '{').count()));
    }

    private static String type(String contentType) {
        MediaType type = MediaType.parseMediaType(contentType);
        return type.getType() + "/" + type.getSubtype();
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}
