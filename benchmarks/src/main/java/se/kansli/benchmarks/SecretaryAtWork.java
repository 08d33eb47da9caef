package se.kansli.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.kernel.Stockholm;

/// Writes down a whole meeting of fullmäktige, each thing when it happens, from the plan to the last signature.
final class SecretaryAtWork {

    private static final int MEMBERS = 61;
    private static final int ITEMS = 40;
    private static final int ROLL_CALLS = 15;
    private static final String CHAIR = "Ledamot Efternamn 1";
    private static final List<String> APPROVERS = List.of("Ledamot Efternamn 2", "Ledamot Efternamn 3");
    private static final String WORDS =
            "Förvaltningen har berett ärendet tillsammans med de nämnder som berörs och bedömer att förslaget ryms inom ramen. ";

    private final ApiUser api;
    private final String today = LocalDate.now(Stockholm.ZONE).toString();
    private Latencies writes = new Latencies();
    private String meeting = "";
    private String paragraph = "";

    private SecretaryAtWork(ApiUser api) {
        this.api = api;
    }

    /// The one of whose rights at an authority the demonstration knows; so fullmäktige has its letters here.
    static SecretaryAtWork at(Bench bench) throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        ApiUser admin = ApiUser.login(http, bench.url(), "admin", "demo");
        admin.post(
                        "/api/v1/bodies",
                        Map.of(
                                "body", "KS",
                                "name", "Kommunfullmäktige",
                                "profile", "COUNCIL_SE",
                                "establishedOn", "2019-01-01"))
                .expect(201);
        admin.put(
                        "/api/v1/bodies/KS/local-rules",
                        Map.of(
                                "validFrom",
                                "2019-01-01",
                                "seats",
                                MEMBERS,
                                "substitutes",
                                30,
                                "substituteOrder",
                                "AS_ELECTED",
                                "numbering",
                                "YEAR",
                                "publicMeetings",
                                true))
                .expect(204);
        return new SecretaryAtWork(ApiUser.login(http, bench.url(), "oliver.wykman", "demo"));
    }

    String token() {
        return api.token();
    }

    /// How long each write of the last meeting took, in order.
    Latencies writes() {
        return writes;
    }

    /// One that was voted on, of the last meeting.
    String aParagraph() {
        return paragraph;
    }

    /// @return the minutes
    String holdAMeeting() {
        writes = new Latencies();
        String id = timed(() -> api.post(
                        "/api/v1/meetings",
                        Map.of(
                                "authority",
                                "KS",
                                "body",
                                "KS",
                                "time",
                                Map.of("day", today, "starts", "09:00", "place", "Stadshuset", "mode", "ON_SITE"))))
                .expect(201)
                .body()
                .get("meetingId")
                .asString();
        meeting = "/api/v1/meetings/" + id;
        for (int item = 1; item <= ITEMS; item++) {
            add("/items", Map.of("title", title(item), "recommendations", List.of(proposal(item), WORDS)), 201);
        }
        replace(
                "POST",
                "/summons",
                Map.of("recipients", List.of("Ledamöter och ersättare"), "lateReason", "Mötet mäts i dag."));
        replace("POST", "/numbers", Map.of());
        replace("POST", "/opening", Map.of("day", today, "at", "09:00", "presidedBy", 1, "attendees", everybody()));
        for (int item = 1; item <= ITEMS; item++) {
            handle(item);
        }
        paragraph = api.get(meeting + "/proceedings")
                .expect(200)
                .body()
                .get("items")
                .get(ITEMS - 1)
                .get("number")
                .asString();
        replace("POST", "/closing", Map.of("at", "18:30"));
        approve(id + "-J");
        return id + "-J";
    }

    private void handle(int item) {
        String path = "/items/" + item;
        add(path + "/take-up", Map.of(), 204);
        if (item == 1) {
            add(path + "/approvers", Map.of("approvers", List.of(2, 3)), 204);
            decide(path, "APPOINT", "Fullmäktige utser två ledamöter att justera protokollet.");
            return;
        }
        add(path + "/motions", Map.of("by", 4, "kind", "APPROVAL", "text", "Bifall till förslaget."), 201);
        add(path + "/motions", Map.of("by", 30, "kind", "REJECTION", "text", "Avslag på förslaget."), 201);
        replace(
                "PUT",
                path + "/questions",
                Map.of(
                        "questions",
                        List.of(Map.of("text", "Bifaller fullmäktige förslaget?", "motions", List.of(1, 2)))));
        if (item > ITEMS - ROLL_CALLS) {
            add(
                    path + "/votes",
                    Map.of("question", 1, "yesMeans", "bifall", "noMeans", "avslag", "rollCall", roll(item)),
                    204);
        } else {
            add(path + "/results", Map.of("question", 1, "answeredYes", true), 204);
        }
        decide(path, "GRANT", proposal(item));
        add(path + "/reservations", Map.of("by", 30, "text", "Pengarna behövs till annat."), 204);
    }

    private void decide(String path, String kind, String wording) {
        replace("PUT", path + "/decision", Map.of("points", List.of(Map.of("kind", kind, "wording", wording))));
    }

    private void approve(String minutes) {
        String path = "/api/v1/minutes/" + minutes;
        timed(() -> api.post(path + "/ready", Map.of("approvers", List.of()))).expect(201);
        List<String> signers = new ArrayList<>(APPROVERS);
        signers.add(CHAIR);
        for (String signer : signers) {
            timed(() -> api.post(path + "/approvals", Map.of("signer", signer, "on", today, "means", "E_SIGNATURE")))
                    .expect(204);
        }
    }

    private void add(String what, Object content, int expected) {
        timed(() -> api.post(meeting + what, content)).expect(expected);
    }

    private void replace(String method, String what, Object content) {
        String seen = api.get(meeting).expect(200).etag();
        String key = UUID.randomUUID().toString();
        timed(() -> method.equals("PUT")
                        ? api.put(meeting + what, content, key, seen)
                        : api.post(meeting + what, content, key, seen))
                .expect(204);
    }

    private ApiUser.Answer timed(Supplier<ApiUser.Answer> request) {
        long started = System.nanoTime();
        ApiUser.Answer answer = request.get();
        writes.add(System.nanoTime() - started);
        return answer;
    }

    private static List<Map<String, Object>> everybody() {
        return IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(number -> Map.<String, Object>of(
                        "name",
                        "Ledamot Efternamn " + number,
                        "role",
                        number == 1 ? "CHAIR" : "MEMBER",
                        "presence",
                        "ON_SITE",
                        "party",
                        List.of("S", "M", "C", "V", "L", "KD", "MP", "SD").get(number % 8)))
                .toList();
    }

    private static List<Map<String, Object>> roll(int item) {
        return IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(number -> Map.<String, Object>of(
                        "attendee",
                        number,
                        "choice",
                        (number + item) % 7 == 3 ? "ABSTAIN" : number % 8 == 2 ? "NO" : "YES"))
                .toList();
    }

    private static String title(int item) {
        return item == 1 ? "Val av justerare" : "Anslag till gång- och cykelväg, etapp " + item;
    }

    private static String proposal(int item) {
        return "Fullmäktige anslår %d 000 kronor till etapp %d. %s".formatted(100 + item, item, WORDS);
    }
}
