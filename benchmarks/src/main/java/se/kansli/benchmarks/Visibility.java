package se.kansli.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.kansli.benchmarks.municipality.Municipality;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.journal.StoredJson;
import tools.jackson.databind.JsonNode;

/// From the answer to the one who registered a remiss in the inbox to the first plain read of the inbox that shows it,
/// while others register cases as fast as they can.
final class Visibility {

    private static final int CASES = 40_000;
    private static final int CLIENTS = 32;
    private static final int TIMES = 200;

    private final Asker asker;
    private final List<String> authorities =
            Municipality.authorities().stream().map(BodyCode::value).toList();

    private Visibility(Asker asker) {
        this.asker = asker;
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.startWith(Municipality.of(Given.seed(), Given.cases(CASES)), Given.folder())) {
            new Visibility(Asker.at(bench)).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        List<String> arrived = arrived();
        RegistrationLoad.rate(asker, authorities, CLIENTS, Given.warmUp());
        Latencies latencies = new Latencies();
        try (RegistrationLoad load = RegistrationLoad.start(asker, authorities, CLIENTS)) {
            for (String id : arrived) {
                latencies.add(nanosUntilVisible(id));
            }
            double rate = load.stop();
            Bench.say(
                    "from acknowledged write to visible in the inbox, under %.0f registrations/s of %d clients:"
                            + " p50 %.1f ms, p99 %.1f ms (%d times)",
                    rate, CLIENTS, latencies.p50(), latencies.p99(), latencies.count());
        }
    }

    private long nanosUntilVisible(String id) throws Exception {
        String path = "/api/v1/incoming-remisser/" + encoded(id);
        asker.post(path + "/registration", "{}");
        long acknowledged = System.nanoTime();
        while (state(asker.get(path)).equals("ARRIVED")) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - acknowledged;
    }

    /// What lies unregistered in the inboxes.
    private List<String> arrived() throws Exception {
        List<String> ids = new ArrayList<>();
        for (String authority : authorities) {
            String page = asker.get("/api/v1/inboxes/%s?state=ARRIVED&limit=%d".formatted(encoded(authority), TIMES));
            for (JsonNode item : StoredJson.mapper().readTree(page).get("items")) {
                ids.add(item.get("incomingRemissId").asString());
            }
        }
        if (ids.size() < TIMES) {
            throw new IllegalStateException(
                    "Only %d remisser lie unregistered: take more cases.".formatted(ids.size()));
        }
        return ids.subList(0, TIMES);
    }

    private static String state(String item) {
        return StoredJson.mapper().readTree(item).get("state").asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
