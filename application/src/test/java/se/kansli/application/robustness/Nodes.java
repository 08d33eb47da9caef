package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.application.demonstration.ApiUser;

/// So many Kansli processes on one database, of which some may be dead just now.
final class Nodes implements Door, AutoCloseable {

    private final Path folder;
    private final String[] settings;
    private final AtomicReferenceArray<@Nullable KansliProcess> processes;
    private LocalDate today;

    private Nodes(Path folder, int count, LocalDate today, String... settings) {
        this.folder = folder;
        this.settings = settings;
        this.processes = new AtomicReferenceArray<>(count);
        this.today = today;
    }

    /// Starts them, one after the other, on the demonstration's day.
    static Nodes start(Path folder, int count, LocalDate today, String... settings) throws IOException {
        Nodes nodes = new Nodes(folder, count, today, settings);
        for (int node = 0; node < count; node++) {
            nodes.start(node);
        }
        return nodes;
    }

    @Override
    public ApiUser as(String user) {
        List<KansliProcess> there = alive().toList();
        if (there.isEmpty()) {
            throw new UncheckedIOException(new ConnectException("No node is there"));
        }
        return there.get(ThreadLocalRandom.current().nextInt(there.size())).as(user);
    }

    KansliProcess node(int node) {
        return Objects.requireNonNull(processes.get(node), () -> "node " + node + " is dead");
    }

    int count() {
        return processes.length();
    }

    /// The node that is this process of the machine, if it is alive.
    Optional<Integer> withPid(long pid) {
        return IntStream.range(0, count())
                .filter(node -> Stream.ofNullable(processes.get(node)).anyMatch(process -> process.pid() == pid))
                .boxed()
                .findFirst();
    }

    void kill(int node) throws InterruptedException {
        KansliProcess process = node(node);
        process.kill();
        processes.set(node, null);
    }

    /// It shows the day of the others before anybody comes in.
    void start(int node) throws IOException {
        KansliProcess process = KansliProcess.start(Files.createDirectories(folder.resolve("node-" + node)), settings);
        synchronized (this) {
            set(process, today);
            processes.set(node, process);
        }
    }

    @Override
    public synchronized LocalDate today() {
        return today;
    }

    /// Turns the calendar on every node that is there, if any is. Each tells that the day has begun; one is heard.
    synchronized void turnTo(LocalDate date) {
        List<KansliProcess> there = alive().toList();
        there.forEach(process -> set(process, date));
        today = there.isEmpty() ? today : date;
    }

    @Override
    public void close() {
        alive().forEach(KansliProcess::close);
    }

    private Stream<KansliProcess> alive() {
        return IntStream.range(0, count()).mapToObj(processes::get).flatMap(Stream::ofNullable);
    }

    /// Until the node shows that day, or has died of something else.
    private static void set(KansliProcess process, LocalDate date) {
        for (int tries = 0; tries < 20 && process.isAlive(); tries++) {
            try {
                ApiUser.Answer answer =
                        process.as("admin").put("/api/v1/demonstration/clock", Map.of("today", date.toString()));
                if (answer.status() == 200) {
                    return;
                }
            } catch (UncheckedIOException killed) {
                assertThat(killed.getCause()).isNotNull();
            }
        }
    }
}
