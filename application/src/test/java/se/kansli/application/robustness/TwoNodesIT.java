package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.kernel.sitting.VoteChoice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two nodes on one database: whichever one is asked, it answers as if there were no other.
@Timeout(180)
class TwoNodesIT {

    private static final String DATABASE = "two_nodes";

    private static final int ROUNDS = 10;

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

    /// Everybody votes three times at once, by either node. One cannot decide, and says both.
    @Test
    void a_storm_of_votes_is_counted_exactly_once() throws Exception {
        Assembly assembly =
                Assembly.called(one.as("admin"), one.as("oliver.wykman"), "KS").deliberating();
        String ballot = assembly.openBallot();
        one.as("oliver.wykman").post(ballot + "/closing", Map.of()).expect(422);
        String before = assembly.etag();
        String token = one.as("oliver.wykman").token();
        String tokenOfOther = other.as("oliver.wykman").token();
        List<Callable<Integer>> votes = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int repeat = 0; repeat < 3; repeat++) {
                for (int attendee = 1; attendee <= Assembly.MEMBERS; attendee++) {
                    boolean here = (attendee + repeat) % 2 == 0;
                    ApiUser voter =
                            ApiUser.withToken(http, here ? one.url() : other.url(), here ? token : tokenOfOther);
                    Map<String, Object> vote = Map.of(
                            "attendee",
                            attendee,
                            "choice",
                            choice(attendee, repeat).name());
                    votes.add(() -> Assembly.patiently(() -> voter.post(ballot + "/votes", vote))
                            .status());
                }
            }
            List<Integer> answers = Crowd.allAtOnce(votes);
            assertThat(answers).containsOnly(204, 409);
            assertThat(answers.stream().filter(status -> status == 409)).hasSizeBetween(1, 2);

            JsonNode counted = one.as("oliver.wykman").get(ballot).expect(200).body();
            assertThat(other.as("oliver.wykman").get(ballot).expect(200).body()).isEqualTo(counted);
            assertThat(counted.get("missing")).isEmpty();
            assertThat(counted.get("votes")).hasSize(Assembly.MEMBERS);
            assertThat(stored("VoteCast")).isEqualTo(Assembly.MEMBERS);
            assertThat(assembly.etag()).isEqualTo(before);

            List<Callable<Integer>> endings = List.of(
                    () -> one.as("oliver.wykman")
                            .post(ballot + "/closing", Map.of())
                            .status(),
                    () -> other.as("oliver.wykman")
                            .post(ballot + "/closing", Map.of())
                            .status());
            assertThat(Crowd.allAtOnce(endings)).containsExactlyInAnyOrder(204, 409);
            assertThat(stored("VoteTaken")).isEqualTo(1);
            assertThat(one.as("oliver.wykman")
                            .post(ballot + "/votes", Map.of("attendee", 1, "choice", "YES"))
                            .status())
                    .isEqualTo(409);
            JsonNode result = new JsonMapper().readTree(taken());
            assertThat(result.get("rollCall")).isEqualTo(counted.get("votes"));
            for (VoteChoice choice : List.of(VoteChoice.YES, VoteChoice.NO)) {
                long sure = IntStream.range(1, Assembly.MEMBERS)
                        .filter(attendee -> choice(attendee, 0) == choice)
                        .count();
                boolean last = result.get("rollCall")
                        .get(Assembly.MEMBERS - 1)
                        .get("choice")
                        .asString()
                        .equals(choice.name());
                assertThat(result.get(choice == VoteChoice.YES ? "yes" : "no").asLong())
                        .isEqualTo(sure + (last ? 1 : 0));
            }
        }
    }

    /// They read the same and write at once: one is let through, and the other sees what the first one wrote before it
    /// replaces it.
    @Test
    void two_secretaries_on_one_meeting_lose_nothing() throws Exception {
        Assembly assembly = Assembly.called(one.as("admin"), one.as("oliver.wykman"), "KS");
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<Callable<List<String>>> secretaries = List.of(
                () -> edit(one.as("oliver.wykman"), assembly.path, "ena", bothHaveRead),
                () -> edit(other.as("oliver.wykman"), assembly.path, "andra", bothHaveRead));
        List<List<String>> answered = Crowd.allAtOnce(secretaries);

        List<String> acknowledged = answered.stream()
                .flatMap(List::stream)
                .filter(title -> !title.isEmpty())
                .toList();
        long tooLate =
                answered.stream().flatMap(List::stream).filter(String::isEmpty).count();
        assertThat(acknowledged).hasSize(2 * ROUNDS);
        assertThat(tooLate).isGreaterThanOrEqualTo(ROUNDS);
        String meeting = assembly.path.substring(assembly.path.lastIndexOf('/') + 1);
        List<String> history =
                new JdbcTemplate(TestPostgres.dataSource(DATABASE)).queryForList("""
                        select convert_from(payload, 'UTF8')::json ->> 'title' from domainevententry
                         where aggregateidentifier = ? and payloadtype = 'ItemChanged' order by sequencenumber
                        """, String.class, meeting);
        assertThat(history).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    /// @return the titles that were taken, and nothing for each that came too late
    private static List<String> edit(ApiUser secretary, String meeting, String who, CyclicBarrier bothHaveRead)
            throws Exception {
        List<String> answered = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            String title = "Den " + who + " skriver för " + round + ":e gången";
            String seen = secretary.get(meeting).expect(200).etag();
            bothHaveRead.await();
            while (!isTaken(secretary, meeting, title, seen)) {
                answered.add("");
                seen = secretary.get(meeting).expect(200).etag();
            }
            answered.add(title);
        }
        return answered;
    }

    private static boolean isTaken(ApiUser secretary, String meeting, String title, String seen) {
        ApiUser.Answer answer = secretary.put(
                meeting + "/items/1", Map.of("title", title), UUID.randomUUID().toString(), seen);
        assertThat(answer.status()).as("%s", answer.body()).isIn(204, 412);
        return answer.status() == 204;
    }

    private static VoteChoice choice(int attendee, int repeat) {
        int place = attendee == Assembly.MEMBERS ? repeat % 2 : attendee % 3;
        return VoteChoice.values()[place];
    }

    private static int stored(String event) {
        return new JdbcTemplate(TestPostgres.dataSource(DATABASE))
                .queryForList("select 1 from domainevententry where payloadtype = ?", Integer.class, event)
                .size();
    }

    private static String taken() {
        return new JdbcTemplate(TestPostgres.dataSource(DATABASE))
                .queryForList(
                        "select convert_from(payload, 'UTF8') from domainevententry where payloadtype = 'VoteTaken'",
                        String.class)
                .getFirst();
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
