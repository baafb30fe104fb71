package vn.phoihop.ui;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All sentences of all rooms: {@code messages/<room>_vi.properties} and {@code messages/<room>_en.properties}. */
@Configuration(proxyBeanMethods = false)
class Messages {
    private static final String VIETNAMESE = "_vi.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + VIETNAMESE);
        var source = new ResourceBundleMessageSource();
        source.setBasenames(
                Arrays.stream(files).map(Messages::basename).distinct().sorted().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.of("vi"));
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    private static String basename(Resource file) {
        return "messages/" + Objects.requireNonNull(file.getFilename()).replace(VIETNAMESE, "");
    }
}
