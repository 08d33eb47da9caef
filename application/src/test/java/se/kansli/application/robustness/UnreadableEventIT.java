package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.query.journal.UnreadableEvent;
import tools.jackson.databind.JsonNode;

/// An event is damaged in the store. Whoever needs it is stopped, and says where it lies and what it lacks.
class UnreadableEventIT {

    private static final String DATABASE = "unreadable_event";
    private static final String POLICY = "policy-deliver-remiss-to-remissinstanser";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RunningKansli kansli;
    private static ApiUser admin;
    private static JdbcTemplate database;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on(DATABASE);
        admin = kansli.as("admin");
        database = new JdbcTemplate(TestPostgres.dataSource(DATABASE));
        Office.establish(admin, "KS", "SFN");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_command_for_the_stream_fails_and_the_log_names_the_event(CapturedOutput log) {
        String damaged = Office.register(admin, "KS", "Cykelväg vid Ängöleden");
        String sound = Office.register(admin, "KS", "Lekplats i Rinkabyholm");
        ApiUser.Answer read = admin.get(Office.path(damaged)).expect(200);
        String named = damage(damaged, "CaseRegistered", "publicTitle");
        kansli.bean(Cache.class).remove(damaged);

        ApiUser.Answer answer = rename(damaged, read.etag());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().toString()).doesNotContain("publicTitle");
        assertThat(log).contains(named);
        assertThatThrownBy(() ->
                        kansli.bean(EventStore.class).readEvents(damaged).next().getPayload())
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage(named);
        rename(sound, admin.get(Office.path(sound)).expect(200).etag()).expect(204);
    }

    @Test
    void a_policy_parks_it_under_its_name_and_goes_on() {
        String damaged = caseToSendOnRemiss();
        String sound = caseToSendOnRemiss();
        StreamingEventProcessor policy = kansli.bean(EventProcessingConfiguration.class)
                .eventProcessor(POLICY, StreamingEventProcessor.class)
                .orElseThrow();
        policy.shutDown();
        send(damaged);
        send(sound);
        String named = damage(damaged, "RemissSent", "question");
        policy.start();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Office.inbox(admin, "SFN")).containsExactly("SFN-IN-" + sound + "-R1"));
        List<JsonNode> letters = admin.get("/api/v1/operations/parked-letters")
                .expect(200)
                .body()
                .valueStream()
                .filter(letter -> letter.get("processingGroup").asString().equals(POLICY))
                .toList();
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().get("stream").asString()).isEqualTo(damaged);
        assertThat(letters.getFirst().get("cause").asString()).contains(named);
    }

    /// Answers with what is to be said of the event of this name in the stream, which lacks the field from now on.
    private static String damage(String stream, String event, String field) {
        long position =
                database.queryForList("""
                update domainevententry
                   set payload = convert_to(replace(convert_from(payload, 'UTF8'), '"' || ? || '":', '"lost":'), 'UTF8')
                 where aggregateidentifier = ? and payloadtype = ?
                returning globalindex""", Long.class, field, stream, event).getFirst();
        return "The event at position %d, in the stream %s, cannot be read: see its field %s."
                .formatted(position, stream, field);
    }

    private static ApiUser.Answer rename(String caseId, String etag) {
        return admin.put(
                Office.path(caseId) + "/title",
                Map.of("title", "Nytt namn", "publicTitle", "Nytt namn"),
                UUID.randomUUID().toString(),
                etag);
    }

    private static String caseToSendOnRemiss() {
        return Office.caseToSendOnRemiss(
                kansli.as("registrator.ks"), kansli.as("carolina.andersson"), kansli.as("oliver.wykman"));
    }

    private static void send(String caseId) {
        kansli.as("carolina.andersson")
                .post(Office.path(caseId) + "/remisser", Office.remiss(List.of("SFN")))
                .expect(201);
    }
}
