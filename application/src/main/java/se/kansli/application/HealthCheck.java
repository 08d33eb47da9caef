package se.kansli.application;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Asks the server beside it whether it is ready; for a container that has neither shell nor curl. Exits with 0 when
/// it is.
final class HealthCheck {

    private static final URI READINESS = URI.create("http://127.0.0.1:8080/actuator/health/readiness");

    private HealthCheck() {}

    public static void main(String[] args) throws Exception {
        HttpRequest question =
                HttpRequest.newBuilder(READINESS).timeout(Duration.ofSeconds(4)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status = client.send(question, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            System.exit(status == 200 ? 0 : 1);
        }
    }
}
