package se.kansli.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.kernel.Stockholm;
import tools.jackson.databind.JsonNode;

/// The main job, in the present and between two nämnder that nobody else has heard of, so that it can be played on any
/// Kansli that runs, whatever is in it and however many nodes it has.
///
/// Whoever plays it holds every role in the whole municipality.
public abstract class RemissBetweenTwoNamnder {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Object> NOTHING = Map.of();

    private final String sender = newCode();
    private final String consultee = newCode();
    private final String today = LocalDate.now(Stockholm.ZONE).toString();
    private final HttpClient http = HttpClient.newHttpClient();

    /// Where the Kansli is.
    protected abstract URI url();

    /// A token of somebody with every role.
    protected abstract String token();

    /// The roles that whoever plays it holds, as grants for the whole municipality.
    public static List<String> everyRole() {
        return List.of("administrator", "registrator", "handlaggare", "namndsekreterare", "ordforande", "arkivarie");
    }

    protected ApiUser user() {
        return ApiUser.withToken(http, url(), token());
    }

    @BeforeEach
    void both_namnder_are_established() {
        for (String namnd : List.of(sender, consultee)) {
            user().post(
                            "/api/v1/bodies",
                            Map.of(
                                    "body",
                                    namnd,
                                    "name",
                                    "Nämnden " + namnd,
                                    "profile",
                                    "BOARD_SE",
                                    "establishedOn",
                                    "2019-01-01"))
                    .expect(201);
        }
    }

    @Test
    void a_remiss_goes_out_and_its_answer_comes_back() {
        ApiUser user = user();
        String remiss = send(user, caseWithPlan(user));
        String own = open(user, remiss);
        propose(user, own);

        change(user, own, "/yttrande", adoption()).expect(204);
        change(user, own, "/dispatch", NOTHING).expect(201);

        awaitThat(() -> text(lineOf(consultee, user, remiss), "/status").equals("ANSWERED"));
        JsonNode compiled = read(user, remiss + "/compilation");
        assertThat(text(Found.only(compiled.get("replies"), "/body", consultee), "/status"))
                .isEqualTo("ANSWERED");
        assertThat(compiled.toString()).contains("Nämnden vill ha cykelställ.");
        String caseId = lastOf(own);
        awaitThat(() -> user.get("/api/v1/public/diarium/" + caseId).status() == 200);
        assertThat(read(user, "/api/v1/diarium?text=" + caseId).get("items").valueStream())
                .as("the case that has the number, beside the one that names it as theirs")
                .extracting(entry -> text(entry, "/caseId"))
                .contains(caseId);
        assertThat(read(user, own + "/timeline").get("items")).hasSizeGreaterThan(4);
        user.get(own + "?validAt=2019-06-01").expect(404);
    }

    @Test
    void A4_A6_CON_10_the_namnd_adopts_the_answer_in_a_meeting_when_enough_are_there() {
        ApiUser user = user();
        String remiss = send(user, caseWithPlan(user));
        String own = open(user, remiss);
        propose(user, own);
        MeetingOfNamnd tooFew =
                MeetingOfNamnd.called(user, consultee, lastOf(own), today).openedBy("Ordföranden");
        assertThat(text(tooFew.decides(adoptingInMeeting()).expect(409).body(), "/code"))
                .isEqualTo("NOT_QUORATE");

        MeetingOfNamnd meeting =
                MeetingOfNamnd.called(user, consultee, lastOf(own), today).openedBy("Ordföranden", "Vice ordföranden");
        meeting.decides(adoptingInMeeting()).expect(204);
        meeting.reserves(2, "Cykelställen kostar för mycket.").expect(204);
        change(user, own, "/dispatch", NOTHING).expect(409);
        meeting.change("/closing", Map.of("at", "23:59")).expect(204);

        awaitThat(() -> text(read(user, own), "/answering/state").equals("ADOPTED"));
        assertThat(text(read(user, own), "/decisions/0/source/meeting")).isEqualTo(meeting.meetingId());
        assertThat(text(read(user, own), "/decisions/0/minutes/approval")).isEqualTo("NOT_APPROVED");
        JsonNode early = change(user, own, "/dispatch", NOTHING).expect(409).body();
        assertThat(text(early, "/rule")).isEqualTo("CON-10");
        change(user, own, "/dispatch", Map.of("beforeApproval", "Svarsdagen är i dag."))
                .expect(201);
        awaitThat(() -> text(read(user, own), "/answering/state").equals("DISPATCHED"));
        assertThat(text(read(user, own), "/answering/dispatched/beforeApproval"))
                .isEqualTo("Svarsdagen är i dag.");
        awaitThat(() -> text(lineOf(consultee, user, remiss), "/status").equals("ANSWERED"));
        assertThat(read(user, remiss + "/compilation").toString()).contains("Cykelställen kostar för mycket.");
    }

