package vn.phoihop.browser;

import static org.springframework.web.bind.annotation.RequestMethod.GET;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** From page to page by every link, one page of each kind; each kind is looked at once, on a desk and on a phone. */
final class Walk {
    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private final Browser browser;
    private final List<PathPattern> pages;
    private final Set<PathPattern> unseen;

    Walk(Browser browser, ApplicationContext context) {
        this.browser = browser;
        this.pages = pages(context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
        this.unseen = new TreeSet<>(pages);
    }

    /** Kinds of pages that nobody has come to. */
    List<String> unseen() {
        return unseen.stream().map(PathPattern::getPatternString).toList();
    }

    void from(String start) {
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        Set<PathPattern> been = new HashSet<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            Optional<PathPattern> page = page(address);
            if (page.isEmpty() || !been.add(page.get())) continue;
            browser.visit(address);
            if (unseen.remove(page.get())) look();
            ahead.addAll(browser.links());
        }
    }

    private void look() {
        browser.look();
        browser.wide(PHONE);
        browser.look();
        browser.wide(DESK);
    }

    private Optional<PathPattern> page(String address) {
        PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        return pages.stream().filter(pattern -> pattern.matches(path)).findFirst();
    }

    /** All of ours that answer with a page, not with a file and not to a program; the most exact first. */
    private static List<PathPattern> pages(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getKey().getMethodsCondition().getMethods().contains(GET))
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("vn.phoihop."))
                .filter(mapping -> !mapping.getValue().getBeanType().isAnnotationPresent(RestController.class))
                .filter(mapping -> mapping.getValue().getMethod().getReturnType() != ResponseEntity.class)
                .flatMap(mapping ->
                        Objects.requireNonNull(mapping.getKey().getPathPatternsCondition()).getPatterns().stream())
                .sorted()
                .toList();
    }
}
