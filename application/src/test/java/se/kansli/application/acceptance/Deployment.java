package se.kansli.application.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestIssuer;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.json.JsonMapper;

/// A Kansli that was there before, or one that is started in the profile `postgres`; and a token of somebody who may do
/// everything there.
record Deployment(URI url, String token, AutoCloseable end) implements AutoCloseable {

    /// The one that the system property `kansli.url` names.
    static Optional<Deployment> named() {
        return setting("kansli.url").map(url -> new Deployment(URI.create(url), givenToken(url), () -> {}));
    }

    static Deployment started(String database) {
        TestIssuer issuer = new TestIssuer();
        RunningKansli kansli = RunningKansli.on(
                database,
                "spring.profiles.active=postgres",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.url());
        return new Deployment(kansli.url(), issuer.token("alla.roller", RemissBetweenTwoNamnder.everyRole()), () -> {
            kansli.close();
            issuer.close();
        });
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String givenToken(String url) {
        return setting("kansli.token")
                .orElseGet(() -> tokenFrom(setting("kansli.issuer").orElse(url)));
    }

    private static String tokenFrom(String issuer) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .build();
            String told =
                    http.send(question, HttpResponse.BodyHandlers.ofString()).body();
            URI tokens = URI.create(
                    JsonMapper.shared().readTree(told).get("token_endpoint").asString());
            return ApiUser.token(
                    http,
                    tokens,
                    setting("kansli.client").orElseThrow(),
                    setting("kansli.secret").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }
}
