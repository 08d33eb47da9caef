package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;

/// What a policy could not do is parked, and waits for somebody who can do something about it.
class ParkedLettersIT {

    private static final String LETTERS = "/api/v1/operations/parked-letters";
    private static final String DATABASE = "parked_letters";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RunningKansli kansli;
    private static ApiUser admin;
    private static JdbcTemplate database;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on(DATABASE, "kansli.parked-letters.look=1h");
        admin = kansli.as("admin");
        database = new JdbcTemplate(TestPostgres.dataSource(DATABASE));
        Office.establish(admin, "KS", "SFN", "UN");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @AfterEach
    void nothing_stays_parked() {
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_remiss_that_could_not_be_delivered_is_delivered_once_when_the_fault_is_repaired() {
        String stopped = caseToSendOnRemiss();
        String other = caseToSendOnRemiss();
        refuseToStore("UN-IN-%");

        send(stopped, List.of("SFN", "UN"));
        send(stopped, List.of("SFN"));
        send(other, List.of("SFN"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(2));
        JsonNode first = letters().getFirst();
        assertThat(first.get("processingGroup").asString()).isEqualTo("policy-deliver-remiss-to-remissinstanser");
        assertThat(first.get("stream").asString()).isEqualTo(stopped);
        assertThat(first.get("event").asString()).isEqualTo("RemissSent");
        assertThat(first.get("cause").asString()).isNotBlank();
        assertThat(letters().getLast().get("cause").isNull())
                .as("only waits behind the first")
                .isTrue();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(inbox("SFN")).contains("SFN-IN-" + other + "-R1"));
        assertThat(retry(first)).isFalse();
        assertThat(letters()).hasSize(2);
        assertThat(letters().getFirst().at("/diagnostics/tries").asInt()).isEqualTo(2);

        storeAgain();
        assertThat(retry(first)).isTrue();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inbox("UN")).containsExactly("UN-IN-" + stopped + "-R1"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inbox("SFN"))
                        .containsExactlyInAnyOrder(
                                "SFN-IN-" + other + "-R1", "SFN-IN-" + stopped + "-R1", "SFN-IN-" + stopped + "-R2"));
    }

    @Test
    void what_nobody_can_repair_is_given_up_with_a_reason_that_is_kept() {
        Office.establish(admin, "SN");
        JsonNode letter = transferToTheDissolved("SN");
        assertThat(letter.get("cause").asString()).contains("upphörde");

        String elsewhere = Office.register(admin, "KS", "Lekplats i Rinkabyholm");
        transfer(elsewhere, "UN");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(admin.get(Office.path(elsewhere))
                                .expect(200)
                                .body()
                                .get("links")
                                .toString())
                        .contains("TRANSFERRED_TO"));

        discard(admin, letter, " ").expect(400);
        assertThat(letters()).hasSize(1);
        discard(admin, letter, "Nämnden är upplöst; ärendet lades upp för hand hos UN.")
                .expect(204);
        assertThat(letters()).isEmpty();
        assertThat(database.queryForMap(
                        "select event, reason, user_name from discarded_letter where letter_id = ?", id(letter)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "event", "CaseTransferred",
                        "reason", "Nämnden är upplöst; ärendet lades upp för hand hos UN.",
                        "user_name", "admin"));
        discard(admin, letter, "En gång till.").expect(404);
        admin.post(LETTERS + "/" + id(letter) + "/retry", Map.of()).expect(404);
    }

    @Test
    void an_event_whose_view_cannot_be_written_is_parked_with_what_follows_in_its_case_and_all_else_goes_on() {
        StreamingEventProcessor views = processor("casefile");
        views.shutDown();
        String stopped = Office.register(admin, "KS", "Lekplats i Rinkabyholm");
        String other = Office.register(admin, "KS", "Cykelväg vid Ängöleden");
        database.execute("create function refuse() returns trigger language plpgsql as "
                + "$$ begin raise exception 'no view of %', new.key; end $$");
        database.execute("create trigger refuse before insert or update on casefile.views for each row when "
                + "(new.key = '" + stopped + "') execute function refuse()");
        views.start();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(admin.get(Office.path(other)).status()).isEqualTo(200));
        JsonNode letter = letters().getFirst();
        assertThat(letter.get("processingGroup").asString()).isEqualTo("casefile");
        assertThat(letter.get("stream").asString()).isEqualTo(stopped);
        assertThat(letter.get("event").asString()).isEqualTo("CaseRegistered");
        assertThat(letter.get("cause").asString()).contains("no view of " + stopped);
        assertThat(retry(letter)).isFalse();

        storeAgain();
        assertThat(retry(letter)).isTrue();
        assertThat(admin.get(Office.path(stopped))
                        .expect(200)
                        .body()
                        .get("title")
                        .asString())
                .isEqualTo("Lekplats i Rinkabyholm");
    }

    @Test
    void a_processor_that_waits_because_it_failed_often_does_not_wait_for_long() {
        processor("casefile").releaseSegment(0, 1, TimeUnit.HOURS);
        String caseId = Office.register(admin, "KS", "Lekplats i Rinkabyholm");

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(admin.get(Office.path(caseId)).status()).isEqualTo(200));
    }

    @Test
    void only_the_administrator_sees_and_handles_parked_letters() {
        Office.establish(admin, "SBN");
        JsonNode letter = transferToTheDissolved("SBN");
        ApiUser registrator = kansli.as("registrator.ks");

        registrator.get(LETTERS).expect(403);
        registrator.post(LETTERS + "/" + id(letter) + "/retry", Map.of()).expect(403);
        discard(registrator, letter, "Behövs inte.").expect(403);

        assertThat(letters()).containsExactly(letter);
        discard(admin, letter, "Nämnden är upplöst.").expect(204);
    }

    /// The nämnd is dissolved while a case is on its way there.
    private static JsonNode transferToTheDissolved(String namnd) {
        String caseId = Office.register(admin, "KS", "Lekplats i Rinkabyholm");
        StreamingEventProcessor policy = processor("policy-open-transferred-case");
        policy.shutDown();
        transfer(caseId, namnd);
        admin.post(
                        "/api/v1/bodies/" + namnd + "/dissolution",
                        Map.of("reason", "Nämnden slås ihop med en annan.", "dissolvedOn", "2024-12-31"))
                .expect(204);
        policy.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(1));
        return letters().getFirst();
    }

    private static StreamingEventProcessor processor(String group) {
        return kansli.bean(EventProcessingConfiguration.class)
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static void transfer(String caseId, String to) {
        String etag = admin.get(Office.path(caseId)).expect(200).etag();
        admin.post(
                        Office.path(caseId) + "/transfer",
                        Map.of("to", to, "reason", "Hör till nämndens uppgifter."),
                        UUID.randomUUID().toString(),
                        etag)
                .expect(204);
    }

    private static String caseToSendOnRemiss() {
        return Office.caseToSendOnRemiss(
                kansli.as("registrator.ks"), kansli.as("carolina.andersson"), kansli.as("oliver.wykman"));
    }

    private static void send(String caseId, List<String> namnder) {
        kansli.as("carolina.andersson")
                .post(Office.path(caseId) + "/remisser", Office.remiss(namnder))
                .expect(201);
    }

    /// As when something is wrong with these streams alone: the store takes everything else.
    private static void refuseToStore(String streams) {
        database.execute("create function refuse() returns trigger language plpgsql as "
                + "$$ begin raise exception 'no room for %', new.aggregateidentifier; end $$");
        database.execute("create trigger refuse before insert on domainevententry for each row when "
                + "(new.aggregateidentifier like '" + streams + "') execute function refuse()");
    }

    private static void storeAgain() {
        database.execute("drop function refuse() cascade");
    }

    private static boolean retry(JsonNode letter) {
        return Objects.requireNonNull(admin.post(LETTERS + "/" + id(letter) + "/retry", Map.of())
                        .expect(200)
                        .body()
                        .get("done"))
                .asBoolean();
    }

    private static ApiUser.Answer discard(ApiUser user, JsonNode letter, String reason) {
        return user.post(LETTERS + "/" + id(letter) + "/discard", Map.of("reason", reason));
    }

    private static List<JsonNode> letters() {
        return admin.get(LETTERS).expect(200).body().valueStream().toList();
    }

    private static List<String> inbox(String namnd) {
        return Office.inbox(admin, namnd);
    }

    private static String id(JsonNode letter) {
        return letter.get("letterId").asString();
    }
}
