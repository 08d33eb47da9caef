package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.kansli.query.TestDatabase;

class CopyLineTest {

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cykelväg vid Ängöleden",
                "tab\there",
                "two\nlines\r\n",
                "back\\slash \\N \\. \\t",
                "\"citat\" 'citat' {klamrar}, komma",
                "\uD83D\uDEB2"
            })
    void a_text_comes_into_the_table_as_it_is_alone_and_in_an_array(String text) throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("create temporary table taken (one text, several text[])");
            take(connection, new CopyLine(connection).add(text).add(new String[] {text, "en till"}));

            assertThat(jdbc.queryForObject("select one from taken", String.class))
                    .isEqualTo(text);
            assertThat(jdbc.queryForObject("select several[1] from taken", String.class))
                    .isEqualTo(text);
            assertThat(jdbc.queryForObject("select cardinality(several) from taken", Integer.class))
                    .isEqualTo(2);
        }
    }

    @Test
    void truth_numbers_dates_and_what_is_absent_come_as_what_they_are() throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("create temporary table taken (truth boolean, number bigint, day date, absent text)");
            take(
                    connection,
                    new CopyLine(connection)
                            .add(true)
                            .add(42L)
                            .add(LocalDate.of(2024, 2, 29))
                            .add(null));

            assertThat(jdbc.queryForMap("select * from taken"))
                    .containsEntry("truth", true)
                    .containsEntry("number", 42L)
                    .containsEntry("day", java.sql.Date.valueOf("2024-02-29"))
                    .containsEntry("absent", null);
        }
    }

    private static void take(Connection connection, CopyLine line) throws Exception {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy taken from stdin", new ByteArrayInputStream(line.bytes()));
    }
}
