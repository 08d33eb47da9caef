package se.kansli.application.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import se.kansli.application.RunningKansli;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;

/// A small municipality with cases in several states, and one authority with secrets that nobody else may see.
final class Town {

    static final List<String> AUTHORITIES = List.of("KS", "SFN", "UN", "SN");
    static final String CLOSED = "KFN";
    /// Stands in everything that the closed authority keeps to itself, and in no answer to anyone else.
    static final String SECRET = "KFNHEMLIGT7f3a";

    static final String DAY = "2024-03-01";
    static final String PARAGRAPH = "§ 19";

    private static final String FAR_OFF = "2099-12-31";
    private static final int CASES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Staff> STAFF = Map.of(
            "KS",
            new Staff("registrator.ks", "carolina.andersson", "oliver.wykman"),
            "SFN",
            new Staff("registrator.sfn", "martina.adielsbalk", "sekreterare.sfn"),
            "UN",
            Staff.of("kansli.un"),
            "SN",
            Staff.of("kansli.sn"),
            CLOSED,
            Staff.of("kansli.kfn"));

    private record Staff(String registrator, String officer, String secretary) {

        static Staff of(String one) {
            return new Staff(one, one, one);
        }
    }

    private final RunningKansli kansli;
    private final ApiUser admin;
    private final Known known = new Known(AUTHORITIES, CLOSED);

    private Town(RunningKansli kansli) {
        this.kansli = kansli;
        this.admin = kansli.as("admin");
    }

    /// Settles the municipality on this Kansli, and answers with what its people know.
    static Known settle(RunningKansli kansli) {
        Town town = new Town(kansli);
        Stream.concat(AUTHORITIES.stream(), Stream.of(CLOSED)).forEach(town::establish);
        AUTHORITIES.forEach(town::open);
        town.awaitQuiet();
        Stream.concat(AUTHORITIES.stream(), Stream.of(CLOSED)).forEach(town::answer);
        town.hide();
        town.awaitQuiet();
        Stream.concat(AUTHORITIES.stream(), Stream.of(CLOSED)).forEach(town::look);
        return town.known;
    }

    private void establish(String body) {
        admin.post(
                        "/api/v1/bodies",
                        Map.of(
                                "body",
                                body,
                                "name",
                                "Nämnden " + body,
                                "profile",
                                "BOARD_SE",
                                "establishedOn",
                                "2019-01-01"))
                .expect(201);
    }

    /// Cases with a document, a draft and a decision; all but one are sent on remiss to all others.
    private void open(String authority) {
        ApiUser registrator = kansli.as(staff(authority).registrator());
        ApiUser officer = kansli.as(staff(authority).officer());
        ApiUser secretary = kansli.as(staff(authority).secretary());
        List<String> others = Stream.concat(AUTHORITIES.stream(), Stream.of(CLOSED))
                .filter(each -> !each.equals(authority))
                .toList();
        for (int number = 0; number < CASES; number++) {
            String path = register(registrator, authority, "Cykelväg " + number, "Cykelväg " + number);
            record(
                    officer,
                    path,
                    "ESTABLISHED",
                    "Förslag",
                    upload(officer, authority, "Förslag " + authority + number));
            record(officer, path, "DRAFT", "Utkast", upload(officer, authority, "Utkast " + authority + number));
            decide(secretary, path, authority, "Förslaget sänds på remiss.");
            if (number > 0) {
                known.learn(officer.post(path + "/remisser", remiss(authority, others))
                        .expect(201)
                        .body()
                        .toString());
            }
        }
    }

    /// A case of one's own for every other remiss that has come, with a memo in it.
    private void answer(String authority) {
        ApiUser registrator = kansli.as(staff(authority).registrator());
        ApiUser officer = kansli.as(staff(authority).officer());
        JsonNode inbox = registrator
                .get("/api/v1/inboxes/" + authority)
                .expect(200)
                .body()
                .get("items");
        for (int item = 0; item < inbox.size(); item += 2) {
            String incoming = inbox.get(item).get("incomingRemissId").asString();
            String caseId = registrator
                    .post(
                            "/api/v1/incoming-remisser/" + incoming + "/registration",
                            Map.of("title", internal(authority, "Remiss")))
                    .expect(201)
                    .body()
                    .get("caseId")
                    .asString();
            officer.post(
                            "/api/v1/cases/" + caseId + "/tjansteskrivelser",
                            Map.of(
                                    "datedOn", DAY,
                                    "signedBy", List.of("Handläggaren"),
                                    "proposal", internal(authority, "Nämnden antar förslaget."),
                                    "yttrande", internal(authority, "Nämnden tillstyrker.")))
                    .expect(201);
        }
    }

