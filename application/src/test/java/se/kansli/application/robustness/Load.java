package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import se.kansli.application.demonstration.ApiUser;

/// All that is done in an office, by many at once and without end: cases in several diaria, files, remisser that are
/// sent, opened and answered, and views that are made anew. It needs nothing but the API, and notes what it was
/// promised.
final class Load implements AutoCloseable {

    /// The sender, and those who are asked; whoever is called so has all roles there.
    static final String SENDER = "KS";

    static final List<String> ASKED = List.of("KFN", "SBN", "SN", "UN");

    private static final int REGISTRARS = 3;
    private static final int LARGEST_FILE = 3 << 20;
    private static final List<String> PROJECTIONS = List.of(
            "assignment",
            "casefile",
            "delegated",
            "diarium",
            "importedminutes",
            "inbox",
            "meeting",
            "membership",
            "minutes",
            "organisation",
            "person",
            "proceedings",
            "publicdiarium",
            "readycase",
            "remiss");

    private final Door door;
    private final Ledger ledger;
    private final String run;
    private final AtomicInteger wishes = new AtomicInteger();
    private final AtomicInteger remisserLeft;
    private final AtomicBoolean over = new AtomicBoolean();
    private final BlockingQueue<String> arriving = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clients = new ArrayList<>();

    private Load(Door door, Ledger ledger, long seed, int remisser) {
        this.door = door;
        this.ledger = ledger;
        this.run = Long.toString(seed & Long.MAX_VALUE, Character.MAX_RADIX);
        this.remisserLeft = new AtomicInteger(remisser);
    }

