package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;

/// The disk of the database is full: it says so for what is to be written, and nothing is written by half.
class FullDiskIT {

    private static final String DATABASE = "full_disk";
    private static final String FULL = "urn:kansli:problem:storage-full";
    private static final int MEGABYTE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static RunningKansli kansli;
    private static JdbcTemplate database;
    private static ApiUser admin;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on(DATABASE);
        database = new JdbcTemplate(TestPostgres.dataSource(DATABASE));
        admin = kansli.as("admin");
        Office.establish(admin, "KS", "SFN", "UN");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @BeforeEach
    void a_disk_that_can_be_filled() {
        database.execute("create sequence refused");
        database.execute("""
                create function refuse() returns trigger language plpgsql as $$ begin
                    perform nextval('refused');
                    raise exception using errcode = '53100', message = 'could not extend file: No space left on device';
                end $$""");
    }

    @AfterEach
    void nothing_is_parked() {
        makeRoom();
        database.execute("drop sequence refused");
        assertThat(count("select count(*) from deadletterentry")).isZero();
    }

    @Test
    void a_registration_is_refused_and_uses_no_number() {
        ApiUser registrator = kansli.as("registrator.ks");
        int before = Office.number(Office.register(registrator, "KS", "Medan det finns plats"));
        int events = count("select count(*) from domainevententry");
        fill("domainevententry", "true");

        ApiUser.Answer refused =
                registrator.post("/api/v1/cases", Office.registration("KS", "När disken är full"), "full-1");
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(507);
        assertThat(refused.body().get("type").asString()).isEqualTo(FULL);
        assertThat(count("select count(*) from domainevententry")).isEqualTo(events);

        makeRoom();
        ApiUser.Answer again =
                registrator.post("/api/v1/cases", Office.registration("KS", "När disken är full"), "full-1");
        assertThat(Office.number(Office.caseId(again.expect(201)))).isEqualTo(before + 1);
    }

    @Test
    void a_file_of_which_the_beginning_had_room_is_not_kept() {
        ApiUser officer = kansli.as("carolina.andersson");
        byte[] file = new byte[3 * MEGABYTE];
        int chunks = count("select count(*) from content_chunk");
        int uploads = count("select count(*) from upload");
        fill("content_chunk", "new.ordinal = 2");

        ApiUser.Answer refused = officer.upload("/api/v1/contents", file);
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(507);
        assertThat(refused.body().get("type").asString()).isEqualTo(FULL);
        assertThat(count("select count(*) from content_chunk")).isEqualTo(chunks);
        assertThat(count("select count(*) from upload")).isEqualTo(uploads);

        makeRoom();
        officer.upload("/api/v1/contents", file).expect(201);
        assertThat(count("select count(*) from content_chunk")).isEqualTo(chunks + 3);
    }

    @Test
    void a_projection_waits_for_room_and_parks_nothing() {
        fill("diarium.views", "true");
        String caseId = Office.register(admin, "KS", "Syns när det finns plats");
        await().atMost(PATIENCE).until(() -> timesRefused() >= 2);
        assertThat(count("select count(*) from deadletterentry")).isZero();

        makeRoom();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.queryForList("select key from diarium.views", String.class))
                        .contains(caseId));
    }

    @Test
    void what_happens_by_itself_waits_for_room_and_then_happens_once() {
        ApiUser officer = kansli.as("carolina.andersson");
        String caseId = Office.caseToSendOnRemiss(kansli.as("registrator.ks"), officer, kansli.as("oliver.wykman"));
        fill("domainevententry", "new.aggregateidentifier like 'UN-IN-%'");
        officer.post(Office.path(caseId) + "/remisser", Office.remiss(List.of("UN", "SFN")))
                .expect(201);
        await().atMost(PATIENCE).until(() -> timesRefused() >= 2);
        assertThat(count("select count(*) from deadletterentry")).isZero();

        makeRoom();
        for (String namnd : List.of("UN", "SFN")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(Office.inbox(admin, namnd)).containsExactly(namnd + "-IN-" + caseId + "-R1"));
        }
    }

    private static void fill(String table, String condition) {
        database.execute(
                "create trigger refuse before insert or update on %s for each row when (%s) execute function refuse()"
                        .formatted(table, condition));
    }

    private static void makeRoom() {
        database.execute("drop function if exists refuse() cascade");
    }

    /// A sequence goes on counting when all else is undone.
    private static int timesRefused() {
        return count("select case when is_called then last_value else 0 end from refused");
    }

    private static int count(String sql) {
        return Integer.parseInt(String.valueOf(database.queryForObject(sql, Integer.class)));
    }
}
