package vn.phoihop.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import vn.phoihop.ui.Problems;

/** What requests of programs pass. A browser's session does not count here, so there is no form's token to ask for, and none is made. */
@Configuration(proxyBeanMethods = false)
class ProgramSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, Tokens tokens, PasswordPrograms passwords, Problems problems, SignInPrompt prompt) {
        return http.securityMatcher("/api/**")
                .securityContext(c -> c.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(e -> e.authenticationEntryPoint(prompt).accessDeniedHandler(prompt))
                .addFilterBefore(new ProgramSignIn(tokens, passwords, problems), AnonymousAuthenticationFilter.class)
                .build();
    }
}
