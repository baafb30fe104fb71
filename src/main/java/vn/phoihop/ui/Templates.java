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

    @Bean
    ViewResolver templateViews(TemplateEngine engine, Pages pages) {
        return new Resolver(engine, pages);
    }

    record Resolver(TemplateEngine engine, Pages pages) implements ViewResolver, Ordered {
        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            String template = name + ".jte";
            return engine.hasTemplate(template) ? new TemplateView(engine, pages, template) : null;
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
