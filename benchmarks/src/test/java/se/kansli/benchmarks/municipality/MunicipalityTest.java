package se.kansli.benchmarks.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.ExtensionRequestRefused;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;
import se.kansli.query.journal.StoredEventSerializer;

class MunicipalityTest {

    private static final int CASES = 3000;
    private static final Clock FIXED = Clock.fixed(Instant.parse("2026-01-02T08:00:00Z"), ZoneOffset.UTC);
    private static final List<DomainEventMessage<DomainEvent>> LOG = logOf(2021, CASES);

    @Test
    void the_same_seed_gives_the_same_rows() {
        assertThat(rowsOf(logOf(7, 200))).isEqualTo(rowsOf(logOf(7, 200)));
    }

    @Test
    void another_seed_gives_another_municipality() {
        assertThat(rowsOf(logOf(7, 200))).isNotEqualTo(rowsOf(logOf(8, 200)));
    }

    @Test
    void it_has_as_many_cases_as_it_is_asked_for() {
        assertThat(events(CaseRegistered.class)).hasSize(CASES);
    }

    @Test
    void the_commonest_case_is_small() {
        Map<String, Long> lengths = LOG.stream()
                .filter(message -> message.getType().equals("Case"))
                .collect(Collectors.groupingBy(DomainEventMessage::getAggregateIdentifier, Collectors.counting()));

        assertThat(lengths.values().stream()
                        .filter(length -> length >= 2 && length <= 6)
                        .count())
                .isGreaterThan(CASES / 2);
    }

    @Test
    void each_stream_is_numbered_from_zero_without_a_gap() {
        Map<String, List<Long>> sequences = LOG.stream()
                .collect(Collectors.groupingBy(
                        DomainEventMessage::getAggregateIdentifier,
                        Collectors.mapping(DomainEventMessage::getSequenceNumber, Collectors.toList())));

        assertThat(sequences.values())
                .allSatisfy(numbers -> assertThat(numbers)
                        .isEqualTo(LongStream.range(0, numbers.size()).boxed().toList()));
    }

    @Test
    void each_series_gives_its_numbers_in_turn_and_each_number_to_a_case() {
        Map<String, Integer> last = new HashMap<>();
        List<String> issued = new ArrayList<>();
        events(DiarienummerIssued.class).forEach(event -> {
            String series = event.series().value();
            assertThat(event.number()).isEqualTo(last.getOrDefault(series, 0) + 1);
            last.put(series, event.number());
            issued.add("%s-%04d".formatted(series, event.number()));
        });

        assertThat(events(CaseRegistered.class).map(event -> event.caseId().value()))
                .containsExactlyElementsOf(issued);
        assertThat(last.keySet().stream().map(series -> series.substring(0, series.indexOf('-'))))
                .as("authorities with a series")
                .containsAll(Municipality.authorities().stream()
                        .map(authority -> authority.value())
                        .toList());
    }

    @Test
    void what_happens_to_many_cases_is_told_day_by_day() {
        List<LocalDate> days =
                events(CaseRegistered.class).map(CaseRegistered::registeredOn).toList();

        assertThat(days).isSorted();
        assertThat(days.getFirst()).isBefore(LocalDate.of(2021, 2, 1));
        assertThat(days.getLast()).isAfter(LocalDate.of(2025, 11, 30));
    }

    @Test
    void a_remiss_asks_five_to_thirty() {
        List<Integer> asked = events(RemissSent.class)
                .map(remiss -> remiss.remissinstanser().size())
                .toList();

        assertThat(asked).isNotEmpty().allMatch(number -> number >= 5 && number <= 30);
    }

    @Test
    void remisser_are_answered_in_time_late_with_more_time_by_declining_and_not_at_all() {
        assertThat(events(RemissvarReceived.class)).anyMatch(answer -> answer.daysLate() == 0);
        assertThat(events(RemissvarReceived.class)).anyMatch(answer -> answer.daysLate() > 0);
        assertThat(events(RemissvarReceived.class)).anyMatch(RemissvarReceived::afterSummary);
        assertThat(events(RemissvarReceived.class)).anyMatch(answer -> answer.kind() == AnswerKind.DECLINED);
        assertThat(events(RemissClosedForAnswers.class))
                .anyMatch(closed -> !closed.silent().isEmpty());
        assertThat(Stream.of(
                        AnswerDateMoved.class,
                        ExtensionRequestRefused.class,
                        ReminderArrived.class,
                        ArrivedRemissWithdrawn.class,
                        RemissvarCoded.class,
                        RemissSummarised.class,
                        SpontaneousAnswerReceived.class,
                        CaseMarkedSecret.class,
                        CaseClosed.class,
                        DecisionTaken.class))
                .allSatisfy(kind -> assertThat(events(kind)).isNotEmpty());
    }

    @Test
    void some_remisser_lie_in_the_inbox_and_some_are_being_answered_when_the_years_have_passed() {
        long arrived = events(RemissArrived.class).count();
        long registered = events(ArrivedRemissRegistered.class).count();
        long answered = events(ArrivedRemissAnswered.class).count();

        assertThat(arrived).isGreaterThan(registered);
        assertThat(registered).isGreaterThan(answered);
        assertThat(answered).isGreaterThan(arrived / 2);
    }

    @Test
    void what_follows_by_itself_names_what_it_follows_from() {
        Map<String, DomainEventMessage<?>> known = new HashMap<>();
        for (DomainEventMessage<?> message : LOG) {
            Object cause = message.getMetaData().get(Provenance.CAUSATION);
            if (cause != null) {
                assertThat(known.get(cause))
                        .isNotNull()
                        .satisfies(earlier -> assertThat(earlier.getMetaData().get(Provenance.CORRELATION))
                                .isEqualTo(message.getMetaData().get(Provenance.CORRELATION)));
            }
            known.put(message.getIdentifier(), message);
        }
    }

    private static <E extends DomainEvent> Stream<E> events(Class<E> kind) {
        return LOG.stream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static List<DomainEventMessage<DomainEvent>> logOf(long seed, int cases) {
        List<DomainEventMessage<DomainEvent>> log = new ArrayList<>();
        Municipality.of(seed, cases).tell(FIXED, log::add);
        return log;
    }

    private static List<String> rowsOf(List<DomainEventMessage<DomainEvent>> log) {
        StoredEventSerializer serializer = new StoredEventSerializer();
        return log.stream()
                .map(message -> String.join(
                        " ",
                        message.getType(),
                        message.getAggregateIdentifier(),
                        String.valueOf(message.getSequenceNumber()),
                        message.getIdentifier(),
                        message.getTimestamp().toString(),
                        text(message.serializePayload(serializer, byte[].class).getData()),
                        text(message.serializeMetaData(serializer, byte[].class).getData())))
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
