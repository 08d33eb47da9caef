package se.kansli.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;

/// What happens while a remiss is under way, and how the API answers those who write: each test sends an invented
/// cykelplan on remiss of its own, on 21 May 2021 with answers due on 20 August.
class RemissOfCykelplanIT {

    private static final String REGISTRAR = "registrator.ks";
    private static final String OFFICER = "carolina.andersson";
    private static final String OFFICER_OF_SFN = "martina.adielsbalk";
    private static final String SECRETARY_OF_SFN = "sekreterare.sfn";
    private static final Map<String, Object> NOTHING = Map.of();

    private static Stage stage;

    @BeforeAll
    static void organise() {
        stage = Stage.on("remiss_of_cykelplan");
        body("KS", "Kommunstyrelsen", "BOARD_SE");
        body("SFN", "Servicenämnden", "BOARD_SE");
        body("SN", "Socialnämnden", "BOARD_SE");
        body("KHAB", "Kalmarhem AB", "COMPANY");
    }

    @AfterAll
    static void leave() {
        stage.close();
    }

    @BeforeEach
    void it_is_the_day_of_the_decision() {
        stage.today("2021-05-21");
    }

    @Test
    void A1_a_document_whose_annex_is_missing_is_not_sent() {
        String ksCase = caseWithPlan(Map.of("label", "Bilaga 1", "title", "Karta", "annexes", List.of()));

        JsonNode refused = stage.post(OFFICER, ksCase + "/remisser", remiss("SFN"))
                .expect(409)
                .body();

        assertThat(text(refused, "/code")).isEqualTo("ANNEX_MISSING");
        assertThat(stage.read(OFFICER, ksCase + "/remisser")).isEmpty();
    }

    @Test
    void A3_when_the_deadline_passes_the_silent_one_is_overdue_and_a_reminder_lies_in_its_inbox() {
        String remiss = sendTo("SFN");
        stage.today("2021-08-20");
        assertThat(text(lineOf("SFN", remiss), "/status")).isEqualTo("REMINDED");

        stage.today("2021-08-21");

        JsonNode overdue = lineOf("SFN", remiss);
        assertThat(text(overdue, "/status")).isEqualTo("OVERDUE");
        assertThat(overdue.get("daysLate").asInt()).isEqualTo(1);
        JsonNode lying = stage.read("registrator.sfn", incoming("SFN", remiss));
        assertThat(lying.get("overdue").asBoolean()).isTrue();
        assertThat(text(lying, "/lastReminderOn")).isEqualTo("2021-08-21");
    }

    @Test
    void A4_what_no_namnd_has_adopted_is_not_dispatched() {
        String remiss = sendTo("SFN");
        String own = open("registrator.sfn", "SFN", remiss);
        propose(own);

        JsonNode refused = stage.change(OFFICER_OF_SFN, own, "/dispatch", NOTHING)
                .expect(409)
                .body();

        assertThat(text(refused, "/code")).isEqualTo("NOT_ADOPTED");
        assertThat(text(refused, "/rule")).isEqualTo("CON-8");
        stage.settle();
        assertThat(lineOf("SFN", remiss).at("/line/answers")).isEmpty();
        assertThat(text(stage.read(OFFICER_OF_SFN, own), "/answering/state")).isEqualTo("PROPOSED");
    }

    @Test
    void A8_an_annex_of_an_annex_is_found_by_where_it_sits_and_not_by_its_label() {
        String ksCase = caseWithPlan(
                Map.of(
                        "label",
                        "Bilaga 1",
                        "title",
                        "Åtgärder",
                        "file",
                        upload("Åtgärderna."),
                        "annexes",
                        List.of(
                                annex("Bilaga 1", "Nyckeltal", "Nyckeltalen."),
                                annex("Bilaga 2", "Kostnader", "Kostnaderna."))),
                annex("Bilaga 2", "Karta", "Kartan."));

        JsonNode annexes = stage.read(OFFICER, ksCase).at("/records/0/versions/0/annexes");

        assertThat(Found.texts(annexes, "/path")).containsExactly("1/1", "1/1/1", "1/1/2", "1/2");
        assertThat(Found.texts(annexes, "/label")).containsExactly("Bilaga 1", "Bilaga 1", "Bilaga 2", "Bilaga 2");
        assertThat(file(ksCase + "/records/1/annexes/1/file")).isEqualTo("Åtgärderna.");
        assertThat(file(ksCase + "/records/1/annexes/1.1/file")).isEqualTo("Nyckeltalen.");
        assertThat(file(ksCase + "/records/1/annexes/1.2/file")).isEqualTo("Kostnaderna.");
        assertThat(file(ksCase + "/records/1/annexes/2/file")).isEqualTo("Kartan.");
    }

