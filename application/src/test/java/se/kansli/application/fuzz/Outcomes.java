package se.kansli.application.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Holds what was answered against what was stored. Every event bears the name of the request that it came of, through
/// all that follows by itself, so that not one can come of a request that was refused.
final class Outcomes {

    private final JdbcClient log;
    private final long before;
    private final Set<String> mayHaveStored = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    Outcomes(DataSource database) {
        this.log = JdbcClient.create(database);
        this.before = log.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
    }

    /// An answer that says neither yes nor no may be either.
    void add(Answer answer) {
        statuses.computeIfAbsent(answer.status(), first -> new AtomicInteger()).incrementAndGet();
        if (!answer.refused()) {
            answer.header("X-Request-Id").ifPresent(mayHaveStored::add);
        }
    }

    /// The server may have done what was asked before it hung up.
    void unanswered(Shot shot) {
        mayHaveStored.add("fuzz-" + shot.seed() + "-" + shot.number());
    }

    /// The events that no request may have led to, one a line.
    List<String> storedByRefused() {
        return log
                .sql("""
                        select payloadtype || ' in ' || aggregateidentifier || ' came of ' || correlation as told, correlation
                          from (select *, coalesce(convert_from(metadata, 'UTF8')::json ->> 'correlation', 'nothing') as correlation
                                  from domainevententry where globalindex > :before) as event
                         order by globalindex""")
                .param("before", before)
                .query((row, number) -> Map.entry(row.getString("correlation"), row.getString("told")))
                .list()
                .stream()
                .filter(event -> !mayHaveStored.contains(event.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    long events() {
        return log.sql("select count(*) from domainevententry where globalindex > :before")
                .param("before", before)
                .query(Long.class)
                .single();
    }

    @Override
    public String toString() {
        return statuses.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(status -> status.getKey() + ": " + status.getValue())
                .collect(Collectors.joining(", "));
    }
}
