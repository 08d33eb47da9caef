package se.kansli.application.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A user of the API over HTTP: gets a token with its password, and reads what it has written.
///
/// Not safe for use by several threads at once.
public final class ApiUser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI server;
    private final String token;
    private @Nullable String position;

    private ApiUser(HttpClient http, URI server, String token) {
        this.http = http;
        this.server = server;
        this.token = token;
    }

    /// An answer with a JSON body, or a missing node when it has none.
    public record Answer(int status, JsonNode body, HttpHeaders headers) {

        /// The answer itself, when it is a good one.
        public Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException("Svaret blev " + status + " i stället för " + expected + ": " + body);
            }
            return this;
        }

        public String etag() {
            return headers.firstValue("ETag").orElseThrow();
        }
    }

    public static ApiUser login(HttpClient http, URI server, String user, String password) {
        return withToken(http, server, token(http, server.resolve("/oauth2/token"), user, password));
    }

    /// A user whose token comes from elsewhere.
    public static ApiUser withToken(HttpClient http, URI server, String token) {
        return new ApiUser(http, server, token);
    }

    /// The token that an issuer gives for a password.
    public static String token(HttpClient http, URI issuer, String user, String password) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(issuer)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return exchange(http, request).expect(200).body().get("access_token").asString();
    }

    /// For requests that are made without this class.
    public String token() {
        return token;
    }

    public Answer get(String path) {
        return send(path, request -> request.GET());
    }

    public Answer post(String path, Object body) {
        return send(path, request -> json(request).POST(content(body)));
    }

    /// The same key makes the same request harmless to repeat.
    public Answer post(String path, Object body, String idempotencyKey) {
        return send(
                path,
                request ->
                        json(request).header("Idempotency-Key", idempotencyKey).POST(content(body)));
    }

    /// A change of something that must not have changed since it was read.
    public Answer post(String path, Object body, String idempotencyKey, String etag) {
        return send(
                path,
                request -> json(request)
                        .header("Idempotency-Key", idempotencyKey)
                        .header("If-Match", etag)
                        .POST(content(body)));
    }

    public Answer put(String path, Object body) {
        return send(path, request -> json(request).PUT(content(body)));
    }

    public Answer put(String path, Object body, String idempotencyKey, String etag) {
        return send(
                path,
                request -> json(request)
                        .header("Idempotency-Key", idempotencyKey)
                        .header("If-Match", etag)
                        .PUT(content(body)));
    }

    public Answer delete(String path) {
        return send(path, HttpRequest.Builder::DELETE);
    }

    /// Uploads a file as it is; the server finds out its type.
    public Answer upload(String path, byte[] content) {
        return send(
                path,
                request -> request.header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    private Answer send(String path, UnaryOperator<HttpRequest.Builder> method) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
        if (position != null) {
            request.header("Kansli-Position", position);
        }
        Answer answer = exchange(http, method.apply(request).build());
        position = answer.headers().firstValue("Kansli-Position").orElse(position);
        return answer;
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher content(Object body) {
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private static Answer exchange(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), JSON.readTree(response.body()), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
