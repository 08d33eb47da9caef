package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.kansli.application.postgres.EmbeddedPostgres;

/// A PostgreSQL server that dies at once and without a word when it is told to, and comes back at the same address.
final class MortalPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private MortalPostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.server = EmbeddedPostgres.start(folder, port);
    }

    static MortalPostgres start(Path folder) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            free.close();
            return new MortalPostgres(folder, port);
        }
    }

    /// What a Kansli must be told to use it.
    String[] settings() {
        return new String[] {
            "spring.datasource.url=" + server.jdbcUrl(),
            "spring.datasource.username=" + server.username(),
            "spring.datasource.password=" + server.password(),
            "spring.datasource.hikari.maximum-pool-size=24"
        };
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(new DriverManagerDataSource(server.jdbcUrl(), server.username(), server.password()));
    }

    /// The whole server, as when its machine goes down.
    void killAndStartAgain() throws IOException {
        kill(folder);
        server.close();
        server = EmbeddedPostgres.start(folder, port);
    }

    /// The process behind one connection. The server then throws out all others too, and recovers by itself.
    void killOneBackend(RandomGenerator random) {
        List<Long> backends = sql().queryForList("""
                        select pid from pg_stat_activity
                         where backend_type = 'client backend' and pid <> pg_backend_pid()""", Long.class);
        if (!backends.isEmpty()) {
            kill(backends.get(random.nextInt(backends.size())));
        }
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .until(() -> sql().queryForList("select 1", Integer.class).equals(List.of(1)));
    }

    /// The server whose data lie in this folder.
    static void kill(Path folder) throws IOException {
        kill(Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                .getFirst()
                .strip()));
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            assertThat(process.destroyForcibly()).isTrue();
            await().atMost(PATIENCE).until(() -> process.info().command().isEmpty());
        });
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
