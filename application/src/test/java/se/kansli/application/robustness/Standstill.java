package se.kansli.application.robustness;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/// The moment in which nothing is under way: every processor has read the whole log, and what follows from it is done.
final class Standstill {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Standstill() {}

    static void awaitOn(JdbcTemplate database) {
        await().atMost(PATIENCE).until(() -> database.queryForList("""
                        select 1 from tokenentry
                         where (convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint
                               < (select max(globalindex) from domainevententry)""").isEmpty());
    }
}
