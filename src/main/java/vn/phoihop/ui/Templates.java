package vn.phoihop.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds precompiled templates by view name and gives each the {@link Page} beside its model. */
@Configuration(proxyBeanMethods = false)
class Templates {
    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "vn.phoihop");
    }

    /**
     * Under the name of Spring's own resolver, which steps back: that one asks for each page once more as {@code login.xml}, and so on, for
     * whatever the browser accepts. A page has one kind, and what it is called is decided by its handler alone.
     */
    @Bean({"viewResolver", "templateViews"})
    ViewResolver templateViews(TemplateEngine engine, Pages pages) {
        return new Resolver(engine, pages);
    }

    record Resolver(TemplateEngine engine, Pages pages) implements ViewResolver, Ordered {
        @Override
        public int getOrder() {
            return 0;
        }

        /**
         * What leads elsewhere is the next resolver's. Any other name must have its template: the next resolver would forward to an address of
         * that name, and an error page that is missing would forward to itself for ever.
         */
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            if (name.startsWith("redirect:") || name.startsWith("forward:")) return null;
            String template = name + ".jte";
            if (!engine.hasTemplate(template)) throw new IllegalStateException("There is no template " + template);
            return new TemplateView(engine, pages, template);
        }
    }

    /** Renders to memory first: a length, and never half a page on an error. */
    record TemplateView(TemplateEngine engine, Pages pages, String template) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            Map<String, Object> values = new HashMap<>();
            if (model != null) values.putAll(model);
            values.put("page", pages.of(request));
            StringOutput out = new StringOutput(16 * 1024);
            engine.render(template, values, out);
            byte[] body = out.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType(getContentType());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
