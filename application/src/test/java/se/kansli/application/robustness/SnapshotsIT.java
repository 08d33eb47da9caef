package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;

/// A long history is not read from its beginning every time: what it has come to is kept beside it, and goes on after a
/// restart as if all had been read.
class SnapshotsIT {

    private static final String DATABASE = "snapshots";
    private static final int CLIENTS = 30;
    private static final int REGISTRATIONS_OF_EACH = 17;
    private static final int TITLES = 205;

    private final JdbcTemplate database = new JdbcTemplate(TestPostgres.dataSource(DATABASE));

    @Test
    void a_long_series_and_a_long_case_go_on_from_where_they_stood() throws Exception {
        String caseId;
        try (RunningKansli before = RunningKansli.on(DATABASE)) {
            Office.establish(before.as("admin"), "KS");
            ApiUser registrator = before.as("registrator.ks");
            caseId = Office.register(registrator, "KS", "Cykelväg vid Ängöleden");
            Crowd.allAtOnce(Stream.<Callable<Integer>>generate(() -> () -> registerSome(registrator))
                    .limit(CLIENTS)
                    .toList());
            IntStream.rangeClosed(1, TITLES).forEach(nth -> retitle(registrator, caseId, "Cykelväg, förslag " + nth));
            Awaitility.await("both are kept")
                    .untilAsserted(() -> assertThat(kept()).contains("KS-" + Office.YEAR, caseId));
        }
        try (RunningKansli after = RunningKansli.on(DATABASE)) {
            ApiUser registrator = after.as("registrator.ks");
            assertThat(Office.number(Office.register(registrator, "KS", "Efter omstarten")))
                    .isEqualTo(1 + CLIENTS * REGISTRATIONS_OF_EACH + 1);
            retitle(registrator, caseId, "Cykelväg, beslutad");
        }
    }

    private static int registerSome(ApiUser registrator) {
        for (int nth = 0; nth < REGISTRATIONS_OF_EACH; nth++) {
            Office.register(registrator, "KS", "Ett av många");
        }
        return REGISTRATIONS_OF_EACH;
    }

    private static void retitle(ApiUser registrator, String caseId, String title) {
        String etag = registrator.get(Office.path(caseId)).expect(200).etag();
        registrator
                .put(
                        Office.path(caseId) + "/title",
                        Map.of("title", title, "publicTitle", title),
                        UUID.randomUUID().toString(),
                        etag)
                .expect(204);
    }

    private List<String> kept() {
        return database.queryForList("select aggregateidentifier from snapshotevententry", String.class);
    }
}
