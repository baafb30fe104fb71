package vn.phoihop.access;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.phoihop.kernel.Permission;
import vn.phoihop.kernel.PermissionTable;
import vn.phoihop.kernel.Requires;

/** The whole table of who may do what, put together from the rooms' parts, and the right every route asks for. */
@Component
class Rights implements SmartInitializingSingleton {
    private final Map<String, Permission> permissions = new LinkedHashMap<>();
    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    Rights(
            List<PermissionTable> tables,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
        tables.forEach(t -> t.permissions().forEach(this::add));
    }

    private void add(Permission permission) {
        Permission other = permissions.put(permission.name(), permission);
        if (other != null) throw new IllegalStateException("Two permissions are called " + permission.name());
    }

    /** A route and the right it asks for. */
    record Route(String method, String path, String right, String handler) {}

    /** The program does not start with a handler that nobody has thought about. */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> unknown = routes().stream()
                .filter(r -> !isKnown(r.right()))
                .map(r -> r.handler() + " requires \"" + r.right() + "\"")
                .distinct()
                .toList();
        if (!unknown.isEmpty())
            throw new IllegalStateException("Handlers without a known right: " + String.join(", ", unknown));
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        handlers.getObject().getHandlerMethods().forEach((info, handler) -> {
            if (isOurs(handler)) routes.addAll(routes(info, handler.getMethod()));
        });
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return routes;
    }

    private static List<Route> routes(RequestMappingInfo info, Method method) {
        List<String> verbs = info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .toList();
        String handler = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return info.getPatternValues().stream()
                .map(path ->
                        new Route(String.join(" ", verbs), path, right(method).orElse(""), handler))
                .toList();
    }

    List<Permission> permissions() {
        return List.copyOf(permissions.values());
    }

    Permission permission(String name) {
        Permission permission = permissions.get(name);
        if (permission == null) throw new IllegalStateException("No permission is called " + name);
        return permission;
    }

    private boolean isKnown(String right) {
        return right.equals(Requires.PUBLIC) || right.equals(Requires.SIGNED_IN) || permissions.containsKey(right);
    }

    static Optional<String> right(Method method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, Requires.class))
                .map(Requires::value);
    }

    static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("vn.phoihop.");
    }
}
