package se.kansli.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.kansli.application.RunningKansli;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A Kansli that scenarios are played on: those who act, the calendar that they live by, and patience with what happens
/// by itself.
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private final Runnable end;
    private final Map<String, ApiUser> users = new HashMap<>();
    private String today = "";

    private Stage(URI url, Runnable end) {
        this.url = url;
        this.end = end;
    }

    /// The empty demonstration that the system property `kansli.demonstration` names, or one that is started for it on
    /// this database.
    static Stage on(String database) {
        String named = System.getProperty("kansli.demonstration", "");
        if (!named.isBlank()) {
            return new Stage(URI.create(named), () -> {});
        }
        RunningKansli kansli = RunningKansli.on(database);
        return new Stage(kansli.url(), kansli::close);
    }

    URI url() {
        return url;
    }

    ApiUser as(String user) {
        return users.computeIfAbsent(user, id -> ApiUser.login(http, url, id, "demo"));
    }

    /// Turns the calendar to this day. What follows by itself has happened and can be read when it returns.
    void today(String date) {
        today = date;
        as("admin").put("/api/v1/demonstration/clock", Map.of("today", date)).expect(200);
        awaitEverythingReadable();
    }

    /// Waits until what follows by itself has happened and can be read.
    void settle() {
        today(today);
    }

    void awaitEverythingReadable() {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> read("admin", "/api/v1/operations/projections")
                        .valueStream()
                        .allMatch(projection -> projection.get("unreadEvents").asLong() == 0));
    }

    JsonNode read(String user, String path) {
        return as(user).get(path).expect(200).body();
    }

    ApiUser.Answer post(String user, String path, Object body) {
        return as(user).post(path, body);
    }

    /// Asks for a change of the case as this user reads it now.
    ApiUser.Answer change(String user, String casePath, String what, Object body) {
        ApiUser changing = as(user);
        String etag = changing.get(casePath).expect(200).etag();
        return changing.post(casePath + what, body, UUID.randomUUID().toString(), etag);
    }

    /// What anyone may read, without a token.
    JsonNode publicly(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(url().resolve("/api/v1/public" + path)).build();
        return JsonMapper.shared().readTree(text(request));
    }

    /// A file or a page, as text.
    String text(String user, String path, String mediaType) {
        return text(request(user, path, mediaType));
    }

    HttpRequest request(String user, String path, String mediaType) {
        return HttpRequest.newBuilder(url().resolve(path))
                .header("Authorization", "Bearer " + as(user).token())
                .header("Accept", mediaType)
                .build();
    }

    private String text(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        end.run();
    }
}
