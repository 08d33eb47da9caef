package se.kansli.application.robustness;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.kansli.application.demonstration.ApiUser;

/// A meeting of kommunstyrelsen that was held: the chair and two members chose who approves its minutes, and granted
/// money in the item after.
final class Meeting {

    static final String CHAIR = "Dzenita Abaza";
    static final String APPROVER = "Karin Holm";
    static final String DAY = "2024-03-20";

    private final ApiUser secretary;
    private final String path;

    private Meeting(ApiUser secretary, String meetingId) {
        this.secretary = secretary;
        this.path = "/api/v1/meetings/" + meetingId;
    }

    /// Says how many sit in it and how its paragraphs are numbered, without which nothing is decided.
    static void prepare(ApiUser admin, String body) {
        admin.put(
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
    }

    /// @return the id of the meeting
    static String hold(ApiUser secretary, String body) {
        String id = secretary
                .post(
                        "/api/v1/meetings",
                        Map.of("authority", body, "body", body, "time", Map.of("day", DAY, "mode", "ON_SITE")))
                .expect(201)
                .body()
                .get("meetingId")
                .asString();
        Meeting meeting = new Meeting(secretary, id);
        List.of("Val av justerare", "Bidrag till scoutkåren")
                .forEach(title -> meeting.secretary
                        .post(meeting.path + "/items", Map.of("title", title))
                        .expect(201));
        meeting.change("/numbers", Map.of());
        meeting.change(
                "/opening",
                Map.of(
                        "day",
                        DAY,
                        "at",
                        "09:00",
                        "presidedBy",
                        1,
                        "attendees",
                        List.of(
                                attendee(CHAIR, "CHAIR"),
                                attendee(APPROVER, "MEMBER"),
                                attendee("Per Lind", "MEMBER"))));
        meeting.act("/items/1/take-up", Map.of());
        meeting.act("/items/1/approvers", Map.of("approvers", List.of(2)));
        meeting.decide(1, "APPOINT", "Karin Holm justerar protokollet.");
        meeting.act("/items/2/take-up", Map.of());
        meeting.decide(2, "GRANT", "Scoutkåren får 10 000 kronor.");
        meeting.change("/closing", Map.of("at", "10:00"));
        return id;
    }

    private void decide(int item, String kind, String wording) {
        Map<String, Object> decision = Map.of("points", List.of(Map.of("kind", kind, "wording", wording)));
        secretary
                .put(
                        path + "/items/" + item + "/decision",
                        decision,
                        UUID.randomUUID().toString(),
                        etag())
                .expect(204);
    }

    private void act(String what, Object content) {
        secretary.post(path + what, content).expect(204);
    }

    private void change(String what, Object content) {
        secretary
                .post(path + what, content, UUID.randomUUID().toString(), etag())
                .expect(204);
    }

    private String etag() {
        return secretary.get(path).expect(200).etag();
    }

    private static Map<String, Object> attendee(String name, String role) {
        return Map.of("name", name, "role", role, "presence", "ON_SITE");
    }
}
