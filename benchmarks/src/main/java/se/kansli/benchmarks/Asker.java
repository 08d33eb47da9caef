package se.kansli.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import se.kansli.application.demonstration.ApiUser;

/// One who asks over HTTP, and takes no answer but a good one unless it only tries. Any number of threads may ask at
/// once.
///
/// Its connections are the plain ones of the JDK, kept open: whoever asks takes processor time from the one who
/// answers.
final class Asker {

    static {
        System.setProperty("http.maxConnections", "1024");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final URI server;
    private final String token;

    private Asker(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /// An answer, good or not.
    record Answer(int status, String body) {}

    /// One who may ask for everything.
    static Asker at(Bench bench) {
        return at(bench, "admin");
    }

    static Asker at(Bench bench, String user) {
        return new Asker(
                bench.url(),
                ApiUser.login(HttpClient.newHttpClient(), bench.url(), user, "demo")
                        .token());
    }

    String get(String path) throws IOException {
        return good(open(path), 200);
    }

    String post(String path, String body) throws IOException {
        return good(posted(path, body), 201);
    }

    Answer tryToPost(String path, String body) throws IOException {
        return answer(posted(path, body));
    }

    /// A body that begins in 2019.
    void establish(String body) throws IOException {
        post("/api/v1/bodies", """
                {"body": "%1$s", "name": "Nämnd %1$s", "profile": "BOARD_SE", "establishedOn": "2019-01-01"}
                """.formatted(body));
    }

    private HttpURLConnection posted(String path, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpURLConnection connection = open(path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return connection;
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.resolve(path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "application/json");
        return connection;
    }

    private static String good(HttpURLConnection connection, int expected) throws IOException {
        Answer answer = answer(connection);
        if (answer.status() != expected) {
            throw new IllegalStateException(
                    "%s was answered with %d: %s".formatted(connection.getURL(), answer.status(), answer.body()));
        }
        return answer.body();
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
