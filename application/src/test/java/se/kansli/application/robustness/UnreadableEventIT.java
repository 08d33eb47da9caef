package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        kansli = RunningKansli.on(DATABASE, "kansli.parked-letters.look=1h");
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
        StreamingEventProcessor policy = processor(POLICY);
        policy.shutDown();
        send(damaged);
        send(sound);
        String named = damage(damaged, "RemissSent", "question");
        policy.start();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Office.inbox(admin, "SFN")).contains("SFN-IN-" + sound + "-R1"));
        List<JsonNode> letters = letters(POLICY).stream()
                .filter(letter -> letter.get("stream").asString().equals(damaged))
                .toList();
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().get("stream").asString()).isEqualTo(damaged);
        assertThat(letters.getFirst().get("cause").asString()).contains(named);
    }

    @ParameterizedTest
    @CsvSource({"payload, '{'", "metadata, '{'", "payloadrevision, 99", "payloadtype, CaseRegisterde"})
    void whatever_is_damaged_the_views_stop_at_its_case_alone_and_go_on_when_it_is_repaired(
            String column, String damage) {
        StreamingEventProcessor views = processor("casefile");
        views.shutDown();
        String damaged = Office.register(admin, "KS", "Cykelväg vid Ängöleden");
        String sound = Office.register(admin, "KS", "Lekplats i Rinkabyholm");
        Object before = replace(damaged, column, damage);
        views.start();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(admin.get(Office.path(sound)).status()).isEqualTo(200));
        List<JsonNode> letters = letters("casefile");
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().get("cause").asString()).contains("in the stream " + damaged);
        assertThat(retry(letters.getFirst())).isFalse();
        assertThat(letters("casefile").getFirst().get("cause").asString()).contains("in the stream " + damaged);

        database.update(
                "update domainevententry set " + column + " = ? where aggregateidentifier = ?", before, damaged);
        assertThat(retry(letters.getFirst())).isTrue();
        rename(damaged, admin.get(Office.path(damaged)).expect(200).etag()).expect(204);
    }

    @ParameterizedTest
    @CsvSource({"payloadrevision, 99", "payloadtype, CaseRegisterde"})
    void a_command_passes_over_nothing_that_it_does_not_know(String column, String damage) {
        String damaged = Office.register(admin, "KS", "Cykelväg vid Ängöleden");
        ApiUser.Answer read = admin.get(Office.path(damaged)).expect(200);
        replace(damaged, column, damage);
        kansli.bean(Cache.class).remove(damaged);

        assertThat(rename(damaged, read.etag()).status()).isEqualTo(500);
    }

    @Test
    void CON_14_reminders_of_the_others_go_on_past_a_remiss_that_cannot_be_read() {
        String damaged = caseToSendOnRemiss();
        String sound = caseToSendOnRemiss();
        StreamingEventProcessor reminders = processor("policy-remind-unanswered-remissinstanser");
        reminders.shutDown();
        send(damaged);
        send(sound);
        damage(damaged, "RemissSent", "question");
        reminders.start();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.queryForList(
                                "select associationvalue from associationvalueentry", String.class))
                        .contains(sound + "-R1")
                        .doesNotContain(damaged + "-R1"));
    }

    @Test
    void a_policy_parks_what_is_stored_under_a_name_that_nobody_knows() {
        String damaged = caseToSendOnRemiss();
        StreamingEventProcessor policy = processor(POLICY);
        policy.shutDown();
        send(damaged);
        database.update(
                "update domainevententry set payloadtype = 'RemissSnet' where aggregateidentifier = ? and payloadtype = 'RemissSent'",
                damaged);
        policy.start();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letters(POLICY))
                        .anySatisfy(letter ->
                                assertThat(letter.get("stream").asString()).isEqualTo(damaged)));

        database.update(
                "update domainevententry set payloadtype = 'RemissSent' where aggregateidentifier = ? and payloadtype = 'RemissSnet'",
                damaged);
        JsonNode letter = letters(POLICY).stream()
                .filter(each -> each.get("stream").asString().equals(damaged))
                .findFirst()
                .orElseThrow();
        assertThat(retry(letter)).isTrue();
        assertThat(Office.inbox(admin, "SFN")).contains("SFN-IN-" + damaged + "-R1");
    }

    /// Answers with what stood there.
    private static Object replace(String stream, String column, String damage) {
        Object before = database.queryForList(
                        "select " + column + " from domainevententry where aggregateidentifier = ?", stream)
                .getFirst()
                .get(column);
        database.update(
                "update domainevententry set " + column + " = ? where aggregateidentifier = ?",
                before instanceof byte[] ? damage.getBytes(StandardCharsets.UTF_8) : damage,
                stream);
        return before;
    }

    private static StreamingEventProcessor processor(String group) {
        return kansli.bean(EventProcessingConfiguration.class)
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static List<JsonNode> letters(String group) {
        return admin.get("/api/v1/operations/parked-letters")
                .expect(200)
                .body()
                .valueStream()
                .filter(letter -> letter.get("processingGroup").asString().equals(group))
                .toList();
    }

    private static boolean retry(JsonNode letter) {
        return admin.post(
                        "/api/v1/operations/parked-letters/"
                                + letter.get("letterId").asString() + "/retry",
                        Map.of())
                .expect(200)
                .body()
                .at("/done")
                .asBoolean();
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
