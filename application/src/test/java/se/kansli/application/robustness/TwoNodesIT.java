package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;

/// Two nodes on one database: whichever one is asked, it answers as if there were no other.
@Timeout(180)
class TwoNodesIT {

    private static final String DATABASE = "two_nodes";

    private static RunningKansli one;
    private static KansliProcess other;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        one = RunningKansli.on(DATABASE);
        other = KansliProcess.start(
                folder,
                "spring.datasource.url=" + TestPostgres.url(DATABASE),
                "spring.datasource.username=" + TestPostgres.username(),
                "spring.datasource.password=" + TestPostgres.password());
        Office.establish(one.as("admin"), "KS", "SFN");
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    @Test
    void a_node_decides_on_what_the_other_has_written_since_it_last_saw_the_case() {
        String caseId = Office.caseToSendOnRemiss(
                one.as("registrator.ks"), one.as("carolina.andersson"), other.as("oliver.wykman"));

        one.as("carolina.andersson")
                .post(Office.path(caseId) + "/remisser", Office.remiss(List.of("SFN")))
                .expect(201);
    }

    @Test
    void what_comes_by_one_node_is_told_on_the_other_too() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
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
