package vn.phoihop.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Which language to answer in: {@code ?lang=}, then the choice kept in the browser, then the account's, then Vietnamese. A program says it by
 * {@code Accept-Language}.
 */
@Component("localeResolver")
class Language implements LocaleResolver, HandlerInterceptor {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String NAME = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/"))
            return accepted(request).or(Language::ofAccount).orElse(VIETNAMESE);
        return asked(request).or(() -> kept(request)).or(Language::ofAccount).orElse(VIETNAMESE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getRequestURI().startsWith("/api/"))
            asked(request).ifPresent(locale -> setLocale(request, response, locale));
        return true;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) return;
        var cookie = ResponseCookie.from(NAME, locale.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    /** Parameters are left alone where something was sent or has failed: what was sent may be the very reason, and reading it fails again. */
    private static Optional<Locale> asked(HttpServletRequest request) {
        boolean looking = request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST;
        return looking ? known(request.getParameter(NAME)) : Optional.empty();
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> known(locale.getLanguage()).stream())
                        .findFirst();
    }

    private static Optional<Locale> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : known(cookie.getValue());
    }

    private static Optional<Locale> ofAccount() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn in ? known(in.language()) : Optional.empty();
    }

    private static Optional<Locale> known(@Nullable String tag) {
        return switch (tag) {
            case "vi" -> Optional.of(VIETNAMESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            case null, default -> Optional.empty();
        };
    }
}
