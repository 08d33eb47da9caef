package se.kansli.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.kansli.application.Application;
import se.kansli.application.postgres.EmbeddedPostgres;
import se.kansli.benchmarks.municipality.Municipality;
import se.kansli.query.journal.Journal;

/// A whole Kansli in this process on an embedded PostgreSQL of its own, and what measuring it needs.
final class Bench implements AutoCloseable {

    static final int ROUNDS = 5;

    private final Path folder;
    private final boolean temporary;
    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext kansli;

    private Bench(Path folder, boolean temporary, EmbeddedPostgres postgres, ConfigurableApplicationContext kansli) {
        this.folder = folder;
        this.temporary = temporary;
        this.postgres = postgres;
        this.kansli = kansli;
    }

    /// On an empty log.
    static Bench start() throws IOException {
        Path folder = Files.createTempDirectory("kansli-benchmark-");
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        return new Bench(folder, true, postgres, run(folder, postgres));
    }

    /// On the log of a municipality, which is made unless the folder has one.
    static Bench startWith(Municipality municipality, Optional<Path> kept) throws IOException, SQLException {
        Path folder = kept.isPresent() ? kept.get() : Files.createTempDirectory("kansli-benchmark-");
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        try (ConfigurableApplicationContext kansli = run(folder, postgres, Loading.CLOCK_AT_REST)) {
            if (kansli.getBean(Journal.class).head() == 0) {
                new Loading(kansli).load(municipality);
            }
        }
        Bench bench = new Bench(folder, kept.isEmpty(), postgres, run(folder, postgres));
        say("The log has %d events.", bench.bean(Journal.class).head());
        return bench;
    }

    private static ConfigurableApplicationContext run(Path folder, EmbeddedPostgres postgres, String... more) {
        Stream<String> settings = Stream.of(
                "--server.port=0",
                "--empty",
                "--kansli.data=" + folder,
                "--spring.datasource.url=" + postgres.jdbcUrl(),
                "--spring.datasource.username=" + postgres.username(),
                "--spring.datasource.password=" + postgres.password());
        return new SpringApplication(Application.class)
                .run(Stream.concat(settings, Stream.of(more)).toArray(String[]::new));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + kansli.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T bean(Class<T> type) {
        return kansli.getBean(type);
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    /// In which PostgreSQL keeps its data.
    Path folder() {
        return folder;
    }

    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static void say(String line, Object... figures) {
        System.out.printf(Locale.ROOT, line + "%n", figures);
    }

    @Override
    public void close() throws IOException {
        kansli.close();
        postgres.close();
        if (temporary) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