    @Test
    void A10_more_time_is_granted_also_to_one_who_asked_too_late() {
        String remiss = sendTo("SN");
        stage.today("2021-08-25");
        stage.post(
                        "kansli.sn",
                        incoming("SN", remiss) + "/extension-requests",
                        Map.of("wantedDueOn", "2021-09-15", "reason", "Nämnden sammanträder i september."))
                .expect(204);
        stage.settle();
        JsonNode asked = lineOf("SN", remiss).at("/line/extensions/0");
        assertThat(text(asked, "/state")).isEqualTo("REQUESTED");
        assertThat(asked.get("askedLate").asBoolean()).isTrue();

        grantUntil15September("SN", remiss);

        JsonNode line = lineOf("SN", remiss);
        assertThat(text(line, "/line/asked/dueOn")).isEqualTo("2021-08-20");
        assertThat(text(line, "/line/dueOn")).isEqualTo("2021-09-15");
        assertThat(text(line, "/status")).isNotEqualTo("OVERDUE");
        JsonNode granted = line.at("/line/extensions/0");
        assertThat(text(granted, "/state")).isEqualTo("GRANTED");
        assertThat(granted.get("askedLate").asBoolean()).isTrue();
        assertThat(text(granted, "/decidedBy")).isEqualTo("Carolina Andersson");
    }

    @Test
    void A10_an_answer_the_day_after_the_extended_time_is_one_day_late() {
        String remiss = sendTo("SN", "SFN");
        stage.today("2021-08-16");
        grantUntil15September("SN", remiss);
        grantUntil15September("SFN", remiss);
        stage.today("2021-09-16");

        answerOnPaper("SFN", remiss, "YTTRANDE", "2021-09-14");
        answerOnPaper("SN", remiss, "YTTRANDE", "2021-09-16");

        assertThat(text(lineOf("SFN", remiss), "/status")).isEqualTo("ANSWERED");
        assertThat(lineOf("SFN", remiss).get("daysLate").asInt()).isZero();
        assertThat(text(lineOf("SN", remiss), "/status")).isEqualTo("ANSWERED_LATE");
        assertThat(lineOf("SN", remiss).get("daysLate").asInt()).isEqualTo(1);
    }

    @Test
    void A11_declining_and_silence_are_told_apart_and_an_answer_after_the_summary_is_registered() {
        String remiss = sendTo("SFN", "SN", "KHAB");
        stage.today("2021-08-10");
        answerOnPaper("KHAB", remiss, "DECLINED", "2021-08-10");
        stage.today("2021-09-01");
        stage.post(OFFICER, remiss + "/closing", NOTHING).expect(204);
        stage.post(OFFICER, remiss + "/summary", NOTHING).expect(201);
        assertThat(text(lineOf("KHAB", remiss), "/status")).isEqualTo("DECLINED");
        assertThat(text(lineOf("SFN", remiss), "/status")).isEqualTo("NO_ANSWER");
        assertThat(text(lineOf("SN", remiss), "/status")).isEqualTo("NO_ANSWER");

        stage.today("2021-09-02");
        answerOnPaper("SN", remiss, "YTTRANDE", "2021-09-02");

        assertThat(text(lineOf("SN", remiss), "/status")).isEqualTo("ANSWERED_LATE");
        JsonNode replies = stage.read(OFFICER, remiss + "/compilation").get("replies");
        assertThat(Found.only(replies, "/body", "SN").get("afterSummary").asBoolean())
                .isTrue();
        assertThat(text(Found.only(replies, "/body", "SFN"), "/status")).isEqualTo("NO_ANSWER");
    }

