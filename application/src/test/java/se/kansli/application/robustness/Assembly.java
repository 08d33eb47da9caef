package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.kansli.application.demonstration.ApiUser;

/// A large body that sits, with one item in which a question is put.
final class Assembly {

    static final int MEMBERS = 61;

    private static final String DAY = "2024-03-20";

    private final ApiUser secretary;
    final String path;

    private Assembly(ApiUser secretary, String meetingId) {
        this.secretary = secretary;
        this.path = "/api/v1/meetings/" + meetingId;
    }

    static Assembly called(ApiUser admin, ApiUser secretary, String body) {
        Map<String, Object> rules = Map.of(
                "validFrom",
                "2019-01-01",
                "seats",
                MEMBERS,
                "substitutes",
                0,
                "substituteOrder",
                "AS_ELECTED",
                "numbering",
                "YEAR",
                "publicMeetings",
                false);
        admin.put("/api/v1/bodies/" + body + "/local-rules", rules).expect(204);
        Map<String, Object> meeting =
                Map.of("authority", body, "body", body, "time", Map.of("day", DAY, "mode", "ON_SITE"));
        Assembly assembly = new Assembly(
                secretary,
                secretary
                        .post("/api/v1/meetings", meeting)
                        .expect(201)
                        .body()
                        .get("meetingId")
                        .asString());
        secretary
                .post(assembly.path + "/items", Map.of("title", "Bidrag till scoutkåren"))
                .expect(201);
        return assembly;
    }

    /// Everybody is there, the first in the chair, and the question is put.
    Assembly deliberating() {
        change("/numbers", Map.of());
        change(
                "/opening",
                Map.of(
                        "day",
                        DAY,
                        "at",
                        "09:00",
                        "presidedBy",
                        1,
                        "attendees",
                        IntStream.rangeClosed(1, MEMBERS)
                                .mapToObj(Assembly::member)
                                .toList()));
        secretary.post(path + "/items/1/take-up", Map.of()).expect(204);
        secretary
                .put(
                        path + "/items/1/questions",
                        Map.of("questions", List.of(Map.of("text", "Får scoutkåren pengarna?"))),
                        key(),
                        etag())
                .expect(204);
        return this;
    }

    /// @return the path of the ballot
    String openBallot() {
        Map<String, Object> ballot = Map.of(
                "meetingId",
                path.substring(path.lastIndexOf('/') + 1),
                "item",
                1,
                "question",
                1,
                "yesMeans",
                "bifall",
                "noMeans",
                "avslag");
        return "/api/v1/ballots/"
                + secretary
                        .post("/api/v1/ballots", ballot)
                        .expect(201)
                        .body()
                        .get("ballotId")
                        .asString();
    }

    String etag() {
        return secretary.get(path).expect(200).etag();
    }

    /// Asks again for as long as there is no room.
    static ApiUser.Answer patiently(Supplier<ApiUser.Answer> request) {
        for (int tries = 0; tries < 200; tries++) {
            ApiUser.Answer answer = request.get();
            if (answer.status() != 429 && answer.status() != 503) {
                return answer;
            }
            Client.pause(Duration.ofMillis(50));
        }
        throw new AssertionError("There was never any room");
    }

    private void change(String what, Object content) {
        ApiUser.Answer answer = secretary.post(path + what, content, key(), etag());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(204);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, Object> member(int number) {
        return Map.of("name", "Ledamot " + number, "role", number == 1 ? "CHAIR" : "MEMBER", "presence", "ON_SITE");
    }
}
