package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import se.kansli.application.Application;
import se.kansli.application.demonstration.ApiUser;

/// A whole Kansli in a process of its own, on an embedded PostgreSQL of its own unless it is given another: a node
/// beside others, or one that can be killed.
final class KansliProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path log;
    private final URI url;
    private final Process process;

    private KansliProcess(Path log, URI url, Process process) {
        this.log = log;
        this.url = url;
        this.process = process;
    }

    /// Starts one on this data folder, and answers when it is ready.
    static KansliProcess start(Path folder, String... settings) throws IOException {
        return startWithin("384m", folder, settings);
    }

    /// Starts one with so much heap, without which it ends: it never goes on half.
    static KansliProcess startWithin(String heap, Path folder, String... settings) throws IOException {
        Path log = folder.resolve("kansli.log");
        int port = freePort();
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + heap,
                                System.getProperty("collector"),
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Application.class.getName(),
                                "--empty",
                                "--server.port=" + port,
                                "--kansli.calendar.look-at-clock=1h",
                                "--kansli.data=" + folder),
                        Stream.of(settings).map(setting -> "--" + setting))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        KansliProcess started = new KansliProcess(log, URI.create("http://127.0.0.1:" + port), process);
        try {
            started.awaitReadiness();
        } catch (ConditionTimeoutException notReady) {
            process.destroyForcibly();
            throw notReady;
        }
        return started;
    }

    URI url() {
        return url;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ApiUser as(String user) {
        return ApiUser.login(http, url, user, "demo");
    }

    long pid() {
        return process.pid();
    }

    /// At once and without a word, as when the power goes.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /// In order, with the database that it brought along.
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        http.close();
    }

    private void awaitReadiness() {
        HttpRequest question = HttpRequest.newBuilder(url.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        await("readiness; see " + log)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .failFast("the process has ended; see " + log, () -> !process.isAlive())
                .until(() -> http.send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
