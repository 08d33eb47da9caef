package se.kansli.application.robustness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.caching.Cache;
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
        sendDamaged(damaged, "payload", "'{'::bytea || new.payload");
        send(sound);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Office.inbox(admin, "SFN")).contains("SFN-IN-" + sound + "-R1"));
        assertThat(Office.inbox(admin, "SFN")).doesNotContain("SFN-IN-" + damaged + "-R1");
        assertThat(letterOf(POLICY, damaged).get("cause").asString()).contains("in the stream " + damaged);
    }

    @ParameterizedTest
    @CsvSource({"payload, '{'", "payloadrevision, 9", "payloadtype, X"})
    void whatever_is_damaged_the_views_stop_at_its_case_alone_and_go_on_when_it_is_repaired(
            String column, String damage) {
        damageWhenStored("CaseRegistered", "KS-%", column, "'" + damage + "' || new." + column);
        String damaged = Office.register(admin, "KS", "Cykelväg vid Ängöleden");
        leaveWhole();
        String sound = Office.register(admin, "KS", "Lekplats i Rinkabyholm");

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(admin.get(Office.path(sound)).status()).isEqualTo(200));
        JsonNode letter = letterOf("casefile", damaged);
        assertThat(letter.get("cause").asString()).contains("in the stream " + damaged);
        assertThat(retry(letter)).isFalse();
        assertThat(letterOf("casefile", damaged).get("cause").asString()).contains("in the stream " + damaged);

        database.update(
                "update domainevententry set %s = substr(%s, 2) where aggregateidentifier = ?"
                        .formatted(column, column),
                damaged);
        assertThat(retry(letter)).isTrue();
        rename(damaged, admin.get(Office.path(damaged)).expect(200).etag()).expect(204);
    }

    /// No view depends on it.
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void damage_to_who_did_it_stops_no_view_and_is_named_and_the_timeline_is_not_told_without_it(CapturedOutput log) {
        damageWhenStored("CaseRegistered", "KS-%", "metadata", "'{' || new.metadata");
        String damaged = Office.register(admin, "KS", "Cykelväg vid Ängöleden");
        leaveWhole();

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(admin.get(Office.path(damaged)).status()).isEqualTo(200));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(log).contains("in the stream " + damaged));
        assertThat(letters("casefile"))
                .noneMatch(letter -> letter.get("stream").asString().equals(damaged));
        assertThat(admin.get(Office.path(damaged) + "/timeline").status()).isEqualTo(500);

        database.update(
                "update domainevententry set metadata = substr(metadata, 2) where aggregateidentifier = ?", damaged);
        admin.get(Office.path(damaged) + "/timeline").expect(200);
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
        sendDamaged(damaged, "payload", "'{'::bytea || new.payload");
        send(sound);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.queryForList(
                                "select associationvalue from associationvalueentry", String.class))
                        .contains(sound + "-R1")
                        .doesNotContain(damaged + "-R1"));
    }

    @Test
    void a_policy_parks_what_is_stored_under_a_name_that_nobody_knows() {
        String damaged = caseToSendOnRemiss();
        sendDamaged(damaged, "payloadtype", "'X' || new.payloadtype");
        await().atMost(PATIENCE).untilAsserted(() -> letterOf(POLICY, damaged));

        database.update(
                "update domainevententry set payloadtype = 'RemissSent' where aggregateidentifier = ? and payloadtype = 'XRemissSent'",
                damaged);

        assertThat(retry(letterOf(POLICY, damaged))).isTrue();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Office.inbox(admin, "SFN")).contains("SFN-IN-" + damaged + "-R1"));
    }

    /// Answers with what stood there.
    private static Object replace(String stream, String column, String damage) {
        Object before = requireNonNull(database.queryForList(
                        "select " + column + " from domainevententry where aggregateidentifier = ?", stream)
                .getFirst()
                .get(column));
        database.update(
                "update domainevententry set " + column + " = ? where aggregateidentifier = ?",
                before instanceof byte[] ? damage.getBytes(StandardCharsets.UTF_8) : damage,
                stream);
        return before;
    }

    private static void sendDamaged(String caseId, String column, String damaged) {
        damageWhenStored("RemissSent", caseId, column, damaged);
        send(caseId);
        leaveWhole();
    }

    /// Before anybody reads it: who follows the log may remember what it was.
    private static void damageWhenStored(String event, String streams, String column, String damaged) {
        database.execute(
                "create function damage() returns trigger language plpgsql as $$ begin new.%s := %s; return new; end $$"
                        .formatted(column, damaged));
        database.execute("create trigger damage before insert on domainevententry for each row when "
                + "(new.payloadtype = '%s' and new.aggregateidentifier like '%s') execute function damage()"
                        .formatted(event, streams));
    }

    private static void leaveWhole() {
        database.execute("drop function damage() cascade");
    }

    private static JsonNode letterOf(String group, String stream) {
        List<JsonNode> letters = letters(group).stream()
                .filter(letter -> letter.get("stream").asString().equals(stream))
                .toList();
        assertThat(letters).isNotEmpty();
        return letters.getFirst();
    }

    private static List<JsonNode> letters(String group) {
        return admin.get("/api/v1/operations/parked-letters?limit=200")
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
