package vn.phoihop.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * What every request passes: headers, the form's token, who is signed in. Whether they may do what they ask is decided by {@link RightsGuard}
 * for every handler there is, so that no pattern of addresses has to agree with the handlers.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    @Bean
    SecurityFilterChain guardedRequests(
            HttpSecurity http, AccountSessions sessions, SignInPrompt prompt, CsrfTokenRepository tokens) {
        ContentPolicy policy = new ContentPolicy();
        return http.securityContext(c -> c.securityContextRepository(sessions))
                .authorizeHttpRequests(a -> a.requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .csrf(c -> c.csrfTokenRepository(tokens))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(e -> e.authenticationEntryPoint(prompt).accessDeniedHandler(prompt))
                .logout(l -> l.logoutUrl("/logout").logoutSuccessUrl("/login?out"))
                .headers(h -> headers(h, policy))
                .addFilterBefore(policy, HeaderWriterFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, ContentPolicy policy) {
        headers.addHeaderWriter(policy)
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p ->
                        p.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"));
    }

    /** In a cookie: whoever only looks at the sign-in page leaves nothing in the database. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(c -> c.httpOnly(true).sameSite("Lax").path("/"));
        return tokens;
    }

    /** Secure by itself where the request came over TLS. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
