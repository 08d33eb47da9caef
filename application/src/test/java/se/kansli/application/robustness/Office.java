package se.kansli.application.robustness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;

/// What the users of these tests ask for, in as few words as the tests need. What it registers stands in the diaria of
/// 2024.
final class Office {

    static final int YEAR = 2024;

    private static final String DAY = "2024-03-01";
    private static final String FAR_OFF = "2099-12-31";

    private Office() {}

    static void establish(ApiUser admin, String... namnder) {
        for (String namnd : namnder) {
            admin.post(
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

    /// The content of a request that registers a case.
    static Map<String, Object> registration(String authority, String title) {
        return Map.of(
                "authority", authority,
                "kind", "GENERAL",
                "title", title,
                "publicTitle", title,
                "initiator", Map.of("name", "Tekniska kontoret", "kind", "AUTHORITY"),
                "receivedOn", DAY,
                "registeredOn", DAY);
    }

    /// The content of a request that takes in a case with the number that it has already.
    static Map<String, Object> existing(String authority, int number) {
        return Map.of(
                "number",
                "%s %d/%04d".formatted(authority, YEAR, number),
                "kind",
                "GENERAL",
                "title",
                "Taget ur det tidigare systemet",
                "publicTitle",
                "Taget ur det tidigare systemet",
                "initiator",
                Map.of("name", "Tekniska kontoret", "kind", "AUTHORITY"),
                "receivedOn",
                DAY,
                "registeredOn",
                DAY);
    }

    /// Answers with the id of the new case.
    static String register(ApiUser registrator, String authority, String title) {
        return caseId(registrator
                .post("/api/v1/cases", registration(authority, title))
                .expect(201));
    }

    static String caseId(ApiUser.Answer registered) {
        return registered.body().get("caseId").asString();
    }

    static int number(String caseId) {
        return Integer.parseInt(caseId.substring(caseId.lastIndexOf('-') + 1));
    }

    /// Registers a case of kommunstyrelsen with a document and a decision to ask about it.
    static String caseToSendOnRemiss(ApiUser registrator, ApiUser officer, ApiUser secretary) {
        String caseId = register(registrator, "KS", "Cykelväg vid Ängöleden");
        officer.post(path(caseId) + "/records", record(upload(officer, "Förslag till cykelväg")))
                .expect(201);
        secretary
                .post(
                        path(caseId) + "/decisions",
                        Map.of(
                                "reference", decision(),
                                "kind", "SEND_ON_REMISS",
                                "wording", "Förslaget sänds på remiss."))
                .expect(204);
        return caseId;
    }

    /// The reference of the decision to send on remiss.
    static Map<String, Object> decision() {
        return Map.of("body", "KS", "date", DAY, "paragraph", "§ 19");
    }

    /// The content of a request that sends the case's document to these nämnder.
    static Map<String, Object> remiss(List<String> namnder) {
        return Map.of(
                "decision", decision(),
                "question", "Lämna synpunkter på förslaget.",
                "dueOn", FAR_OFF,
                "documents", List.of(Map.of("recordNumber", 1)),
                "consultees", Map.of("asPrinted", String.join(", ", namnder), "named", namnder));
    }

    /// The content of a request that registers an established record with this file.
    static Map<String, Object> record(Map<String, Object> file) {
        return Map.of(
                "kind",
                "ESTABLISHED",
                "date",
                DAY,
                "title",
                "Förslag till cykelväg",
                "publicTitle",
                "Förslag till cykelväg",
                "file",
                file,
                "annexes",
                List.of());
    }

    /// As a record names the file that was uploaded.
    static Map<String, Object> file(JsonNode uploaded, String fileName) {
        return Map.of(
                "sha256", uploaded.get("sha256").asString(),
                "size", uploaded.get("size").asLong(),
                "mediaType", uploaded.get("mediaType").asString(),
                "fileName", fileName);
    }

    /// Lets SFN register the remiss that came from this case, adopt an answer and send it, all today.
    ///
    /// @return the id of the case in which it answers
    static String answerAtSfn(ApiUser registrator, ApiUser officer, ApiUser secretary, String remitted, String today) {
        String own = caseId(registrator
                .post("/api/v1/incoming-remisser/SFN-IN-" + remitted + "-R1/registration", Map.of())
                .expect(201));
        officer.post(
                        path(own) + "/tjansteskrivelser",
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
        change(officer, own, "/tjansteskrivelser/1/proposal", Map.of()).expect(204);
        String proposed = officer.get(path(own)).expect(200).etag();
        Map<String, Object> decision = Map.of("body", "SFN", "date", today, "paragraph", "§ 90");
        secretary
                .post(
                        path(own) + "/yttrande",
                        Map.of("decision", decision, "mode", "AS_PROPOSED", "version", 1),
                        UUID.randomUUID().toString(),
                        proposed)
                .expect(204);
        change(secretary, own, "/dispatch", Map.of()).expect(201);
        return own;
    }

    /// Asks for a change of the case as this user reads it now.
    static ApiUser.Answer change(ApiUser user, String caseId, String what, Object body) {
        String etag = user.get(path(caseId)).expect(200).etag();
        return user.post(path(caseId) + what, body, UUID.randomUUID().toString(), etag);
    }

    static String path(String caseId) {
        return "/api/v1/cases/" + caseId;
    }

    /// The remisser that lie in the inbox, by id.
    static List<String> inbox(ApiUser reader, String namnd) {
        JsonNode items =
                reader.get("/api/v1/inboxes/" + namnd).expect(200).body().get("items");
        return items.valueStream()
                .map(item -> item.get("incomingRemissId").asString())
                .toList();
    }

    private static Map<String, Object> upload(ApiUser officer, String text) {
        JsonNode uploaded = officer.upload(
                        "/api/v1/contents?fileName=forslag.txt", text.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .body();
        return file(uploaded, "forslag.txt");
    }
}
