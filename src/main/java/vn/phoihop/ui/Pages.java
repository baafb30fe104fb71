package vn.phoihop.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.phoihop.kernel.BusinessDay;
import vn.phoihop.kernel.Localized;
import vn.phoihop.kernel.Viewer;

/** Makes the {@link Page} of a request. */
@Component
class Pages {
    private final MessageSource messages;
    private final ObjectProvider<BusinessDay> businessDay;
    private final List<NavItem> navigation;
    private final Assets assets;
    private final boolean demonstration;

    Pages(
            MessageSource messages,
            ObjectProvider<BusinessDay> businessDay,
            List<NavItem> navigation,
            Assets assets,
            @Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.messages = messages;
        this.businessDay = businessDay;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        this.assets = assets;
        this.demonstration = demonstration;
    }

    Page of(HttpServletRequest request) {
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Optional<SignedIn> who = who();
        Viewer viewer = who.map(SignedIn::viewer).orElse(null);
        Locale locale = LocaleContextHolder.getLocale();
        String path = path(request);
        return new Page(
                path,
                request.getMethod().equals("GET") ? path : "/",
                Optional.ofNullable(request.getQueryString()).orElse(""),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                String.valueOf(request.getAttribute("nonce")),
                viewer,
                who.map(SignedIn::agencyName).orElse(Localized.vi("")),
                locale,
                businessDay.getObject().today(),
                demonstration,
                viewer == null ? List.of() : links(viewer, path),
                notice(request),
                new Sentences(messages, locale),
                assets);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private List<Page.NavLink> links(Viewer viewer, String path) {
        return navigation.stream()
                .filter(i -> i.visible().test(viewer))
                .map(i -> new Page.NavLink(
                        i.key(), i.href(), i.icon(), i.isAt(path), i.count().applyAsInt(viewer)))
                .toList();
    }

    /** Message key left by {@code redirect.addFlashAttribute("notice", key)}. */
    private static @Nullable String notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get("notice");
    }

    private static Optional<SignedIn> who() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn in ? Optional.of(in) : Optional.empty();
    }
}
