package se.kansli.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.kansli.application.Application;
import se.kansli.application.postgres.EmbeddedPostgres;

/// A whole Kansli in this process on an embedded PostgreSQL of its own, and what measuring it needs.
final class Bench implements AutoCloseable {

    static final int ROUNDS = 5;
    static final Duration SLICE = Duration.ofSeconds(8);

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext kansli;

    private Bench(Path folder, EmbeddedPostgres postgres, ConfigurableApplicationContext kansli) {
        this.folder = folder;
        this.postgres = postgres;
        this.kansli = kansli;
    }

    static Bench start() throws IOException {
        Path folder = Files.createTempDirectory("kansli-benchmark-");
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        ConfigurableApplicationContext kansli = new SpringApplication(Application.class)
                .run(
                        "--server.port=0",
                        "--empty",
                        "--kansli.data=" + folder,
                        "--spring.datasource.url=" + postgres.jdbcUrl(),
                        "--spring.datasource.username=" + postgres.username(),
                        "--spring.datasource.password=" + postgres.password());
        return new Bench(folder, postgres, kansli);
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
        FileSystemUtils.deleteRecursively(folder);
    }
}
