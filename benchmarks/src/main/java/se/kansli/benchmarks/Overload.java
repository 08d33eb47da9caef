package se.kansli.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// How quickly the others are refused while ten times as many cases come as can be registered, and how soon one is
/// registered again afterwards.
///
/// A request is sent when its turn has come, whether those before it have been answered or not, as long as one of the
/// clients is free to send it.
final class Overload {

    private static final int CLIENTS = 32;
    private static final int TIMES_TOO_MANY = 10;
    private static final int CLIENTS_OF_THE_STORM = 1_000;
    /// Several, for one alone is refused when it has had its share.
    private static final Map<String, String> REGISTRATORS = Map.of(
            "registrator.ks", "KS", "kansli.un", "UN", "kansli.sn", "SN", "kansli.sbn", "SBN", "kansli.kfn", "KFN");

    /// One who registers at its own authority.
    private record Registrator(Asker asker, String authority) {

        int register() throws IOException {
            return RegistrationLoad.tryToRegister(asker, authority).status();
        }
    }

    /// What one client was answered, and after how long.
    private record Answers(Latencies registered, Latencies refused) {

        Answers() {
            this(new Latencies(), new Latencies());
        }

        void add(int status, long took) {
            switch (status) {
                case 201 -> registered.add(took);
                case 429, 503 -> refused.add(took);
                default -> throw new IllegalStateException("A registration was answered with " + status);
            }
        }

        Answers and(Answers others) {
            registered.addAll(others.registered);
            refused.addAll(others.refused);
            return this;
        }
    }

    private final List<Registrator> registrators;
    private final Asker asker;
    private final List<String> authorities = List.copyOf(REGISTRATORS.values());

    private Overload(Bench bench) {
        this.asker = Asker.at(bench);
        this.registrators = REGISTRATORS.entrySet().stream()
                .map(registrator -> new Registrator(Asker.at(bench, registrator.getKey()), registrator.getValue()))
                .toList();
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.start()) {
            new Overload(bench).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        for (String authority : authorities) {
            asker.establish(authority);
        }
        RegistrationLoad.rate(asker, authorities, CLIENTS, Given.warmUp());
        storm(CLIENTS_OF_THE_STORM, Given.slice());
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        List<Double> asked = new ArrayList<>();
        List<Double> registered = new ArrayList<>();
        List<Double> recovered = new ArrayList<>();
        for (int round = 0; round < Bench.ROUNDS; round++) {
            double rate = RegistrationLoad.rate(asker, authorities, CLIENTS, Given.slice());
            Stopwatch storm = new Stopwatch();
            Answers answers = storm(TIMES_TOO_MANY * rate, Given.slice());
            double seconds = storm.seconds();
            recovered.add(1_000 * untilRegistered());
            p50.add(answers.refused().p50());
            p99.add(answers.refused().p99());
            asked.add((answers.registered().count() + answers.refused().count()) / seconds);
            registered.add(answers.registered().count() / seconds);
        }
        Bench.say(
                "asked for %.0f registrations/s, of which %.0f done: refused after p50 %.1f ms, p99 %.1f ms;"
                        + " registered again %.0f ms after the storm (medians of %d)",
                Bench.median(asked),
                Bench.median(registered),
                Bench.median(p50),
                Bench.median(p99),
                Bench.median(recovered),
                Bench.ROUNDS);
    }

    private Answers storm(double rate, Duration slice) throws Exception {
        List<Future<Answers>> clients = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            long started = System.nanoTime();
            long end = started + slice.toNanos();
            long pause = (long) (CLIENTS_OF_THE_STORM * 1e9 / rate);
            for (int client : IntStream.range(0, CLIENTS_OF_THE_STORM).toArray()) {
                Registrator registrator = registrators.get(client % registrators.size());
                long first = started + client * pause / CLIENTS_OF_THE_STORM;
                clients.add(executor.submit(() -> ask(registrator, first, pause, end)));
            }
        }
        Answers all = new Answers();
        for (Future<Answers> client : clients) {
            all.and(client.get());
        }
        return all;
    }

    private static Answers ask(Registrator registrator, long first, long pause, long end) throws Exception {
        Answers answers = new Answers();
        for (long turn = first; turn < end && System.nanoTime() < end; turn += pause) {
            Thread.sleep(Duration.ofNanos(Math.max(0, turn - System.nanoTime())));
            long sent = System.nanoTime();
            answers.add(registrator.register(), System.nanoTime() - sent);
        }
        return answers;
    }

    private double untilRegistered() throws IOException {
        Stopwatch stopwatch = new Stopwatch();
        while (registrators.getFirst().register() != 201) {
            Thread.onSpinWait();
        }
        return stopwatch.seconds();
    }
}
