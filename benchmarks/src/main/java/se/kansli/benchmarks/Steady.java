package se.kansli.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import se.kansli.benchmarks.municipality.Municipality;
import se.kansli.kernel.organisation.BodyCode;

/// What the process holds of memory, minute by minute, while it is worked with as in a busy office.
final class Steady {

    private static final int CASES = 20_000;
    private static final int MINUTES = 60;
    private static final int CLIENTS = 4;
    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(50);

    private final Asker asker;
    private final List<String> authorities =
            Municipality.authorities().stream().map(BodyCode::value).toList();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Steady(Asker asker) {
        this.asker = asker;
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.startWith(Municipality.of(Given.seed(), Given.cases(CASES)), Given.folder())) {
            new Steady(Asker.at(bench)).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        List<Memory> minutes = new ArrayList<>();
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable end = () -> stopped.set(true)) {
            for (int client = 0; client < CLIENTS; client++) {
                String authority = authorities.get(client);
                clients.add(executor.submit(() -> work(authority)));
            }
            for (long minute = 1; minute <= Given.minutes(MINUTES).toMinutes(); minute++) {
                Thread.sleep(Duration.ofMinutes(1));
                refuseToGoOnAfterAFailure(clients);
                Memory memory = Memory.now();
                minutes.add(memory);
                Bench.say(
                        "minute %d: %.0f MB resident, %.1f MB of heap in use after collection",
                        minute, memory.resident(), memory.heapInUse());
            }
        }
        for (Future<?> client : clients) {
            client.get();
        }
        Bench.say(
                "slope: %.1f MB resident and %.2f MB of heap an hour",
                60 * slope(minutes.stream().map(Memory::resident).toList()),
                60 * slope(minutes.stream().map(Memory::heapInUse).toList()));
    }

    private Void work(String authority) throws Exception {
        while (!stopped.get()) {
            RegistrationLoad.register(asker, authority);
            Thread.sleep(BETWEEN_REQUESTS);
            asker.get("/api/v1/diarium?text=" + "rosentuna");
            Thread.sleep(BETWEEN_REQUESTS);
            asker.get("/api/v1/inboxes/" + authority);
            Thread.sleep(BETWEEN_REQUESTS);
        }
        return null;
    }

    private void refuseToGoOnAfterAFailure(List<Future<?>> clients) throws Exception {
        for (Future<?> client : clients) {
            if (client.isDone()) {
                client.get();
            }
        }
    }

    /// A minute, by least squares.
    private static double slope(List<Double> minutes) {
        double middle = (minutes.size() - 1) / 2.0;
        double mean =
                minutes.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double together = 0;
        double spread = 0;
        for (int minute = 0; minute < minutes.size(); minute++) {
            together += (minute - middle) * (minutes.get(minute) - mean);
            spread += (minute - middle) * (minute - middle);
        }
        return spread == 0 ? 0 : together / spread;
    }
}
