package se.kansli.application.robustness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kansli.application.demonstration.ApiUser;

/// What questions are answered with, byte for byte, by the path that asks.
final class Answers {

    private Answers() {}

    static Map<String, String> of(URI server, ApiUser reader, List<String> paths)
            throws IOException, InterruptedException {
        Map<String, String> answers = new TreeMap<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String path : paths) {
                HttpRequest question = HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Bearer " + reader.token())
                        .build();
                HttpResponse<String> answer =
                        http.send(question, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
                String version = answer.headers().firstValue("ETag").orElse("");
                answers.put(path, answer.statusCode() + " " + version + "\n" + answer.body());
            }
        }
        return answers;
    }
}
