package se.kansli.query.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.axonframework.common.jdbc.JdbcException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import se.kansli.query.TestDatabase;

class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "08001, AWAY",
        "08006, AWAY",
        "57P01, AWAY",
        "57P02, AWAY",
        "57P03, AWAY",
        "58030, AWAY",
        "25006, AWAY",
        "53100, DISK_FULL",
        "53200, OVERLOADED",
        "53300, OVERLOADED",
        "57014, GAVE_WAY",
        "55P03, GAVE_WAY",
        "40P01, GAVE_WAY"
    })
    void the_sql_state_tells_it_however_deep_it_lies(String state, DatabaseFault fault) {
        SQLException told = new SQLException("told", state);
        assertThat(DatabaseFault.behind(told)).contains(fault);
        assertThat(DatabaseFault.behind(new DataAccessResourceFailureException("wrapped", told)))
                .contains(fault);
        assertThat(DatabaseFault.behind(new IllegalStateException(new JdbcException("wrapped", told))))
                .contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "P0001", "XX000"})
    void what_is_wrong_with_the_statement_itself_is_none_of_them(String state) {
        assertThat(DatabaseFault.behind(new JdbcException("wrapped", new SQLException("told", state))))
                .isEmpty();
    }

    @Test
    void a_pool_that_gives_out_no_connection_is_used_up_unless_the_database_is_away() {
        assertThat(DatabaseFault.behind(new SQLTransientConnectionException("timed out")))
                .contains(DatabaseFault.OVERLOADED);
        assertThat(DatabaseFault.behind(
                        new SQLTransientConnectionException("timed out", new SQLException("refused", "08001"))))
                .contains(DatabaseFault.AWAY);
    }

    @Test
    void a_connection_that_the_pool_took_back_because_it_was_lost_means_that_the_database_is_away()
            throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            Connection lost = database.dataSource().getConnection();
            lost.close();

            assertThatThrownBy(() -> lost.prepareStatement("select 1"))
                    .satisfies(told -> assertThat(DatabaseFault.behind(new JdbcException("wrapped", told)))
                            .contains(DatabaseFault.AWAY));
        }
    }

    @Test
    void what_has_nothing_to_do_with_the_database_is_none_of_them() {
        assertThat(DatabaseFault.behind(new IllegalStateException(new RuntimeException())))
                .isEmpty();
    }

    @Test
    void only_what_gave_way_to_others_may_go_better_at_once() {
        assertThat(DatabaseFault.values())
                .filteredOn(fault -> !fault.meetsEveryone())
                .containsExactly(DatabaseFault.GAVE_WAY);
    }
}
