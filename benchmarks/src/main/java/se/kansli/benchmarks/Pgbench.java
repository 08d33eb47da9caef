package se.kansli.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kansli.application.postgres.EmbeddedPostgres;

/// PostgreSQL's own load generator: one durable row a transaction, as fast as so many clients can.
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final EmbeddedPostgres postgres;
    private final Path script;

    Pgbench(EmbeddedPostgres postgres) throws IOException, SQLException {
        this.postgres = postgres;
        this.script = Files.createTempFile("one-row", ".sql");
        Files.writeString(
                script,
                "\\set number random(1, 1000000)\n"
                        + "insert into one_row (number, text) values (:number, repeat('x', 100));\n");
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table one_row (id bigserial primary key, number bigint, text text)");
        }
    }

    /// Transactions a second.
    double run(int clients, Duration slice) throws IOException {
        URI server = URI.create(postgres.jdbcUrl().substring("jdbc:".length()));
        ProcessBuilder command = new ProcessBuilder(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--file=" + script,
                "--client=" + clients,
                "--jobs=2",
                "--time=" + slice.toSeconds(),
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--username=" + postgres.username(),
                server.getPath().substring(1));
        command.environment().put("PGPASSWORD", postgres.password());
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IOException("pgbench (Debian: postgresql-contrib) did not say its rate: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