    @Test
    void A12_a_system_never_adopts_a_yttrande_whatever_role_it_has() {
        String own = open("registrator.sfn", "SFN", sendTo("SFN"));
        propose(own);

        JsonNode refused = stage.change("automat", own, "/yttrande", asProposed())
                .expect(403)
                .body();

        assertThat(text(refused, "/rule")).isEqualTo("KL 6:38");
        assertThat(stage.read(OFFICER_OF_SFN, own).at("/answering/adopted").isNull())
                .isTrue();
        stage.change(SECRETARY_OF_SFN, own, "/yttrande", asProposed()).expect(204);
    }

    @Test
    void A13_a_company_answers_with_a_statement_and_a_signature_and_no_rule_for_a_namnd_is_applied() {
        String remiss = sendTo("KHAB");
        String own = open("admin", "KHAB", remiss);
        JsonNode refused =
                stage.change("admin", own, "/dispatch", NOTHING).expect(409).body();
        assertThat(text(refused, "/code")).isEqualTo("COMPANY");

        stage.post(
                        "admin",
                        own + "/company-answer",
                        Map.of("kind", "YTTRANDE", "text", "Bolaget tillstyrker.", "signedBy", "VD Åsa Ek"))
                .expect(204);
        stage.settle();

        JsonNode line = lineOf("KHAB", remiss);
        assertThat(text(line, "/status")).isEqualTo("ANSWERED");
        assertThat(text(line, "/line/answers/0/text")).isEqualTo("Bolaget tillstyrker.");
        JsonNode answered = stage.read("admin", own);
        assertThat(answered.get("decisions")).isEmpty();
        assertThat(Found.only(answered.get("records"), "/kind", "OUTGOING").toString())
                .contains("VD Åsa Ek");
    }

    @Test
    void A17_a_draft_memo_is_invisible_to_the_sender_until_the_answer_is_dispatched() {
        String remiss = sendTo("SFN");
        String own = open("registrator.sfn", "SFN", remiss);
        propose(own);
        stage.change(SECRETARY_OF_SFN, own, "/yttrande", asProposed()).expect(204);
        stage.settle();
        assertThat(text(lineOf("SFN", remiss), "/status")).isEqualTo("ACKNOWLEDGED");
        assertThat(seenByKs(remiss)).doesNotContain("Nämnden vill ha cykelställ");
        stage.as(OFFICER).get(own).expect(404);

        stage.change(SECRETARY_OF_SFN, own, "/dispatch", NOTHING).expect(201);
        stage.settle();

        assertThat(text(lineOf("SFN", remiss), "/status")).isEqualTo("ANSWERED");
        assertThat(seenByKs(remiss)).contains("Nämnden vill ha cykelställ");
        stage.as(OFFICER).get(own).expect(404);
    }

    @Test
    void a_write_is_read_at_once_by_the_one_who_wrote_it() {
        ApiUser registrar = stage.as(REGISTRAR);
        for (String title : List.of("Cykelplan", "Cykelplan 2022", "Cykelplan för hela kommunen")) {
            ApiUser.Answer registered =
                    registrar.post("/api/v1/cases", registration(title, title)).expect(201);
            assertThat(registered.headers().firstValue("Kansli-Position")).isPresent();

            String location = registered.headers().firstValue("Location").orElseThrow();
            assertThat(text(registrar.get(location).expect(200).body(), "/title"))
                    .isEqualTo(title);
        }
    }

