package se.kansli.application.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.kansli.application.demonstration.ApiUser;

/// A meeting of one nämnd with one item, from the summons to the gavel.
final class MeetingOfNamnd {

    private static final Map<String, Object> NOTHING = Map.of();

    private final ApiUser secretary;
    private final String path;
    private final String day;

    private MeetingOfNamnd(ApiUser secretary, String path, String day) {
        this.secretary = secretary;
        this.path = path;
        this.day = day;
    }

    /// Called to decide in the case, with three seats, of which two are filled on the day.
    static MeetingOfNamnd called(ApiUser secretary, String body, String caseId, String day) {
        secretary
                .put(
                        "/api/v1/bodies/" + body + "/local-rules",
                        Map.of(
                                "validFrom",
                                "2019-01-01",
                                "seats",
                                3,
                                "substitutes",
                                0,
                                "substituteOrder",
                                "AS_ELECTED",
                                "numbering",
                                "YEAR",
                                "publicMeetings",
                                false))
                .expect(204);
        String path = secretary
                .post(
                        "/api/v1/meetings",
                        Map.of("authority", body, "body", body, "time", Map.of("day", day, "mode", "ON_SITE")))
                .expect(201)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        MeetingOfNamnd meeting = new MeetingOfNamnd(secretary, path, day);
        secretary
                .post(
                        path + "/items",
                        Map.of(
                                "title",
                                "Yttrande över cykelplan",
                                "caseId",
                                caseId,
                                "recommendations",
                                List.of("Nämnden antar yttrandet som sitt eget.")))
                .expect(201);
        meeting.change("/summons", Map.of("recipients", List.of("Ledamöterna"))).expect(204);
        meeting.change("/numbers", NOTHING).expect(204);
        return meeting;
    }

    MeetingOfNamnd openedBy(String... members) {
        List<Map<String, String>> attendees = IntStream.range(0, members.length)
                .mapToObj(place ->
                        Map.of("name", members[place], "role", place == 0 ? "CHAIR" : "MEMBER", "presence", "ON_SITE"))
                .toList();
        change("/opening", Map.of("day", day, "at", "00:01", "attendees", attendees, "presidedBy", 1))
                .expect(204);
        secretary.post(path + "/items/1/take-up", NOTHING).expect(204);
        return this;
    }

    ApiUser.Answer decides(Map<String, Object> decision) {
        return secretary.put(path + "/items/1/decision", decision, key(), etag());
    }

    ApiUser.Answer change(String what, Object content) {
        return secretary.post(path + what, content, key(), etag());
    }

    ApiUser.Answer reserves(int attendee, String reason) {
        return secretary.post(path + "/items/1/reservations", Map.of("by", attendee, "text", reason));
    }

    String meetingId() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String etag() {
        return secretary.get(path).expect(200).etag();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
