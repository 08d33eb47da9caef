package se.kansli.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import se.kansli.application.demonstration.ApiUser;

/// One who asks over HTTP, may ask for everything, and takes no answer but a good one. Any number of threads may ask
/// at once.
///
/// Its connections are the plain ones of the JDK, kept open: whoever asks takes processor time from the one who
/// answers.
final class Asker {

    static {
        System.setProperty("http.maxConnections", "256");
        System.setProperty("sun.net.http.retryPost", "false");
    }

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

    String get(String path) throws IOException {
        return answer(open(path), 200);
    }

    String post(String path, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpURLConnection connection = open(path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return answer(connection, 201);
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.resolve(path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "application/json");
        return connection;
    }

    private static String answer(HttpURLConnection connection, int expected) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (status != expected) {
                throw new IllegalStateException(
                        "%s was answered with %d: %s".formatted(connection.getURL(), status, body));
            }
            return body;
        }
    }
}
