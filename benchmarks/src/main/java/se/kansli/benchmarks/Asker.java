package se.kansli.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import se.kansli.application.demonstration.ApiUser;

/// One who asks over HTTP, may ask for everything, and takes no answer but a good one. Any number of threads may ask
/// at once.
final class Asker {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String token;

    private Asker(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    static Asker at(Bench bench) {
        ApiUser admin = ApiUser.login(HttpClient.newHttpClient(), bench.url(), "admin", "demo");
        return new Asker(bench.url(), admin.token());
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build(), 200);
    }

    String post(String path, String body) throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                201);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(
                    "%s was answered with %d: %s".formatted(request.uri(), response.statusCode(), response.body()));
        }
        return response.body();
    }
}
