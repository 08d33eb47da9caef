package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.application.RunningKansli;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;

/// A meeting is held, and its minutes are taken from the gavel to the end of the appeal, through the doors that people
/// use.
class MinutesOfAMeetingIT {

    private static RunningKansli kansli;
    private static ApiUser secretary;
    private static ApiUser chair;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on("minutes_of_a_meeting");
        ApiUser admin = kansli.as("admin");
        Office.establish(admin, "KS");
        Meeting.prepare(admin, "KS");
        secretary = kansli.as("oliver.wykman");
        chair = kansli.as("dzenita.abaza");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void two_people_sign_at_once_and_a_notice_that_goes_too_early_makes_nothing_final() throws Exception {
        String path = "/api/v1/minutes/" + Meeting.hold(secretary, "KS") + "-J";
        assertThat(duties()).contains("MAKE_MINUTES_READY");
        secretary.post(path + "/ready", Map.of("approvers", List.of())).expect(201);
        assertThat(duties()).contains("APPROVE_MINUTES");

        Crowd.allAtOnce(List.<Callable<Integer>>of(
                        () -> sign(chair, path, Meeting.CHAIR), () -> sign(secretary, path, Meeting.APPROVER)))
                .forEach(status -> assertThat(status).isEqualTo(204));
        // Whoever signed last may have been the other one, whose write the secretary's reading does not wait for.
        await().untilAsserted(
                        () -> assertThat(read(path).get("state").asString()).isEqualTo("APPROVED"));
        assertThat(duties()).contains("ANNOUNCE_MINUTES");

        change(path, "/announcement", Map.of("on", "2024-03-26", "whereKept", "Kommunledningskontoret"));
        JsonNode notice = board().valueStream()
                .filter(each -> path.endsWith("/" + each.get("minutesId").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(notice.get("lastAppealDay").asString()).isEqualTo("2024-04-16");
        assertThat(read(path).get("points").get(1).get("force").asString()).isEqualTo("FINAL");

        change(path, "/notice-removal", Map.of("on", "2024-04-16"));
        assertThat(read(path).get("state").asString()).isEqualTo("NOTICE_REMOVED_EARLY");
        assertThat(read(path).get("points").get(1).get("force").asString()).isEqualTo("NOTICE_REMOVED_EARLY");
        assertThat(board()).isEmpty();
        assertThat(duties()).contains("ANNOUNCE_MINUTES_AGAIN");
    }

    private static int sign(ApiUser user, String path, String signer) {
        return user.post(path + "/approvals", Map.of("signer", signer, "on", "2024-03-25", "means", "E_SIGNATURE"))
                .status();
    }

    private static void change(String path, String what, Object content) {
        String etag = secretary.get(path).expect(200).etag();
        secretary.post(path + what, content, UUID.randomUUID().toString(), etag).expect(204);
    }

    private static JsonNode read(String path) {
        return secretary.get(path).expect(200).body();
    }

    private static JsonNode board() {
        return secretary.get("/api/v1/public/notice-board").expect(200).body().get("items");
    }

    private static List<String> duties() {
        return secretary
                .get("/api/v1/desks/KS")
                .expect(200)
                .body()
                .get("items")
                .valueStream()
                .map(duty -> duty.get("kind").asString())
                .toList();
    }
}
