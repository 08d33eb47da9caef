package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.kansli.query.TestDatabase;
import se.kansli.query.journal.StoredJson;

class CopyRowsTest {

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
            take(connection, rows -> rows.add(text).add(new String[] {text, "en till"}));

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
            jdbc.execute("create temporary table taken (truth boolean, number integer, day date, absent text)");
            take(
                    connection,
                    rows -> rows.add(true)
                            .add(42)
                            .add(LocalDate.of(2024, 2, 29))
                            .add(null));

            assertThat(jdbc.queryForMap("select * from taken"))
                    .containsEntry("truth", true)
                    .containsEntry("number", 42)
                    .containsEntry("day", java.sql.Date.valueOf("2024-02-29"))
                    .containsEntry("absent", null);
        }
    }

    @Test
    void json_comes_as_it_is_with_what_it_has_escaped_itself() throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("create temporary table taken (view text)");
            String evil = "rad\nett\ttab \\ \"citat\" å";
            take(connection, rows -> rows.addJson(StoredJson.mapper().writer(), Map.of("title", evil)));

            assertThat(jdbc.queryForObject("select view::json ->> 'title' from taken", String.class))
                    .isEqualTo(evil);
        }
    }

    @Test
    void more_rows_than_are_sent_at_once_all_come() throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("create temporary table taken (number integer, padding text)");
            try (CopyRows rows = new CopyRows(connection, "copy taken from stdin (format binary)")) {
                for (int number = 1; number <= 5_000; number++) {
                    rows.add(number).add("x".repeat(number % 997)).endRow();
                }
                rows.finish();
            }

            assertThat(jdbc.queryForObject("select count(*) || ' ' || sum(number) from taken", String.class))
                    .isEqualTo("5000 12502500");
        }
    }

    @Test
    void rows_that_are_not_finished_never_come_and_the_connection_goes_on() throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("create temporary table taken (number integer)");
            try (CopyRows rows = new CopyRows(connection, "copy taken from stdin (format binary)")) {
                rows.add(1).endRow();
            }

            assertThat(jdbc.queryForObject("select count(*) from taken", Integer.class))
                    .isZero();
        }
    }

    private static void take(Connection connection, Row row) throws Exception {
        try (CopyRows rows = new CopyRows(connection, "copy taken from stdin (format binary)")) {
            row.addTo(rows);
            rows.endRow();
            rows.finish();
        }
    }

    private interface Row {
        void addTo(CopyRows rows) throws SQLException;
    }
}
