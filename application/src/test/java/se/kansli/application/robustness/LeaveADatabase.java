package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes what [OldDatabasesIT] reads: a database with something in every table, as the version leaves it that runs at
/// `kansli.url` on the empty database `kansli.jdbc`, and what that version answers. Run by hand, as docs/upgrade.md
/// says.
class LeaveADatabase {

    private static final URI SERVER = URI.create(System.getProperty("kansli.url", ""));
    private static final String DATABASE = System.getProperty("kansli.jdbc", "");
    private static final Pattern BYTES = Pattern.compile("(?<!')'\\\\x([0-9a-f]*)'(?!')");
    private static final int TITLES = 205;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(DATABASE));
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void as_the_version_there_leaves_it() throws Exception {
        play();
        String version = database.queryForList(
                        "select version from flyway_schema_history order by installed_rank desc limit 1", String.class)
                .getFirst();
        Path target = Files.createDirectories(Path.of("target", "old-databases"));
        Files.writeString(target.resolve("V" + version + ".json"), answers());
        Files.writeString(target.resolve("V" + version + ".sql"), dump());
    }

    private void play() {
        ApiUser admin = as("admin");
        OldDatabasesIT.turnClockTo(OldDatabasesIT.TODAY, admin);
        Office.establish(admin, "KS", "SFN", "UN", "SN");

        send(toSend(), "SFN", "UN");
        awaitInbox("SFN", 1);
        awaitInbox("UN", 1);
        Office.answerAtSfn(
                as("registrator.sfn"),
                as("martina.adielsbalk"),
                as("sekreterare.sfn"),
                OldDatabasesIT.REMITTED,
                OldDatabasesIT.TODAY);

        refuseToStore("UN-IN-%");
        send(toSend(), "UN");
        awaitLetters(1);
        refuseToStore("SN-IN-%");
        send(toSend(), "SN");
        awaitLetters(2);
        database.execute("drop function refuse() cascade");
        String lost = letters().get(1).get("letterId").asString();
        admin.post(
                        "/api/v1/operations/parked-letters/" + lost + "/discard",
                        Map.of("reason", "Nämnden fick remissen på papper."))
                .expect(204);

        admin.post("/api/v1/cases", OldDatabasesIT.REGISTRATION, OldDatabasesIT.KEY)
                .expect(201);
        String busy = Office.register(admin, "KS", "Ofta ändrat");
        for (int nth = 1; nth <= TITLES; nth++) {
            OldDatabasesIT.retitle(admin, busy, "Namn " + nth).expect(204);
        }
        Standstill.awaitOn(database);
    }

    private String toSend() {
        return Office.caseToSendOnRemiss(as("registrator.ks"), as("carolina.andersson"), as("oliver.wykman"));
    }

    private void send(String caseId, String... namnder) {
        Map<String, Object> remiss = new TreeMap<>(Office.remiss(List.of(namnder)));
        remiss.put("dueOn", OldDatabasesIT.DUE);
        as("carolina.andersson").post(Office.path(caseId) + "/remisser", remiss).expect(201);
    }

    private void refuseToStore(String streams) {
        database.execute("create or replace function refuse() returns trigger language plpgsql as "
                + "$$ begin raise exception 'no room for %', new.aggregateidentifier; end $$");
        database.execute("create or replace trigger refuse before insert on domainevententry for each row when "
                + "(new.aggregateidentifier like '" + streams + "') execute function refuse()");
    }

    private void awaitInbox(String namnd, int remisser) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Office.inbox(as("admin"), namnd)).hasSize(remisser));
    }

    private void awaitLetters(int letters) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(letters));
    }

    private List<JsonNode> letters() {
        return as("admin")
                .get("/api/v1/operations/parked-letters")
                .expect(200)
                .body()
                .valueStream()
                .toList();
    }

    private String answers() {
        Map<String, JsonNode> answers = new TreeMap<>();
        for (String question : OldDatabasesIT.questions()) {
            ApiUser.Answer answer = as("admin").get(question);
            if (answer.status() == 200) {
                answers.put(question, answer.body());
            }
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answers) + "\n";
    }

    /// What the nodes claim is no content, and names machines.
    private String dump() throws IOException, InterruptedException {
        database.update("update tokenentry set owner = null");
        Process dump = new ProcessBuilder(
                        "pg_dump", "--inserts", "--no-owner", "--no-privileges", DATABASE.replace("jdbc:", ""))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String sql = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dump.waitFor()).isZero();
        return sql.lines()
                .filter(line -> !line.startsWith("--") && !line.startsWith("\\") && !line.isBlank())
                .map(LeaveADatabase::legible)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Bytes that are a text are written as one, unless they are quoted in another.
    private static String legible(String line) {
        return BYTES.matcher(line).replaceAll(LeaveADatabase::asText);
    }

    private static String asText(MatchResult bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(HexFormat.of().parseHex(bytes.group(1))))
                    .toString();
            return Matcher.quoteReplacement("convert_to('" + text.replace("'", "''") + "', 'UTF8')");
        } catch (CharacterCodingException e) {
            return Matcher.quoteReplacement(bytes.group());
        }
    }

    private ApiUser as(String user) {
        return ApiUser.login(http, SERVER, user, "demo");
    }
}
