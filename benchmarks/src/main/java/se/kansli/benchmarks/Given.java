package se.kansli.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What the one who measures may say, as system properties. What is empty is not said.
final class Given {

    private Given() {}

    static int cases(int otherwise) {
        return Integer.getInteger("cases", otherwise);
    }

    static long seed() {
        return Long.getLong("seed", 2021);
    }

    static int pages(int otherwise) {
        return Integer.getInteger("pages", otherwise);
    }

    static Duration minutes(int otherwise) {
        return Duration.ofMinutes(Integer.getInteger("minutes", otherwise));
    }

    static Duration slice() {
        return Duration.ofSeconds(Integer.getInteger("slice", 8));
    }

    static Duration warmUp() {
        return Duration.ofSeconds(Integer.getInteger("warmup", 90));
    }

    /// The folder of a database that is kept from one measurement to the next.
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("kansli.data"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