    @Test
    void a_request_that_is_repeated_under_its_key_gets_the_same_answer_and_makes_no_second_case() {
        String title = "Cykelplan med nyckel";
        String key = UUID.randomUUID().toString();
        ApiUser registrar = stage.as(REGISTRAR);

        ApiUser.Answer first =
                registrar.post("/api/v1/cases", registration(title, title), key).expect(201);
        ApiUser.Answer repeated =
                registrar.post("/api/v1/cases", registration(title, title), key).expect(201);

        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(repeated.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
        stage.settle();
        assertThat(stage.read(REGISTRAR, "/api/v1/diarium?text=nyckel").get("items"))
                .hasSize(1);
    }

    @Test
    void a_key_is_not_used_again_for_another_wish() {
        String key = UUID.randomUUID().toString();
        ApiUser registrar = stage.as(REGISTRAR);
        registrar
                .post("/api/v1/cases", registration("Cykelgarage", "Cykelgarage"), key)
                .expect(201);

        JsonNode refused = registrar
                .post("/api/v1/cases", registration("Cykelställ", "Cykelställ"), key)
                .expect(422)
                .body();

        assertThat(text(refused, "/code")).isNotBlank();
        stage.settle();
        assertThat(stage.read(REGISTRAR, "/api/v1/diarium?text=Cykelst%C3%A4ll").get("items"))
                .isEmpty();
    }

    @Test
    void a_change_of_what_has_changed_since_is_refused_and_so_is_one_that_does_not_say_what_it_builds_on() {
        String ksCase = caseCalled("Cykelplan med version", "Cykelplan med version");
        ApiUser registrar = stage.as(REGISTRAR);
        String etag = registrar.get(ksCase).expect(200).etag();
        retitle(registrar, ksCase, "Den första hinner", etag).expect(204);

        JsonNode stale = retitle(registrar, ksCase, "Den andra hinner inte", etag)
                .expect(412)
                .body();
        JsonNode missing = registrar
                .put(ksCase + "/title", title("Den tredje säger inget"))
                .expect(428)
                .body();

        assertThat(text(stale, "/type")).isEqualTo("urn:kansli:problem:stale-version");
        assertThat(text(missing, "/type")).isEqualTo("urn:kansli:problem:version-required");
        assertThat(text(registrar.get(ksCase).body(), "/title")).isEqualTo("Den första hinner");
    }

    @Test
    void whoever_has_not_seen_that_the_case_is_closed_is_told_that_first_and_then_the_rule() {
        String ksCase = caseCalled("Cykelplan som avslutas", "Cykelplan som avslutas");
        ApiUser registrar = stage.as(REGISTRAR);
        String etag = registrar.get(ksCase).expect(200).etag();
        stage.change(REGISTRAR, ksCase, "/closing", Map.of("reason", "NO_ACTION"))
                .expect(204);

        JsonNode stale =
                retitle(registrar, ksCase, "För sent", etag).expect(412).body();
        String seen = registrar.get(ksCase).expect(200).etag();
        JsonNode closed =
                retitle(registrar, ksCase, "För sent", seen).expect(409).body();

        assertThat(text(stale, "/type")).isEqualTo("urn:kansli:problem:stale-version");
        assertThat(text(closed, "/code")).isEqualTo("CASE_CLOSED");
    }

    @Test
    void everyone_sees_only_what_the_public_title_says() {
        String ksCase = caseCalled("Klagomål från Erik Eriksson om cykelväg", "Klagomål om cykelväg");
        stage.settle();

        assertThat(text(disclosed(ksCase), "/entry/title")).isEqualTo("Klagomål om cykelväg");
        assertThat(stage.publicly("/diarium?text=Eriksson").get("items")).isEmpty();
    }

    @Test
    void everyone_sees_of_a_secret_case_only_what_OSL_5_2_leaves() {
        String ksCase = caseCalled("Hemlig utredning", "Utredning om överfallslarm");
        stage.post(
                        REGISTRAR,
                        ksCase + "/records",
                        Map.of(
                                "kind", "INCOMING",
                                "date", "2021-05-21",
                                "counterpart", Map.of("name", "Larmbolaget", "kind", "COMPANY"),
                                "title", "Ritning över larm",
                                "publicTitle", "Ritning"))
                .expect(201);
        stage.settle();
        assertThat(disclosed(ksCase).toString()).contains("överfallslarm", "Larmbolaget");
        String etag = stage.as(REGISTRAR).get(ksCase).expect(200).etag();
        stage.as(REGISTRAR)
                .put(ksCase + "/secrecy-mark", Map.of("provision", "18 kap. 8 § OSL"), "hemlig", etag)
                .expect(204);
        stage.settle();

        JsonNode left = disclosed(ksCase);
        assertThat(text(left, "/entry/number")).startsWith("KS 2021/");
        assertThat(text(left, "/entry/receivedOn")).isEqualTo("2021-05-21");
        assertThat(left.at("/entry/title").isNull()).isTrue();
        assertThat(left.at("/entry/initiator").isNull()).isTrue();
        assertThat(text(left, "/records/0/date")).isEqualTo("2021-05-21");
        assertThat(left.at("/records/0/title").isNull()).isTrue();
        assertThat(left.at("/records/0/counterpart").isNull()).isTrue();
        assertThat(stage.publicly("/diarium?text=%C3%B6verfallslarm").get("items"))
                .isEmpty();
        assertThat(stage.publicly("/postlistor/KS/2021-05-21").toString()).doesNotContain("Larmbolaget", "Ritning");
    }

    @Test
    @Timeout(30)
    void the_stream_of_an_inbox_tells_that_something_came() throws Exception {
        String ksCase = caseWithPlan();
        stage.settle();
        try (HttpClient listener = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> stream =
                    listener.send(streamOfSfn("registrator.sfn"), HttpResponse.BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);

            stage.post(OFFICER, ksCase + "/remisser", remiss("SFN")).expect(201);

            assertThat(stream.body().limit(2)).containsExactly("event:changed", "data:SFN");
            listener.shutdownNow();
        }
    }

    @Test
    void the_stream_of_an_inbox_is_not_there_for_those_who_may_not_read_it() throws Exception {
        try (HttpClient listener = HttpClient.newHttpClient()) {
            assertThat(listener.send(streamOfSfn(OFFICER), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static void body(String code, String name, String profile) {
        stage.post(
                        "admin",
                        "/api/v1/bodies",
                        Map.of("body", code, "name", name, "profile", profile, "establishedOn", "2019-01-01"))
                .expect(201);
    }

    private static String caseCalled(String title, String publicTitle) {
        ApiUser.Answer registered = stage.post(REGISTRAR, "/api/v1/cases", registration(title, publicTitle))
                .expect(201);
        return registered.headers().firstValue("Location").orElseThrow();
    }

    /// A case of KS whose record 1 is the cykelplan with these annexes, decided to be sent on remiss.
    @SafeVarargs
    private static String caseWithPlan(Map<String, Object>... annexes) {
        String ksCase = caseCalled("Cykelplan – beslut om remiss", "Cykelplan – beslut om remiss");
        stage.post(
                        OFFICER,
                        ksCase + "/records",
                        Map.of(
                                "kind", "ESTABLISHED",
                                "date", "2021-05-21",
                                "title", "Cykelplan",
                                "publicTitle", "Cykelplan",
                                "file", upload("Planen."),
                                "annexes", List.of(annexes)))
                .expect(201);
        stage.post(
                        "oliver.wykman",
                        ksCase + "/decisions",
                        Map.of(
                                "reference", decision("KS", "2021-05-21", "§ 19"),
                                "kind", "SEND_ON_REMISS",
                                "wording", "Planen går på remiss."))
                .expect(204);
        return ksCase;
    }

    /// The path of a remiss that has reached these bodies.
    private static String sendTo(String... bodies) {
        ApiUser.Answer sent = stage.post(OFFICER, caseWithPlan() + "/remisser", remiss(bodies))
                .expect(201);
        stage.settle();
        return sent.headers().firstValue("Location").orElseThrow();
    }

    private static Map<String, Object> remiss(String... bodies) {
        return Map.of(
                "decision", decision("KS", "2021-05-21", "§ 19"),
                "question", "Vad anser ni om planen?",
                "dueOn", "2021-08-20",
                "documents", List.of(Map.of("recordNumber", 1)),
                "consultees", Map.of("asPrinted", "de närmast berörda", "named", List.of(bodies)));
    }

    private static String open(String user, String body, String remiss) {
        ApiUser.Answer registered = stage.post(user, incoming(body, remiss) + "/registration", NOTHING)
                .expect(201);
        stage.settle();
        return registered.headers().firstValue("Location").orElseThrow();
    }

    private static void propose(String own) {
        stage.post(
                        OFFICER_OF_SFN,
                        own + "/tjansteskrivelser",
                        Map.of(
                                "datedOn", "2021-05-21",
                                "signedBy", List.of("Martina Adiels Balk, stabschef"),
                                "proposal", "Nämnden antar yttrandet som sitt eget.",
                                "yttrande", "Nämnden vill ha cykelställ."))
                .expect(201);
        stage.change(OFFICER_OF_SFN, own, "/tjansteskrivelser/1/proposal", NOTHING)
                .expect(204);
        stage.settle();
    }

    private static Map<String, Object> asProposed() {
        return Map.of("decision", decision("SFN", "2021-05-21", "§ 90"), "mode", "AS_PROPOSED", "version", 1);
    }

    private static void grantUntil15September(String body, String remiss) {
        stage.post(
                        OFFICER,
                        remiss + "/extensions",
                        Map.of(
                                "remissinstans", body,
                                "newDueOn", "2021-09-15",
                                "grantedBy", "Carolina Andersson",
                                "reason", "Svaret behövs."))
                .expect(204);
        stage.settle();
    }

    private static void answerOnPaper(String body, String remiss, String kind, String receivedOn) {
        stage.post(
                        REGISTRAR,
                        remiss + "/answers",
                        Map.of("remissinstans", body, "kind", kind, "text", "Se brevet.", "receivedOn", receivedOn))
                .expect(201);
        stage.settle();
    }

    private static ApiUser.Answer retitle(ApiUser user, String casePath, String title, String etag) {
        return user.put(casePath + "/title", title(title), UUID.randomUUID().toString(), etag);
    }

    private static Map<String, Object> title(String title) {
        return Map.of("title", title, "publicTitle", title);
    }

    private static Map<String, Object> registration(String title, String publicTitle) {
        return Map.of(
                "authority",
                "KS",
                "kind",
                "GENERAL",
                "title",
                title,
                "publicTitle",
                publicTitle,
                "initiator",
                Map.of("name", "Gatukontoret", "kind", "AUTHORITY"),
                "receivedOn",
                "2021-05-21");
    }

    private static Map<String, Object> decision(String body, String date, String paragraph) {
        return Map.of("body", body, "date", date, "paragraph", paragraph);
    }

    private static Map<String, Object> annex(String label, String title, String content) {
        return Map.of("label", label, "title", title, "file", upload(content), "annexes", List.of());
    }

    private static Map<String, Object> upload(String content) {
        JsonNode stored = stage.as(OFFICER)
                .upload("/api/v1/contents?fileName=fil.txt", content.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .body();
        return Map.of(
                "sha256", text(stored, "/sha256"),
                "size", stored.get("size").asLong(),
                "mediaType", text(stored, "/mediaType"),
                "fileName", "fil.txt");
    }

    private static String file(String path) {
        return stage.text(OFFICER, path, "*/*");
    }

    private static String incoming(String body, String remiss) {
        return "/api/v1/incoming-remisser/" + body + "-IN-" + lastOf(remiss);
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static JsonNode lineOf(String body, String remiss) {
        return Found.only(stage.read(OFFICER, remiss).get("lines"), "/line/asked/body", body);
    }

    private static String seenByKs(String remiss) {
        String ksCase = text(stage.read(OFFICER, remiss), "/sent/caseId");
        return Stream.of(remiss, remiss + "/compilation", "/api/v1/cases/" + ksCase + "/timeline")
                .map(path -> stage.read(OFFICER, path).toString())
                .collect(Collectors.joining());
    }

    private static HttpRequest streamOfSfn(String user) {
        return stage.request(user, "/api/v1/inboxes/SFN/events", "text/event-stream");
    }

    private static JsonNode disclosed(String casePath) {
        return stage.publicly("/diarium/" + lastOf(casePath));
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }
}
