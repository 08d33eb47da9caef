package se.kansli.application.robustness;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Looks into the log and the tables, past the program, when all is quiet again: is everything there that was promised,
/// and nothing twice?
final class Inspection {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String LETTERS = "/api/v1/operations/parked-letters";

    private final JdbcTemplate sql;
    private final Ledger ledger;

    private Inspection(JdbcTemplate sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /// All of it, on the last day of the storm, which is far enough ahead that everybody is late.
    static void of(Nodes nodes, MortalPostgres postgres, Ledger ledger) {
        ApiUser admin = nodes.as("admin");
        releaseParkedLetters(admin);
        LocalDate lastDay = nodes.today().plusDays(40);
        nodes.turnTo(lastDay);
        releaseParkedLetters(admin);
        Projected projected = new Projected(admin, postgres.sql());
        projected.awaitTheHead();
        Inspection inspection = new Inspection(postgres.sql(), ledger);
        inspection.whatWasPromisedIsThereOnceAndWhatWasNotAtMostOnce();
        inspection.numbersAreUnbroken();
        inspection.streamsAreWhole();
        inspection.filesAreWhole();
        inspection.whatWasSentHasArrivedOnce();
        inspection.everyoneWasRemindedOnce(lastDay);
        inspection.policiesActedInOrder();
        inspection.repeatingAWishChangesNothing(nodes::as);
        Map<String, List<Map<String, Object>>> kept = projected.views();
        projected.rebuildAll();
        assertThat(projected.views()).isEqualTo(kept);
        inspection.nobodyWasToldThatKansliHasFailed();
    }

    /// An operator has what was parked tried again, and nothing is left.
    private static void releaseParkedLetters(ApiUser admin) {
        await("no letter to stay parked").atMost(PATIENCE).untilAsserted(() -> {
            for (JsonNode letter : letters(admin)) {
                admin.post(LETTERS + "/" + letter.get("letterId").asString() + "/retry", Map.of());
            }
            assertThat(letters(admin)).isEmpty();
        });
    }

    private static List<JsonNode> letters(ApiUser admin) {
        return admin.get(LETTERS).expect(200).body().valueStream().toList();
    }

    /// Every promise is given once more, in the same words, and no event comes of it.
    private void repeatingAWishChangesNothing(Function<String, ApiUser> users) {
        long before = head();
        Map<String, ApiUser> known = new HashMap<>();
        ledger.promised().forEach((wish, promise) -> {
            ApiUser user = known.computeIfAbsent(wish.user(), users);
            ApiUser.Answer again = wish.etag() == null
                    ? user.post(wish.path(), wish.body(), wish.key())
                    : user.post(wish.path(), wish.body(), wish.key(), wish.etag());
            assertThat(again.body())
                    .as("%s answered with %d", wish, again.status())
                    .isEqualTo(promise);
        });
        assertThat(head()).isEqualTo(before);
    }

    private void nobodyWasToldThatKansliHasFailed() {
        assertThat(ledger.statuses()).contains(201).doesNotContain(500);
    }

    private void whatWasPromisedIsThereOnceAndWhatWasNotAtMostOnce() {
        Map<String, Long> signs = signs();
        ledger.promised()
                .keySet()
                .forEach(wish -> assertThat(signs.getOrDefault(place(wish), 0L))
                        .as("promised: %s", wish)
                        .isOne());
        ledger.uncertain()
                .forEach(wish -> assertThat(signs.getOrDefault(place(wish), 0L))
                        .as("not promised: %s", wish)
                        .isLessThan(2));
        Map<String, String> cases = new HashMap<>();
        events("CaseRegistered")
                .forEach(event -> cases.put(event.payload().get("title").asString(), event.stream()));
        ledger.promised().forEach((wish, promise) -> {
            if (wish.event().equals("CaseRegistered")) {
                assertThat(cases)
                        .containsEntry(Load.titleOf(wish), promise.get("caseId").asString());
            }
        });
    }

    /// Without a gap and without a second, and each is the number of a case.
    private void numbersAreUnbroken() {
        Map<String, List<Integer>> issued = new TreeMap<>();
        for (Event event : events("DiarienummerIssued")) {
            issued.computeIfAbsent(event.stream(), series -> new ArrayList<>())
                    .add(event.payload().get("number").asInt());
        }
        assertThat(issued).isNotEmpty();
        issued.forEach((series, numbers) -> assertThat(numbers)
                .as(series)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
        assertThat(events("CaseRegistered").stream().map(Event::stream).sorted())
                .containsExactlyElementsOf(issued.entrySet().stream()
                        .flatMap(series ->
                                series.getValue().stream().map(number -> "%s-%04d".formatted(series.getKey(), number)))
                        .sorted()
                        .toList());
    }

    private void streamsAreWhole() {
        assertThat(sql.queryForList("""
                        select aggregateidentifier from domainevententry group by 1
                        having min(sequencenumber) <> 0 or max(sequencenumber) <> count(*) - 1""", String.class)).isEmpty();
    }

    private void filesAreWhole() {
        assertThat(sql.queryForList("""
                        select sha256 from content
                         where sha256 <> (select encode(sha256(string_agg(bytes, ''::bytea order by ordinal)), 'hex')
                                            from content_chunk where content_chunk.upload = content.upload)
                            or size <> (select sum(length(bytes))
                                          from content_chunk where content_chunk.upload = content.upload)""", String.class)).isEmpty();
        Map<String, Long> stored = sql.queryForList("select sha256, size from content").stream()
                .collect(toMap(row -> (String) row.get("sha256"), row -> (Long) row.get("size")));
        assertThat(stored).containsAllEntriesOf(ledger.uploads());
    }

    /// Each remiss in the inbox of everyone who was asked, in the log and in the view; each answer with the sender.
    private void whatWasSentHasArrivedOnce() {
        List<String> sent = events("RemissSent").stream()
                .flatMap(event -> event.payload()
                        .get("remissinstanser")
                        .valueStream()
                        .map(asked -> inbox(
                                asked.get("body").asString(),
                                event.payload().get("remissId").asString())))
                .sorted()
                .toList();
        assertThat(streamsOf("RemissArrived")).isEqualTo(sent);
        assertThat(sql.queryForList("select key from inbox.views order by key", String.class))
                .isEqualTo(sent);
        assertThat(carried("RemissAcknowledged")).isEqualTo(streamsOf("ArrivedRemissRegistered"));
        assertThat(carried("RemissvarReceived")).isEqualTo(streamsOf("ArrivedRemissAnswered"));
        assertThat(carried("RemissvarReceived")).hasSameSizeAs(events("RemissvarDispatched"));
    }

    /// By the usual plan: once for each day of it that had come, and caught up by this last day.
    private void everyoneWasRemindedOnce(LocalDate lastDay) {
        Map<String, List<LocalDate>> reminded = new HashMap<>();
        for (Event reminder : events("RemissinstansReminded")) {
            JsonNode payload = reminder.payload();
            LocalDate dueOn = date(payload, "dueOn");
            reminded.computeIfAbsent(line(payload), line -> new ArrayList<>())
                    .add(planned(date(payload, "remindedOn"), dueOn).orElseThrow());
        }
        assertThat(reminded).isNotEmpty();
        reminded.forEach((line, days) -> assertThat(days).as(line).doesNotHaveDuplicates());
        List<String> answered = carried("RemissvarReceived");
        for (Event sent : events("RemissSent")) {
            LocalDate sentOn = date(sent.payload(), "sentOn");
            sent.payload().get("remissinstanser").valueStream().forEach(asked -> {
                String line = inbox(
                        asked.get("body").asString(),
                        sent.payload().get("remissId").asString());
                Optional<LocalDate> due = planned(lastDay, date(asked, "dueOn")).filter(day -> day.isAfter(sentOn));
                if (!answered.contains(line) && due.isPresent()) {
                    assertThat(reminded.get(line)).as("reminders of %s", line).contains(due.get());
                }
            });
        }
        assertThat(events("ReminderArrived").stream()
                        .map(arrived -> arrived.stream() + " "
                                + arrived.payload().get("arrivedOn").asString())
                        .sorted())
                .containsExactlyElementsOf(events("RemissinstansReminded").stream()
                        .map(sent -> line(sent.payload()) + " "
                                + sent.payload().get("remindedOn").asString())
                        .sorted()
                        .toList());
    }

    /// What a policy did for one stream, it did in the order in which that stream told it to, whichever node it ran on.
    private void policiesActedInOrder() {
        assertThat(sql.queryForList("""
                        with caused as (
                            select effect.globalindex as place, cause.globalindex as because,
                                   cause.aggregateidentifier as stream,
                                   convert_from(effect.metadata, 'UTF8')::jsonb ->> 'channel' as policy
                              from domainevententry effect join domainevententry cause
                                on cause.eventidentifier = convert_from(effect.metadata, 'UTF8')::jsonb ->> 'causation')
                        select * from (
                            select *, lag(because) over (partition by policy, stream order by place) as before
                              from caused) ordered
                         where because < before""")).isEmpty();
    }

    private static Optional<LocalDate> planned(LocalDate day, LocalDate dueOn) {
        LocalDate firstAfter = dueOn.plusDays(1);
        return day.isBefore(firstAfter)
                ? Stream.of(dueOn.minusDays(3), dueOn.minusDays(14))
                        .filter(planned -> !planned.isAfter(day))
                        .findFirst()
                : Optional.of(day.minusDays(ChronoUnit.DAYS.between(firstAfter, day) % 7));
    }

    private record Event(String stream, JsonNode payload) {}

    private List<Event> events(String type) {
        return sql.query(
                "select aggregateidentifier, convert_from(payload, 'UTF8') from domainevententry "
                        + "where payloadtype = ? order by globalindex",
                (row, number) -> new Event(row.getString(1), JSON.readTree(row.getString(2))),
                type);
    }

    private List<String> streamsOf(String type) {
        return events(type).stream().map(Event::stream).sorted().toList();
    }

    /// The inboxes that these events, in the log of the sender, tell of.
    private List<String> carried(String type) {
        return events(type).stream()
                .map(event -> line(event.payload()))
                .sorted()
                .toList();
    }

    private static String line(JsonNode payload) {
        return inbox(
                payload.get("remissinstans").asString(), payload.get("remissId").asString());
    }

    private static String inbox(String body, String remissId) {
        return body + "-IN-" + remissId;
    }

    private static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asString());
    }

    /// How many events of a type bear a sign: a word of a wish, or their stream. A record that is sent on remiss is
    /// registered again, in the same words, by those who are asked.
    private Map<String, Long> signs() {
        List<String> words = sql.queryForList("""
                select sign from (
                    select distinct globalindex, payloadtype || ' ' || word[1] as sign
                      from domainevententry,
                           regexp_matches(convert_from(payload, 'UTF8'), '\\mw[0-9a-z]+n[0-9]+e\\M', 'g') word
                     where payloadtype <> 'RecordRegistered' or aggregateidentifier like ?) signed""", String.class, Load.SENDER + "-%");
        List<String> streams = sql.queryForList(
                "select payloadtype || ' ' || aggregateidentifier from domainevententry", String.class);
        return Stream.concat(words.stream(), streams.stream()).collect(groupingBy(Function.identity(), counting()));
    }

    private static String place(Wish wish) {
        return wish.event() + " " + wish.sign();
    }

    private long head() {
        return sql.queryForList("select max(globalindex) from domainevententry", Long.class)
                .getFirst();
    }
}