    @Test
    void what_no_namnd_has_adopted_is_not_dispatched() {
        ApiUser user = user();
        String own = open(user, send(user, caseWithPlan(user)));
        propose(user, own);

        JsonNode refused = change(user, own, "/dispatch", NOTHING).expect(409).body();

        assertThat(text(refused, "/code")).isEqualTo("NOT_ADOPTED");
        assertThat(text(refused, "/rule")).isEqualTo("CON-8");
        assertThat(text(refused, "/detail")).isNotBlank();
    }

    @Test
    void a_change_of_what_has_changed_since_is_refused() {
        ApiUser user = user();
        String path = register(user, "Cykelplan med version");
        String etag = user.get(path).expect(200).etag();
        retitle(user, path, "Den första hinner", etag).expect(204);

        JsonNode stale =
                retitle(user, path, "Den andra hinner inte", etag).expect(412).body();

        assertThat(text(stale, "/type")).isEqualTo("urn:kansli:problem:stale-version");
        assertThat(text(read(user, path), "/title")).isEqualTo("Den första hinner");
    }

    @Test
    void what_is_asked_for_twice_with_one_key_is_done_once() {
        ApiUser user = user();
        String key = UUID.randomUUID().toString();
        Map<String, Object> registration = registration("Cykelplan med nyckel");

        JsonNode first =
                user.post("/api/v1/cases", registration, key).expect(201).body();
        JsonNode again =
                user.post("/api/v1/cases", registration, key).expect(201).body();

        assertThat(again).isEqualTo(first);
        user.post("/api/v1/cases", registration("En annan"), key).expect(422);
    }

    @Test
    void what_cannot_be_read_or_is_not_there_is_told_so() {
        ApiUser user = user();

        user.get("/api/v1/diarium?text=cykel&cursor=ogiltig").expect(400);
        user.get("/api/v1/cases/" + sender + "-2019-0001").expect(404);
        user.post("/api/v1/cases/" + sender + "-2019-0001/closing", Map.of("reason", "NO_ACTION"))
                .expect(428);
        change(user, "/api/v1/cases/" + sender + "-2019-0001", "/closing", Map.of("reason", "NO_ACTION"), "\"0\"")
                .expect(404);
    }

