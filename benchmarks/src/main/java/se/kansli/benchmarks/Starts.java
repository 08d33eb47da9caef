package se.kansli.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;
import se.kansli.application.Application;
import se.kansli.benchmarks.municipality.Municipality;

/// From the start of the process, and of its PostgreSQL, to the first answer that it is ready, in turn on an empty log
/// and on a long one.
final class Starts {

    /// A million events.
    private static final int CASES = 130_000;
    private static final long BETWEEN_LOOKS_NANOS = 10_000_000;
    private static final double PATIENCE_SECONDS = 600;

    private final HttpClient http = HttpClient.newHttpClient();

    public static void main(String[] args) throws Exception {
        Path empty = Files.createTempDirectory("kansli-benchmark-");
        Optional<Path> kept = Given.folder();
        Path full = kept.isPresent() ? kept.get() : Files.createTempDirectory("kansli-benchmark-");
        Bench.startWith(Municipality.of(Given.seed(), Given.cases(CASES)), Optional.of(full))
                .close();
        new Starts().measure(empty, full);
        FileSystemUtils.deleteRecursively(empty);
        if (kept.isEmpty()) {
            FileSystemUtils.deleteRecursively(full);
        }
        System.exit(0);
    }

    private void measure(Path empty, Path full) throws IOException, InterruptedException {
        Bench.say("the very first start, which makes the database: %.1f s", start(empty));
        List<Double> ofEmpty = new ArrayList<>();
        List<Double> ofFull = new ArrayList<>();
        for (int round = 0; round < Bench.ROUNDS; round++) {
            ofEmpty.add(start(empty));
            ofFull.add(start(full));
        }
        Bench.say(
                "start to first answer: empty %.1f s, with a municipality %.1f s (medians of %d)",
                Bench.median(ofEmpty), Bench.median(ofFull), Bench.ROUNDS);
    }

    /// Heap and collector, as they are here.
    private static List<String> settingsOfThisMachine() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-D"))
                .toList();
    }

    private double start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Stopwatch stopwatch = new Stopwatch();
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(settingsOfThisMachine());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--empty",
                "--server.port=" + port,
                "--kansli.data=" + folder));
        Process kansli = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!isReady(port)) {
                if (!kansli.isAlive() || stopwatch.seconds() > PATIENCE_SECONDS) {
                    throw new IllegalStateException("Kansli did not start on " + folder + ".");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            }
            return stopwatch.seconds();
        } finally {
            kansli.destroy();
            kansli.waitFor();
        }
    }

    private boolean isReady(int port) throws IOException, InterruptedException {
        URI readiness = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port));
        try {
            return http.send(HttpRequest.newBuilder(readiness).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
