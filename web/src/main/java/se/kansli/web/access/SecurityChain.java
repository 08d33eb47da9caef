package se.kansli.web.access;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;
import se.kansli.kernel.access.Role;

/// Which paths are open to everyone, which ask for a token, and what every answer says to the browser.
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    private static final String[] OPEN = {
        "/",
        "/diarium",
        "/diarium/**",
        "/styles/**",
        "/api/v1/public/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/error"
    };
    /// Only a demonstration answers there.
    private static final String DEMONSTRATION = "/api/v1/demonstration/**";
    /// Swagger UI sets styles of its own and draws its icons from data.
    private static final String SWAGGER_UI =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    @Bean
    @Order(10)
    SecurityFilterChain swaggerUi(HttpSecurity http) {
        return headers(http.securityMatcher("/swagger-ui.html", "/swagger-ui/**"), SWAGGER_UI)
                .csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain api(
            HttpSecurity http,
            JwtDecoder decoder,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        JwtDecoder remembering = new RememberedTokens(decoder, new JwtTimestampValidator(), Ticker.systemTicker());
        return headers(http.securityMatcher("/api/**"), BeforeSecurity.OWN_FILES_ONLY)
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, DEMONSTRATION)
                        .authenticated()
                        .requestMatchers("/api/v1/operations/**", DEMONSTRATION)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(remembering).jwtAuthenticationConverter(new ActorFromToken()))
                        .authenticationEntryPoint(entryPoint(problems)))
                .exceptionHandling(stopped ->
                        stopped.authenticationEntryPoint(entryPoint(problems)).accessDeniedHandler(denied(problems)))
                .build();
    }

    /// No token is looked at where none is asked for: it would only tell who reads (TF 2:18), or keep somebody out
    /// whose token is worn out.
    @Bean
    @Order(15)
    SecurityFilterChain open(HttpSecurity http) {
        return headers(http.securityMatcher(OPEN), BeforeSecurity.OWN_FILES_ONLY)
                .csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /// A request is measured as a whole. To measure each filter that it passes costs more than the filters do.
    @Bean
    SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    /// Spring's own rule for headers, told without a regular expression: a token is long, and a header is read many
    /// times.
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(SecurityChain::isAssignedAndNoControl);
        firewall.setAllowedHeaderValues(SecurityChain::isAssignedAndNoControl);
        return firewall;
    }

    /// A request that the firewall stops gets the same kind of answer as any other that is malformed.
    @Bean
    RequestRejectedHandler rejected(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return (request, response, rejected) -> {
            BeforeSecurity.secure(response);
            problems.resolveException(request, response, null, rejected);
        };
    }

    private static boolean isAssignedAndNoControl(String header) {
        return header.codePoints().allMatch(point -> Character.isDefined(point) && !Character.isISOControl(point));
    }

    private static AuthenticationEntryPoint entryPoint(HandlerExceptionResolver problems) {
        return (request, response, stopped) -> problems.resolveException(request, response, null, stopped);
    }

    private static AccessDeniedHandler denied(HandlerExceptionResolver problems) {
        return (request, response, stopped) -> problems.resolveException(request, response, null, stopped);
    }

    private static HttpSecurity headers(HttpSecurity http, String contentSecurityPolicy) {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")));
    }
}
