package se.kansli.application.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @Test
    void what_was_written_is_there_after_a_restart(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            execute(postgres, "create table kept (value text)");
            execute(postgres, "insert into kept values ('kvar')");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(query(postgres, "select value from kept")).isEqualTo("kvar");
        }
    }

    @Test
    void it_comes_back_at_the_address_that_it_is_given(@TempDir Path folder) throws Exception {
        String address;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            address = postgres.jdbcUrl();
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, portOf(address))) {
            assertThat(postgres.jdbcUrl()).isEqualTo(address);
            assertThat(query(postgres, "show port")).isEqualTo(String.valueOf(portOf(address)));
        }
    }

    @Test
    void it_writes_durably_and_sorts_in_swedish(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "select string_agg(c, '' order by c) from unnest(array['ö','ä','z','å','a']) c"))
                    .isEqualTo("azåäö");
        }
    }

    @Test
    void nobody_gets_in_without_the_password(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), "gissning"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_second_process_on_the_same_folder_is_refused(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder)) {
            assertThat(query(first, "select 'igång'")).isEqualTo("igång");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder)).hasMessageContaining("används redan");
        }
    }

    private static int portOf(String jdbcUrl) {
        return URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }
}
