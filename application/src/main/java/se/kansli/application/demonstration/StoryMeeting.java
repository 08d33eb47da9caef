package se.kansli.application.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A meeting as its secretary writes it down: it is called, chooses who approves its minutes, decides in one case, and
/// its minutes are signed by the chair and the one who was chosen, announced, and taken down.
final class StoryMeeting {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final int CASE = 2;
    private static final String PRESENTER = "Föredraganden";

    private final Teller teller;
    private final String secretary;
    private final String path;
    private final String chair;

    private StoryMeeting(Teller teller, String secretary, String path, String chair) {
        this.teller = teller;
        this.secretary = secretary;
        this.path = path;
        this.chair = chair;
    }

    /// Called to take up a case that waits for the body.
    static StoryMeeting called(
            Teller teller, String secretary, String authority, String body, String day, String chair, String caseId) {
        Map<String, Object> time = Map.of("day", day, "starts", "13:00", "place", "Stadshuset", "mode", "ON_SITE");
        String id = teller.post(
                        secretary, "/api/v1/meetings", Map.of("authority", authority, "body", body, "time", time))
                .body()
                .get("meetingId")
                .asString();
        StoryMeeting meeting = new StoryMeeting(teller, secretary, "/api/v1/meetings/" + id, chair);
        meeting.post("/items", Map.of("title", "Val av justerare"));
        meeting.post("/items/waiting", Map.of("caseId", caseId));
        meeting.change("/summons", Map.of("recipients", List.of("Ledamöter och ersättare")));
        meeting.change("/numbers", NOTHING);
        return meeting;
    }

    /// @param deciding how many are there beside the chair, the last of them a substitute for the next member; what
    /// they are called is made up
    void decides(String day, int deciding, Map<String, Object> decision) {
        List<Map<String, Object>> attendees = new ArrayList<>();
        attendees.add(Map.of("name", chair, "role", "CHAIR", "presence", "ON_SITE"));
        for (int member = 1; member < deciding; member++) {
            attendees.add(Map.of("name", "Ledamot " + member, "role", "MEMBER", "presence", "ON_SITE"));
        }
        attendees.add(Map.of(
                "name",
                "Ersättare 1",
                "role",
                "SERVING_SUBSTITUTE",
                "presence",
                "ON_SITE",
                "servingOrder",
                1,
                "servesFor",
                Map.of("name", "Ledamot " + deciding)));
        attendees.add(Map.of("name", PRESENTER, "role", "STAFF", "presence", "ON_SITE"));
        change("/opening", Map.of("day", day, "at", "13:00", "attendees", attendees, "presidedBy", 1));
        post("/items/1/take-up", NOTHING);
        post("/items/1/approvers", Map.of("approvers", List.of(2)));
        replace(
                "/items/1/decision",
                Map.of("points", List.of(point("APPOINT", "Ledamot 1 utses att justera protokollet."))));
        post("/items/" + CASE + "/take-up", Map.of("presenters", List.of(attendees.size())));
        replace("/items/" + CASE + "/decision", decision);
        change("/closing", Map.of("at", "15:00"));
        teller.settle();
    }

    void minutesAreSigned(String on) {
        teller.post(secretary, minutes() + "/ready", Map.of("approvers", List.of()));
        for (String signer : List.of(chair, "Ledamot 1")) {
            teller.post(
                    secretary, minutes() + "/approvals", Map.of("signer", signer, "on", on, "means", "E_SIGNATURE"));
        }
        teller.change(
                secretary,
                minutes() + "/announcement",
                minutes(),
                Map.of("on", on, "whereKept", "Kommunledningskontoret"));
    }

    void noticeIsTakenDown(String on) {
        teller.change(secretary, minutes() + "/notice-removal", minutes(), Map.of("on", on));
    }

    static Map<String, Object> point(String kind, String wording) {
        return Map.of("kind", kind, "wording", wording);
    }

    private String minutes() {
        return path.replace("/meetings/", "/minutes/") + "-J";
    }

    private void post(String what, Object body) {
        teller.post(secretary, path + what, body);
    }

    private void change(String what, Object body) {
        teller.change(secretary, path + what, path, body);
    }

    private void replace(String what, Object body) {
        teller.replace(secretary, path + what, path, body);
    }
}
