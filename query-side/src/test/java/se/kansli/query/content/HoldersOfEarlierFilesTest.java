package se.kansli.query.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.TestDatabase;

/// The migration that asks who holds a file leaves nobody without what it has named already.
class HoldersOfEarlierFilesTest {

    private static final String RECORD = "a".repeat(64);
    private static final String ANNEX = "b".repeat(64);
    private static final String NOT_NAMED = "c".repeat(64);

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    @Test
    void REG_9_who_has_named_a_file_before_holders_were_kept_holds_it() {
        database.jdbc().sql("drop schema public cascade").update();
        database.jdbc().sql("create schema public").update();
        migrateTo("6");
        store(RECORD, 1);
        store(ANNEX, 2);
        store(NOT_NAMED, 3);
        append("KS-2021-0486", """
                {"file": {"sha256": "%s"}, "annexes": [{"file": null, "annexes": [{"file": {"sha256": "%s"}}]}]}
                """.formatted(RECORD, ANNEX));

        migrateTo("7");

        Contents contents = new Contents(database.dataSource(), 1);
        BodyCode ks = new BodyCode("KS");
        assertThat(contents.uploadedBy(ks, RECORD)).isTrue();
        assertThat(contents.uploadedBy(ks, ANNEX)).isTrue();
        assertThat(contents.uploadedBy(ks, NOT_NAMED)).isFalse();
        assertThat(contents.uploadedBy(new BodyCode("SFN"), RECORD)).isFalse();
    }

    private static void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .target(version)
                .load()
                .migrate();
    }

    private static void store(String sha256, int upload) {
        database.jdbc()
                .sql("insert into content (sha256, upload, size, media_type) values (?, ?, 5, 'text/plain')")
                .params(sha256, upload)
                .update();
    }

    private static void append(String stream, String payload) {
        database.jdbc().sql("""
                        insert into domainevententry
                            (aggregateidentifier, sequencenumber, eventidentifier, payload, payloadtype, timestamp)
                        values (?, 0, ?, ?, 'RecordRegistered', '2021-05-12T08:00:00Z')
                        """).params(stream, stream, payload.getBytes(UTF_8)).update();
    }
}
