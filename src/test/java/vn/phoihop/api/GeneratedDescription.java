package vn.phoihop.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import vn.phoihop.kernel.Requires;
import vn.phoihop.kernel.Viewer;
import vn.phoihop.ui.Problem;

/** What the generator cannot know from the resources: versions, pages of lists, problems, scopes and rights. */
@Configuration(proxyBeanMethods = false)
class GeneratedDescription {
    private static final Map<String, String> PROBLEMS = problems();

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Paging.class, IfMatch.class);
    }

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("400", "What was sent cannot be read: bad JSON, unknown field, parameter of the wrong kind");
        problems.put("401", "No token, or one that is wrong, has ended or was revoked");
        problems.put("403", "The account may not do this, or the token lacks the scope");
        problems.put("404", "There is no such thing, or not for this account");
        problems.put("406", "Not available in the form that was asked for");
        problems.put("409", "Somebody else changed it at the same time");
        problems.put("412", "The record is no longer the version named in If-Match");
        problems.put("413", "More than the system accepts");
        problems.put("415", "Only application/json is taken");
        problems.put("422", "Against a rule of the office; code and reasons say which and where");
        problems.put("429", "Too many failed attempts; Retry-After says how long to wait");
        return problems;
    }

    @Bean
    Shapes shapes() {
        return new Shapes();
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Phối Hợp").version("1").description(ABOUT))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .addSecurityItem(new SecurityRequirement().addList("password"));
    }

    private static final String ABOUT = """
            Reporting on international cooperation on law, administrative reform and judicial reform: campaigns, submissions, compiled reports.

            Dates are RFC 3339; moments are in UTC. Numbers are decimal and exact; amounts of different currencies are never added. Lists give `items` and
            `next`, a relative address or null. Records carry their version as `ETag`; a change may name it in `If-Match`. A POST may carry an
            `Idempotency-Key` of 1 to 200 characters: repeated within a day with the same body it does nothing and gives the same answer. Problems are
            RFC 9457 with `code` and `reasons`. Sentences are in Vietnamese, or in English with `Accept-Language: en`.
            """;

    @Bean
    GlobalOpenApiCustomizer components() {
        return api -> {
            var components = Objects.requireNonNull(api.getComponents());
            components
                    .addSecuritySchemes(
                            "token",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .description("A personal access token, made on screen under /account/tokens"))
                    .addSecuritySchemes(
                            "password",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("basic")
                                    .description("Username and password, in the demonstration only"));
            ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(Problem.class))
                    .referencedSchemas
                    .forEach(components::addSchemas);
            PROBLEMS.forEach((status, about) -> components.addResponses("Problem" + status, problem(about)));
            components.addResponses("Failed", problem("A mistake of ours; the incident's number helps the operator"));
        };
    }

    private static ApiResponse problem(String about) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(about)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    @Bean
    OperationCustomizer operations() {
        return (operation, handler) -> {
            String right = Objects.requireNonNull(handler.getMethodAnnotation(Requires.class))
                    .value();
            boolean body = operation.getRequestBody() != null;
            boolean get = handler.hasMethodAnnotation(org.springframework.web.bind.annotation.GetMapping.class);
            operation.addExtension("x-right", right);
            operation.addExtension(
                    "x-scope", handler.hasMethodAnnotation(Signs.class) ? "SIGN" : get ? "READ" : "WRITE");
            if (right.equals(Requires.PUBLIC)) operation.security(List.of());
            parameters(operation, handler, get);
            headers(operation, handler, get);
            List<String> possible = get
                    ? List.of("400", "401", "403", "404", "406", "429")
                    : List.of("400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "429");
            possible.forEach(status -> operation
                    .getResponses()
                    .addApiResponse(status, new ApiResponse().$ref("#/components/responses/Problem" + status)));
            operation.getResponses().addApiResponse("500", new ApiResponse().$ref("#/components/responses/Failed"));
            operation.getResponses().values().forEach(GeneratedDescription::bytes);
            if (body) operation.getRequestBody().required(true);
            return operation;
        };
    }

    private static void parameters(Operation operation, HandlerMethod handler, boolean get) {
        List<Class<?>> types = Arrays.stream(handler.getMethodParameters())
                .<Class<?>>map(p -> p.getParameterType())
                .toList();
        if (types.contains(Paging.class)) {
            operation.addParametersItem(query("limit", "Rows at a time", limit()));
            operation.addParametersItem(query("after", "From `next` of the part before", typed("string")));
        }
        if (types.contains(IfMatch.class))
            operation.addParametersItem(header("If-Match", "The version that is meant, from ETag; never required"));
        if (!get && handler.hasMethodAnnotation(org.springframework.web.bind.annotation.PostMapping.class))
            operation.addParametersItem(header("Idempotency-Key", "Makes a repetition of this request harmless"));
    }

    private static void headers(Operation operation, HandlerMethod handler, boolean get) {
        java.lang.reflect.Type returned = handler.getMethod().getGenericReturnType();
        boolean versioned = handler.getMethod().getReturnType() == ResponseEntity.class
                && !returned.getTypeName().contains("byte[]")
                && !returned.getTypeName().contains("Resource");
        if (!versioned) return;
        operation.getResponses().values().forEach(r -> r.addHeaderObject("ETag", new Header().schema(typed("string"))));
        if (get)
            operation
                    .getResponses()
                    .addApiResponse("304", new ApiResponse().description("Still the version named in If-None-Match"));
    }

    /** A file has no shape, only a kind; a paper's JSON has its own description. */
    private static void bytes(ApiResponse response) {
        if (response.getContent() == null) return;
        response.getContent().forEach((type, content) -> {
            if (!type.endsWith("json")) content.schema(new Schema<>());
            else if (content.getSchema().getContentEncoding() != null)
                content.schema(typed("object").description("See docs/paper-json.md"));
        });
    }

    private static Parameter query(String name, String about, Schema<?> schema) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(about)
                .required(false)
                .schema(schema);
    }

    private static Parameter header(String name, String about) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(about)
                .required(false)
                .schema(typed("string"));
    }

    private static Schema<?> limit() {
        Schema<?> limit = typed("integer");
        limit.setDefault(Paging.USUAL);
        return limit.minimum(java.math.BigDecimal.ONE).maximum(java.math.BigDecimal.valueOf(Paging.MOST));
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new Schema<>();
        schema.addType(type);
        return schema;
    }
}
