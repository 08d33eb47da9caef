package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;

/// Whoever follows an inbox is told on the node that they came to, whichever node was written to and whichever one
/// keeps
/// the inbox.
class LiveOnEveryNodeIT {

    private static final String DATABASE = "live_on_every_node";

    @Test
    @Timeout(180)
    void what_comes_by_one_node_is_told_on_the_other_too(@TempDir Path folder) throws Exception {
        try (RunningKansli one = RunningKansli.on(DATABASE);
                KansliProcess other = KansliProcess.start(
                        folder,
                        "spring.datasource.url=" + TestPostgres.url(DATABASE),
                        "spring.datasource.username=" + TestPostgres.username(),
                        "spring.datasource.password=" + TestPostgres.password());
                HttpClient http = HttpClient.newHttpClient()) {
            Office.establish(one.as("admin"), "KS", "SFN");
            String caseId = Office.caseToSendOnRemiss(
                    one.as("registrator.ks"), one.as("carolina.andersson"), one.as("oliver.wykman"));
            Stream<String> toldByOne = follow(http, one.url().toString(), one.as("registrator.sfn"));
            Stream<String> toldByOther = follow(http, other.url().toString(), other.as("registrator.sfn"));

            other.as("carolina.andersson")
                    .post(Office.path(caseId) + "/remisser", Office.remiss(List.of("SFN")))
                    .expect(201);

            assertThat(toldByOne.limit(2)).containsExactly("event:changed", "data:SFN");
            assertThat(toldByOther.limit(2)).containsExactly("event:changed", "data:SFN");
            http.shutdownNow();
        }
    }

    private static Stream<String> follow(HttpClient http, String server, ApiUser reader) throws Exception {
        HttpResponse<Stream<String>> stream = http.send(
                HttpRequest.newBuilder(URI.create(server + "/api/v1/inboxes/SFN/events"))
                        .header("Authorization", "Bearer " + reader.token())
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream.body().filter(line -> !line.isEmpty() && !line.startsWith(":"));
    }
}
