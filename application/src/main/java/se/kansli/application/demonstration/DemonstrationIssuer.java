package se.kansli.application.demonstration;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/// An OAuth 2 issuer inside the process, so that the demonstration needs nothing else. Its users are
/// [DemonstrationUser]s, and it serves loopback only.
@Configuration(proxyBeanMethods = false)
@Profile("!postgres")
class DemonstrationIssuer {

    private static final Duration OFFICE_DAY = Duration.ofHours(8);

    /// As cheap as it gets: the password is known to all.
    private static final PasswordEncoder PASSWORDS = new BCryptPasswordEncoder(4);

    DemonstrationIssuer(@Value("${server.address}") InetAddress address) {
        if (!address.isLoopbackAddress()) {
            throw new IllegalStateException(
                    "Demonstrationen har kända lösenord och svarar bara på den egna datorn (server.address=127.0.0.1)."
                            + " Använd profilen postgres med en egen identitetstjänst för att nås utifrån.");
        }
    }

    @Bean
    DemonstrationClock clock() {
        return new DemonstrationClock();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain issuerChain(HttpSecurity http) {
        http.securityMatcher("/oauth2/**", "/.well-known/**")
                .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    @Bean
    AuthorizationServerSettings issuerSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    RegisteredClientRepository demonstrationUsers() {
        return new InMemoryRegisteredClientRepository(
                DemonstrationUser.ALL.stream().map(DemonstrationIssuer::client).toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> grantsInTheToken() {
        Map<String, DemonstrationUser> users =
                DemonstrationUser.ALL.stream().collect(Collectors.toMap(DemonstrationUser::id, Function.identity()));
        return context -> {
            DemonstrationUser user = Objects.requireNonNull(
                    users.get(context.getRegisteredClient().getClientId()));
            context.getClaims()
                    .claim("name", user.name())
                    .claim("kansli_grants", user.grants())
                    .claim("kansli_automation", user.automation());
        };
    }

    @Bean
    RSAKey issuerKey(@Value("${kansli.data}") Path folder) {
        return IssuerKey.in(folder);
    }

    @Bean
    JWKSource<SecurityContext> issuerKeys(RSAKey issuerKey) {
        return new ImmutableJWKSet<>(new JWKSet(issuerKey));
    }

    @Bean
    JwtDecoder jwtDecoder(RSAKey issuerKey) throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(issuerKey.toRSAPublicKey()).build();
    }

    private static RegisteredClient client(DemonstrationUser user) {
        return RegisteredClient.withId(user.id())
                .clientId(user.id())
                .clientName(user.name())
                .clientSecret("{bcrypt}" + PASSWORDS.encode(DemonstrationUser.PASSWORD))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(OFFICE_DAY)
                        .build())
                .build();
    }
}
