package se.kansli.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.kernel.Stockholm;

/// Cases registered a second over HTTP beside pgbench's durable one-row inserts, with as many clients, in turn, on one
/// server.
///
/// The load generator runs in the same process as Kansli and is counted in the cores that it takes.
final class Registrations {

    private static final int CLIENTS = 32;
    /// The compiler takes as long as this on two cores until the code of a request runs at its own speed.
    private static final Duration WARM_UP = Duration.ofSeconds(90);
    private static final int YEARLY_SERIES = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String token;
    private final AtomicLong failures = new AtomicLong();

    private Registrations(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.start()) {
            ApiUser admin = ApiUser.login(HttpClient.newHttpClient(), bench.url(), "admin", "demo");
            List<String> codes = establish(admin);
            Registrations registrations = new Registrations(bench.url(), admin.token());
            Pgbench pgbench = new Pgbench(bench.postgres());
            registrations.rate(codes, WARM_UP);
            registrations.measure("one series", codes.subList(0, 1), pgbench);
            registrations.measure(YEARLY_SERIES + " series", codes, pgbench);
            Bench.say("failed requests: %d", registrations.failures.get());
        }
        System.exit(0);
    }

    private void measure(String what, List<String> codes, Pgbench pgbench) throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Double> inserts = new ArrayList<>();
        for (int round = 0; round < Bench.ROUNDS; round++) {
            double insert = pgbench.run(CLIENTS, Bench.SLICE);
            double rate = rate(codes, Bench.SLICE);
            inserts.add(insert);
            rates.add(rate);
            ratios.add(rate / insert);
        }
        Bench.say(
                "%s, %d clients: %.0f registrations/s, pgbench %.0f inserts/s, ratio %.3f (medians of %d)",
                what, CLIENTS, Bench.median(rates), Bench.median(inserts), Bench.median(ratios), Bench.ROUNDS);
    }

    private double rate(List<String> codes, Duration slice) throws InterruptedException {
        AtomicLong registered = new AtomicLong();
        long started = System.nanoTime();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                HttpRequest request = registration(codes.get(client % codes.size()));
                clients.submit(() -> {
                    while (System.nanoTime() - started < slice.toNanos()) {
                        boolean created = http.send(request, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 201;
                        (created ? registered : failures).incrementAndGet();
                    }
                    return null;
                });
            }
        }
        return registered.get() * 1e9 / (System.nanoTime() - started);
    }

    private HttpRequest registration(String code) {
        LocalDate today = LocalDate.now(Stockholm.ZONE);
        return HttpRequest.newBuilder(server.resolve("/api/v1/cases"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"authority": "%s", "kind": "GENERAL", "title": "Mätning", "publicTitle": "Mätning",
                         "initiator": {"name": "Mätaren", "kind": "ORGANISATION"}, "receivedOn": "%s"}
                        """.formatted(code, today)))
                .build();
    }

    private static List<String> establish(ApiUser admin) {
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < YEARLY_SERIES; number++) {
            String code = "B" + (char) ('A' + number);
            admin.post(
                            "/api/v1/bodies",
                            Map.of(
                                    "body",
                                    code,
                                    "name",
                                    "Nämnd " + code,
                                    "profile",
                                    "BOARD_SE",
                                    "establishedOn",
                                    "2019-01-01"))
                    .expect(201);
            codes.add(code);
        }
        return codes;
    }
}