    private void hide() {
        ApiUser office = kansli.as(staff(CLOSED).registrator());
        String marked = register(office, CLOSED, SECRET, SECRET);
        record(office, marked, "ESTABLISHED", SECRET, upload(office, CLOSED, SECRET));
        String etag = office.get(marked).expect(200).etag();
        office.put(marked + "/secrecy-mark", Map.of("provision", "25 kap. 1 § OSL"), SECRET, etag)
                .expect(204);

        String open = register(office, CLOSED, SECRET, "Ett öppet ärende");
        record(office, open, "DRAFT", SECRET, upload(office, CLOSED, SECRET + " utkast"));
        record(office, open, "INCOMING", "Brev", upload(office, CLOSED, SECRET + " brev"));
        decide(office, open, CLOSED, SECRET);
    }

    private void look(String authority) {
        ApiUser registrator = kansli.as(staff(authority).registrator());
        known.learn(
                registrator.get("/api/v1/diarium?limit=200").expect(200).body().toString());
        known.learn(registrator
                .get("/api/v1/inboxes/" + authority)
                .expect(200)
                .body()
                .toString());
    }

    private String register(ApiUser registrator, String authority, String title, String publicTitle) {
        return "/api/v1/cases/"
                + registrator
                        .post(
                                "/api/v1/cases",
                                Map.of(
                                        "authority", authority,
                                        "kind", "GENERAL",
                                        "title", title,
                                        "publicTitle", publicTitle,
                                        "initiator", Map.of("name", "Tekniska kontoret", "kind", "AUTHORITY"),
                                        "receivedOn", DAY,
                                        "registeredOn", DAY))
                        .expect(201)
                        .body()
                        .get("caseId")
                        .asString();
    }

    private static void record(ApiUser officer, String path, String kind, String title, Map<String, Object> file) {
        Map<String, Object> record = new HashMap<>(Map.of(
                "kind", kind,
                "date", DAY,
                "title", title,
                "publicTitle", kind.equals("INCOMING") ? "Brev" : title,
                "file", file,
                "annexes", List.of(Map.of("label", "Bilaga 1", "title", title, "file", file))));
        if (kind.equals("INCOMING")) {
            record.put("counterpart", Map.of("name", "Byalaget", "kind", "ORGANISATION"));
        }
        officer.post(path + "/records", record).expect(201);
    }

    private static void decide(ApiUser secretary, String path, String authority, String wording) {
        secretary
                .post(
                        path + "/decisions",
                        Map.of("reference", decision(authority), "kind", "SEND_ON_REMISS", "wording", wording))
                .expect(204);
    }

    private Map<String, Object> upload(ApiUser officer, String authority, String text) {
        JsonNode uploaded = officer.upload(
                        "/api/v1/contents?fileName=forslag.txt", text.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .body();
        known.learnFile(authority, uploaded);
        return Map.of(
                "sha256", uploaded.get("sha256").asString(),
                "size", uploaded.get("size").asLong(),
                "mediaType", uploaded.get("mediaType").asString(),
                "fileName", "forslag.txt");
    }

    private static Map<String, Object> remiss(String authority, List<String> others) {
        return Map.of(
                "decision", decision(authority),
                "question", "Lämna synpunkter på förslaget.",
                "dueOn", FAR_OFF,
                "documents", List.of(Map.of("recordNumber", 1)),
                "consultees", Map.of("asPrinted", String.join(", ", others), "named", others));
    }

    private static Map<String, Object> decision(String authority) {
        return Map.of("body", authority, "date", DAY, "paragraph", PARAGRAPH);
    }

    private static String internal(String authority, String text) {
        return authority.equals(CLOSED) ? SECRET : text;
    }

    private void awaitQuiet() {
        Awaitility.await().atMost(PATIENCE).until(this::isQuiet);
    }

    private boolean isQuiet() {
        boolean allRead = admin.get("/api/v1/operations/projections")
                .expect(200)
                .body()
                .valueStream()
                .allMatch(projection -> projection.get("unreadEvents").asLong() == 0);
        return allRead && AUTHORITIES.stream().allMatch(this::hasAllItsRemisser);
    }

    private boolean hasAllItsRemisser(String authority) {
        return kansli.as(staff(authority).registrator())
                        .get("/api/v1/inboxes/" + authority)
                        .expect(200)
                        .body()
                        .get("items")
                        .size()
                == (CASES - 1) * (AUTHORITIES.size() - 1);
    }

    private static Staff staff(String authority) {
        return Objects.requireNonNull(STAFF.get(authority));
    }
}
