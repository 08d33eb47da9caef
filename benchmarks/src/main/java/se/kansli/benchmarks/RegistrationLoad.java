package se.kansli.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import se.kansli.kernel.Stockholm;

/// Clients that register one case after the other, each in one of some series. A request that fails ends them all.
final class RegistrationLoad implements AutoCloseable {

    private static final String CASES = "/api/v1/cases";

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clients = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicLong registered = new AtomicLong();
    private final Stopwatch stopwatch = new Stopwatch();

    private RegistrationLoad() {}

    static RegistrationLoad start(Asker asker, List<String> authorities, int clients) {
        RegistrationLoad load = new RegistrationLoad();
        for (int client = 0; client < clients; client++) {
            String authority = authorities.get(client % authorities.size());
            load.clients.add(load.executor.submit(() -> {
                while (!load.stopped.get()) {
                    register(asker, authority);
                    load.registered.incrementAndGet();
                }
                return null;
            }));
        }
        return load;
    }

    /// Registrations a second in a slice of time.
    static double rate(Asker asker, List<String> authorities, int clients, Duration slice) throws Exception {
        RegistrationLoad load = start(asker, authorities, clients);
        Thread.sleep(slice);
        return load.stop();
    }

    /// What it was answered.
    static String register(Asker asker, String authority) throws IOException {
        return asker.post(CASES, registration(authority));
    }

    static Asker.Answer tryToRegister(Asker asker, String authority) throws IOException {
        return asker.tryToPost(CASES, registration(authority));
    }

    private static String registration(String authority) {
        return """
                {"authority": "%s", "kind": "GENERAL", "title": "Mätning", "publicTitle": "Mätning",
                 "initiator": {"name": "Mätaren", "kind": "ORGANISATION"}, "receivedOn": "%s"}
                """.formatted(authority, LocalDate.now(Stockholm.ZONE));
    }

    /// When the last of them has been answered.
    ///
    /// @return how many were registered a second
    double stop() throws InterruptedException, ExecutionException {
        stopped.set(true);
        for (Future<?> client : clients) {
            client.get();
        }
        return registered.get() / stopwatch.seconds();
    }

    long registered() {
        return registered.get();
    }

    @Override
    public void close() {
        stopped.set(true);
        executor.close();
    }
}
