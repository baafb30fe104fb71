package vn.phoihop.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Handlers get {@link Paging} and {@link IfMatch} as parameters; what programs send passes the filters once it is known who they are. */
@Configuration(proxyBeanMethods = false)
class ApiWeb implements WebMvcConfigurer {
    private static final int AFTER_SECURITY = 0;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfRequest(Paging.class, Paging::of));
        resolvers.add(new OfRequest(IfMatch.class, request -> IfMatch.of(request.getHeader(HttpHeaders.IF_MATCH))));
    }

    private record OfRequest(Class<?> type, Function<HttpServletRequest, Object> read)
            implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return read.apply(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }

    @Bean
    FilterRegistrationBean<SentBodies> sentBodiesOfPrograms(SentBodies filter) {
        return onApi(filter, AFTER_SECURITY);
    }

    @Bean
    FilterRegistrationBean<RepeatedRequests> repeatedRequestsOfPrograms(RepeatedRequests filter) {
        return onApi(filter, AFTER_SECURITY + 1);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> onApi(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(order);
        return registration;
    }
}
