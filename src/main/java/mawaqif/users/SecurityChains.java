package mawaqif.users;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Who may reach which addresses, and how they show who they are. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChains {

    /** Sessions count for nothing here: each call shows who makes it. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiProblems problems) {
        return stateless(http)
                .securityMatcher("/api", "/api/**", "/swagger-ui/**", "/actuator/**")
                .authorizeHttpRequests(allow ->
                        allow.requestMatchers(
                                        "/api",
                                        "/api/",
                                        "/api/openapi.json",
                                        "/api/openapi.json/**",
                                        "/swagger-ui/**",
                                        "/actuator/health")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(SecurityHeaders.all())
                .addFilterBefore(new SameSiteWrites(problems), BasicAuthenticationFilter.class)
                .build();
    }

    /** The screens. */
    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, JdbcAccounts accounts) {
        return http.headers(SecurityHeaders.all())
                .authorizeHttpRequests(allow ->
                        allow.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/fonts/**", "/styles/**", "/icons/**")
                                .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                vaadin.loginView("/sign-in", "/sign-in")
                                        .anyRequest(
                                                AuthorizeHttpRequestsConfigurer.AuthorizedUrl
                                                        ::authenticated))
                .formLogin(form -> form.failureHandler(new SignInFailure()))
                .addFilterBefore(new EndedSessions(accounts), AuthorizationFilter.class)
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
