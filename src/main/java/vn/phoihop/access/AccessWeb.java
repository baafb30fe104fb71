package vn.phoihop.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.phoihop.kernel.Viewer;

/** Handlers are guarded, and get the viewer as a parameter. */
@Configuration(proxyBeanMethods = false)
class AccessWeb implements WebMvcConfigurer {
    private final ObjectProvider<RightsGuard> guard;
    private final ObjectProvider<ScopeGuard> scopes;

    AccessWeb(ObjectProvider<RightsGuard> guard, ObjectProvider<ScopeGuard> scopes) {
        this.guard = guard;
        this.scopes = scopes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard.getObject());
        registry.addInterceptor(scopes.getObject());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
    }

    /** Null on public pages that nobody is signed in to. */
    private static final class ViewerArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return RightsGuard.account().map(SignedInAccount::viewer).orElse(null);
        }
    }
}