    /// @param remisser no more of them are sent, since each waits to be reminded every day
    static Load start(Door door, Ledger ledger, long seed, int remisser) {
        Load load = new Load(door, ledger, seed, remisser);
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int client = 0; client < REGISTRARS; client++) {
            load.client(seeds.split(), load::register);
        }
        load.client(seeds.split(), load::upload);
        load.client(seeds.split(), load::sendOnRemiss);
        load.client(seeds.split(), load::sendOnRemiss);
        load.client(seeds.split(), load::answerRemiss);
        load.client(seeds.split(), load::answerRemiss);
        load.client(seeds.split(), load::rebuild);
        return load;
    }

    /// The clients finish what they are at. What one of them found wrong is thrown here.
    @Override
    public void close() throws InterruptedException, ExecutionException {
        over.set(true);
        threads.close();
        for (Future<?> client : clients) {
            client.get();
        }
    }

    private interface Task {
        void by(Client client, RandomGenerator random);
    }

    private void client(SplittableRandom random, Task task) {
        Client client = new Client(door, ledger, random, over::get);
        clients.add(threads.submit(() -> {
            while (!over.get()) {
                task.by(client, random);
                Client.pause(Duration.ofMillis(random.nextInt(5, 60)));
            }
        }));
    }

    private void register(Client client, RandomGenerator random) {
        client.write(registration(ASKED.get(random.nextInt(ASKED.size()))));
    }

    private void upload(Client client, RandomGenerator random) {
        byte[] file = new byte[random.nextInt(1, LARGEST_FILE)];
        random.nextBytes(file);
        upload(client, file);
        Client.pause(Duration.ofSeconds(1));
    }

    private void sendOnRemiss(Client client, RandomGenerator random) {
        if (remisserLeft.getAndDecrement() <= 0) {
            Client.pause(Duration.ofMillis(200));
            return;
        }
        List<String> asked = ASKED.subList(0, random.nextInt(1, ASKED.size() + 1));
        String today = door.today().toString();
        String due = door.today().plusDays(random.nextInt(16, 30)).toString();
        client.write(registration(SENDER)).map(Office::caseId).ifPresent(caseId -> {
            byte[] file = ("Förslaget i " + caseId).getBytes(StandardCharsets.UTF_8);
            upload(client, file)
                    .flatMap(uploaded -> client.write(record(caseId, uploaded, today)))
                    .flatMap(recorded -> client.write(decision(caseId, today)))
                    .flatMap(decided -> client.write(remiss(caseId, today, due, asked)))
                    .ifPresent(sent -> asked.forEach(body -> arriving.add(body + "-IN-" + caseId + "-R1")));
        });
        Client.pause(Duration.ofMillis(300));
    }

    /// Some are only opened, and some not even that: they are reminded.
    private void answerRemiss(Client client, RandomGenerator random) {
        String remiss = arriving.poll();
        if (remiss == null || random.nextInt(4) == 0) {
            Client.pause(Duration.ofMillis(100));
            return;
        }
        String user = "kansli." + remiss.substring(0, remiss.indexOf('-')).toLowerCase();
        client.ask(user, reader -> reader.get("/api/v1/incoming-remisser/" + remiss))
                .flatMap(arrived -> client.write(opening(user, remiss)))
                .map(Office::caseId)
                .filter(opened -> random.nextInt(3) > 0)
                .ifPresent(caseId -> answer(client, user, caseId));
    }

    private void answer(Client client, String user, String caseId) {
        boolean proposed = client.write(memo(user, caseId)).isPresent()
                && change(client, user, caseId, "/tjansteskrivelser/1/proposal", Map.of(), "TjansteskrivelseProposed");
        if (proposed && change(client, user, caseId, "/yttrande", adoption(caseId), "YttrandeAdopted")) {
            change(client, user, caseId, "/dispatch", Map.of(), "RemissvarDispatched");
        }
    }

    private void rebuild(Client client, RandomGenerator random) {
        String name = PROJECTIONS.get(random.nextInt(PROJECTIONS.size()));
        client.ask("admin", admin -> admin.post("/api/v1/operations/projections/" + name + "/rebuild", Map.of()));
        Client.pause(Duration.ofMillis(random.nextInt(500, 2000)));
    }

    private Wish registration(String body) {
        String today = door.today().toString();
        String word = word();
        return new Wish(
                "admin",
                "/api/v1/cases",
                Map.of(
                        "authority",
                        body,
                        "kind",
                        "GENERAL",
                        "title",
                        title(word),
                        "publicTitle",
                        "Cykelväg",
                        "initiator",
                        Map.of("name", "Gatukontoret", "kind", "AUTHORITY"),
                        "receivedOn",
                        today,
                        "registeredOn",
                        today),
                word,
                null,
                "CaseRegistered",
                word);
    }

    private Optional<ApiUser.Answer> upload(Client client, byte[] file) {
        String sha256 = sha256(file);
        return client.ask(
                        "carolina.andersson", officer -> officer.upload("/api/v1/contents?fileName=forslag.bin", file))
                .map(uploaded -> {
                    assertThat(uploaded.body().get("sha256").asString()).isEqualTo(sha256);
                    ledger.uploaded(sha256, file.length);
                    return uploaded;
                });
    }

    private Wish record(String caseId, ApiUser.Answer uploaded, String today) {
        String word = word();
        return wish(
                "carolina.andersson",
                Office.path(caseId) + "/records",
                Map.of(
                        "kind",
                        "ESTABLISHED",
                        "date",
                        today,
                        "title",
                        "Förslag " + word,
                        "publicTitle",
                        "Förslag",
                        "file",
                        Office.file(uploaded.body(), "forslag.bin"),
                        "annexes",
                        List.of()),
                "RecordRegistered",
                word);
    }

    private Wish decision(String caseId, String today) {
        String word = word();
        return wish(
                "oliver.wykman",
                Office.path(caseId) + "/decisions",
                Map.of(
                        "reference",
                        reference(SENDER, today),
                        "kind",
                        "SEND_ON_REMISS",
                        "wording",
                        "Förslaget sänds på remiss " + word),
                "DecisionTaken",
                word);
    }

    private Wish remiss(String caseId, String today, String dueOn, List<String> asked) {
        String word = word();
        return wish(
                "carolina.andersson",
                Office.path(caseId) + "/remisser",
                Map.of(
                        "decision", reference(SENDER, today),
                        "question", "Lämna synpunkter " + word,
                        "dueOn", dueOn,
                        "documents", List.of(Map.of("recordNumber", 1)),
                        "consultees", Map.of("asPrinted", String.join(", ", asked), "named", asked)),
                "RemissSent",
                word);
    }

    private Wish opening(String user, String remiss) {
        return new Wish(
                user,
                "/api/v1/incoming-remisser/" + remiss + "/registration",
                Map.of(
                        "title", "Remissvar",
                        "publicTitle", "Remissvar",
                        "registeredOn", door.today().toString()),
                word(),
                null,
                "ArrivedRemissRegistered",
                remiss);
    }

    private Wish memo(String user, String caseId) {
        String word = word();
        return wish(
                user,
                Office.path(caseId) + "/tjansteskrivelser",
                Map.of(
                        "datedOn",
                        door.today().toString(),
                        "signedBy",
                        List.of("Martina Adiels Balk, stabschef"),
                        "proposal",
                        "Nämnden antar yttrandet som sitt eget.",
                        "yttrande",
                        "Nämnden vill ha cykelställ " + word),
                "TjansteskrivelseWritten",
                word);
    }

    private Map<String, Object> adoption(String caseId) {
        return Map.of(
                "decision",
                reference(caseId.substring(0, caseId.indexOf('-')), door.today().toString()),
                "mode",
                "AS_PROPOSED",
                "version",
                1);
    }

    /// Reads the case again, and wishes again, when somebody else has changed it meanwhile.
    private boolean change(
            Client client, String user, String caseId, String what, Map<String, Object> body, String event) {
        while (true) {
            Optional<String> etag =
                    client.ask(user, reader -> reader.get(Office.path(caseId))).map(ApiUser.Answer::etag);
            if (etag.isEmpty()) {
                return false;
            }
            Wish wish = new Wish(user, Office.path(caseId) + what, body, word(), etag.get(), event, caseId);
            if (client.write(wish).isPresent()) {
                return true;
            }
            if (ledger.isUncertain(wish)) {
                return false;
            }
        }
    }

    /// What the case is called that this wish registers.
    static String titleOf(Wish wish) {
        return title(wish.sign());
    }

    private static String title(String word) {
        return "Cykelväg " + word;
    }

    private static Wish wish(String user, String path, Object body, String event, String word) {
        return new Wish(user, path, body, word, null, event, word);
    }

    private static Map<String, Object> reference(String body, String date) {
        return Map.of("body", body, "date", date, "paragraph", "§ 19");
    }

    /// One that occurs in no other wish.
    private String word() {
        return "w" + run + "n" + wishes.incrementAndGet() + "e";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