    @Test
    void a_file_comes_back_as_it_was_uploaded() throws Exception {
        ApiUser user = user();
        String path = caseWithPlan(user);
        assertThat(text(read(user, path), "/records/0/title")).isNotBlank();

        HttpResponse<String> file = http.send(
                request(user, path + "/records/1/file", "*/*"),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("Planen för cykelvägen.");
    }

    @Test
    void everyone_who_registers_at_once_gets_a_number_of_their_own_and_none_is_left_out() throws Exception {
        int clients = 8;
        int each = 5;
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            ApiUser user = user();
            tasks.add(() -> IntStream.range(0, each)
                    .mapToObj(nth -> lastOf(register(user, "Cykelväg vid Ängöleden")))
                    .toList());
        }

        List<String> registered = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<List<String>> finished : threads.invokeAll(tasks)) {
                registered.addAll(finished.get());
            }
        }

        assertThat(registered.stream().map(RemissBetweenTwoNamnder::number).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, clients * each).boxed().toList());
    }

    @Test
    @Timeout(90)
    void the_inbox_says_by_itself_that_something_came() throws Exception {
        ApiUser user = user();
        String path = caseWithPlan(user);
        try (HttpClient listener = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> stream = listener.send(
                    request(user, "/api/v1/inboxes/" + consultee + "/events", "text/event-stream"),
                    HttpResponse.BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);

            user.post(path + "/remisser", remiss()).expect(201);

            assertThat(stream.body()
                            .filter(line -> !line.startsWith(":") && !line.isEmpty())
                            .limit(2))
                    .containsExactly("event:changed", "data:" + consultee);
            listener.shutdownNow();
        }
    }

    protected String register(ApiUser user, String title) {
        return location(user.post("/api/v1/cases", registration(title)).expect(201));
    }

    protected Map<String, Object> registration(String title) {
        return Map.of(
                "authority", sender,
                "kind", "GENERAL",
                "title", title,
                "publicTitle", title,
                "initiator", Map.of("name", "Gatukontoret", "kind", "AUTHORITY"),
                "receivedOn", today);
    }

    /// A case with a plan in it, decided to be sent on remiss.
    private String caseWithPlan(ApiUser user) {
        String path = register(user, "Cykelplan – beslut om remiss");
        JsonNode stored = user.upload(
                        "/api/v1/contents?fileName=plan.txt&authority=" + sender,
                        "Planen för cykelvägen.".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .body();
        user.post(
                        path + "/records",
                        Map.of(
                                "kind",
                                "ESTABLISHED",
                                "date",
                                today,
                                "title",
                                "Cykelplan",
                                "publicTitle",
                                "Cykelplan",
                                "file",
                                Map.of(
                                        "sha256", text(stored, "/sha256"),
                                        "size", stored.get("size").asLong(),
                                        "mediaType", text(stored, "/mediaType"),
                                        "fileName", "plan.txt"),
                                "annexes",
                                List.of()))
                .expect(201);
        user.post(
                        path + "/decisions",
                        Map.of(
                                "reference", decision(sender, "§ 19"),
                                "kind", "SEND_ON_REMISS",
                                "wording", "Planen går på remiss."))
                .expect(204);
        return path;
    }

    /// The path of the remiss, when it lies in the consultee's inbox.
    private String send(ApiUser user, String casePath) {
        String remiss = location(user.post(casePath + "/remisser", remiss()).expect(201));
        awaitThat(() -> user.get(incoming(remiss)).status() == 200);
        return remiss;
    }

    private Map<String, Object> remiss() {
        return Map.of(
                "decision", decision(sender, "§ 19"),
                "question", "Vad anser ni om planen?",
                "dueOn", LocalDate.now(Stockholm.ZONE).plusMonths(2).toString(),
                "documents", List.of(Map.of("recordNumber", 1)),
                "consultees", Map.of("asPrinted", "den närmast berörda", "named", List.of(consultee)));
    }

    private String open(ApiUser user, String remiss) {
        String own =
                location(user.post(incoming(remiss) + "/registration", NOTHING).expect(201));
        awaitThat(() -> text(lineOf(consultee, user, remiss), "/status").equals("ACKNOWLEDGED"));
        return own;
    }

    private void propose(ApiUser user, String own) {
        user.post(
                        own + "/tjansteskrivelser",
                        Map.of(
                                "datedOn",
                                today,
                                "signedBy",
                                List.of("Martina Adiels Balk, stabschef"),
                                "proposal",
                                "Nämnden antar yttrandet som sitt eget.",
                                "yttrande",
                                "Nämnden vill ha cykelställ."))
                .expect(201);
        change(user, own, "/tjansteskrivelser/1/proposal", NOTHING).expect(204);
    }

    private Map<String, Object> adoption() {
        return Map.of("decision", decision(consultee, "§ 90"), "mode", "AS_PROPOSED", "version", 1);
    }

    private static Map<String, Object> adoptingInMeeting() {
        return Map.of(
                "points",
                List.of(Map.of("kind", "ADOPT_AS_OWN", "wording", "Nämnden antar yttrandet som sitt eget.")),
                "adopted",
                Map.of("mode", "AS_PROPOSED", "version", 1));
    }

    private Map<String, Object> decision(String body, String paragraph) {
        return Map.of("body", body, "date", today, "paragraph", paragraph);
    }

    private String incoming(String remiss) {
        return "/api/v1/incoming-remisser/" + consultee + "-IN-" + lastOf(remiss);
    }

    private HttpRequest request(ApiUser user, String path, String mediaType) {
        return HttpRequest.newBuilder(url().resolve(path))
                .header("Authorization", "Bearer " + user.token())
                .header("Accept", mediaType)
                .build();
    }

    private static ApiUser.Answer change(ApiUser user, String path, String what, Object body) {
        return change(user, path, what, body, user.get(path).expect(200).etag());
    }

    private static ApiUser.Answer change(ApiUser user, String path, String what, Object body, String etag) {
        return user.post(path + what, body, UUID.randomUUID().toString(), etag);
    }

    private static ApiUser.Answer retitle(ApiUser user, String path, String title, String etag) {
        return user.put(
                path + "/title",
                Map.of("title", title, "publicTitle", title),
                UUID.randomUUID().toString(),
                etag);
    }

    private static JsonNode lineOf(String body, ApiUser user, String remiss) {
        return Found.only(read(user, remiss).get("lines"), "/line/asked/body", body);
    }

    protected static JsonNode read(ApiUser user, String path) {
        return user.get(path).expect(200).body();
    }

    private static void awaitThat(Callable<Boolean> happens) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(happens);
    }

    private static String location(ApiUser.Answer created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int number(String caseId) {
        return Integer.parseInt(caseId.substring(caseId.lastIndexOf('-') + 1));
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString("");
    }

    private static String newCode() {
        return ThreadLocalRandom.current()
                .ints(5, 'A', 'Z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
