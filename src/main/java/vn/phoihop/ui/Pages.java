package vn.phoihop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import vn.phoihop.kernel.Viewer;

/** Makes the {@link Page} of a request. */
@Component
class Pages {
    private final MessageSource messages;
    private final ObjectProvider<BusinessDay> businessDay;
    private final List<NavItem> navigation;
    private final boolean demonstration;

    Pages(
            MessageSource messages,
            ObjectProvider<BusinessDay> businessDay,
            List<NavItem> navigation,
            @Value("${phoihop.demonstration:false}") boolean demonstration) {
        this.messages = messages;
        this.businessDay = businessDay;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        this.demonstration = demonstration;
    }

    Page of(HttpServletRequest request) {
        CsrfToken csrf = Objects.requireNonNull((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        Viewer viewer = viewer();
        String path = request.getRequestURI();
        return new Page(
                path,
                Optional.ofNullable(request.getQueryString()).orElse(""),
                csrf.getParameterName(),
                csrf.getToken(),
                String.valueOf(request.getAttribute("nonce")),
                viewer,
                LocaleContextHolder.getLocale(),
                businessDay.getObject().today(),
                demonstration,
                viewer == null ? List.of() : links(viewer, path),
                notice(request),
                messages);
    }

    private List<Page.NavLink> links(Viewer viewer, String path) {
        return navigation.stream()
                .filter(i -> i.visible().test(viewer))
                .map(i -> new Page.NavLink(
                        i.key(),
                        i.href(),
                        i.icon(),
                        i.href().equals("/") ? path.equals("/") : path.startsWith(i.href()),
                        0))
                .toList();
    }

    /** Message key left by {@code redirect.addFlashAttribute("notice", key)}. */
    private static @Nullable String notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get("notice");
    }

    private static @Nullable Viewer viewer() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn in ? in.viewer() : null;
    }
}
