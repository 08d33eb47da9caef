package se.kansli.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.benchmarks.municipality.Municipality;
import se.kansli.command.Command;
import se.kansli.command.access.CommandMetadata;
import se.kansli.command.calendar.BeginDay;
import se.kansli.command.cases.LinkCase;
import se.kansli.command.cases.RegisterArrivedRemiss;
import se.kansli.command.cases.RegisterCase;
import se.kansli.command.organisation.EstablishBody;
import se.kansli.command.organisation.RenameBody;
import se.kansli.command.records.RegisterRecord;
import se.kansli.command.remiss.CodeRemissvar;
import se.kansli.command.remiss.DeliverReminder;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.IncomingRemissEvent;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.Stance;
import se.kansli.query.inbox.InboxState;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEvents;
import se.kansli.query.journal.UnreadableEvent;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Projections;

/// A Kansli that wakes up with a municipality in its log goes on as if it had written every word of it.
class LoadingTest {

    private static final Municipality MUNICIPALITY = Municipality.of(2021, 1500);
    private static final List<DomainEvent> LOADED = loaded();
    private static final LocalDate LAST_DAY = MUNICIPALITY.until();
    private static final Party SOMEBODY = new Party("Någon", PartyKind.ORGANISATION);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Actor EVERYBODY = new Actor(
            "alla",
            "Alla",
            Stream.of(Role.values()).map(role -> new Grant(role, null)).collect(Collectors.toSet()),
            false);

    private static Bench bench;
    private static Map<String, Long> inboxStates;
    private static Map<String, Long> diariumStates;

    @BeforeAll
    static void start() throws Exception {
        bench = Bench.startWith(MUNICIPALITY, Optional.empty());
        inboxStates = counted("select state from inbox.views");
        diariumStates = counted("select status from diarium.views");
    }

    @AfterAll
    static void stop() throws Exception {
        bench.close();
    }

    @Test
    void every_projection_has_read_the_whole_log() {
        Freshness freshness = bench.bean(Freshness.class);

        assertThat(bench.bean(Projections.class).all())
                .allSatisfy(projection -> assertThat(freshness.covers(projection.name(), LOADED.size()))
                        .as(projection.name())
                        .isTrue());
    }

    @Test
    void the_diarium_has_each_case_open_or_closed_as_its_events_say() {
        long closed = events(CaseClosed.class).count();

        assertThat(diariumStates).isEqualTo(Map.of("CLOSED", closed, "OPEN", (long) MUNICIPALITY.cases() - closed));
    }

    @Test
    void the_inboxes_show_each_remiss_as_far_as_it_has_come() {
        Set<IncomingRemissId> registered = idsOf(ArrivedRemissRegistered.class);
        Set<IncomingRemissId> answered = idsOf(ArrivedRemissAnswered.class);
        Set<IncomingRemissId> withdrawn = without(idsOf(ArrivedRemissWithdrawn.class), answered);
        Set<IncomingRemissId> arrived = without(idsOf(RemissArrived.class), registered, withdrawn);
        long all = events(RemissArrived.class).count();

        assertThat(inboxStates)
                .containsEntry(InboxState.ANSWERED.name(), (long) answered.size())
                .containsEntry(InboxState.WITHDRAWN.name(), (long) withdrawn.size())
                .containsEntry(InboxState.ARRIVED.name(), (long) arrived.size());
        assertThat(inboxStates.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(all);
    }

    @Test
    void the_next_case_of_each_series_gets_the_next_number() {
        for (BodyCode authority : Municipality.authorities()) {
            int last = Stream.concat(events(CaseRegistered.class), since(CaseRegistered.class))
                    .map(CaseRegistered::caseId)
                    .filter(caseId -> isOfLastYear(caseId, authority))
                    .mapToInt(caseId -> caseId.issuedAs().number())
                    .max()
                    .orElseThrow();

            CaseId next = give(new RegisterCase(
                    authority, CaseKind.GENERAL, "Nästa", "Nästa", null, null, SOMEBODY, LAST_DAY, LAST_DAY));

            assertThat(next.issuedAs().number()).isEqualTo(last + 1);
        }
    }

    @Test
    void each_open_case_takes_its_next_record_and_each_case_a_link() {
        Map<CaseId, Long> records = events(RecordRegistered.class)
                .collect(Collectors.groupingBy(RecordRegistered::caseId, Collectors.counting()));
        Set<CaseId> closed = events(CaseClosed.class).map(CaseClosed::caseId).collect(Collectors.toSet());

        events(CaseRegistered.class).map(CaseRegistered::caseId).forEach(caseId -> {
            give(new LinkCase(caseId, new CaseReference("KK 1998/17", null), LinkKind.RELATED, null));
            if (!closed.contains(caseId)) {
                int number = give(new RegisterRecord(
                        caseId, RecordKind.INCOMING, LAST_DAY, SOMEBODY, "Brev", "Brev", null, List.of(), null));
                assertThat(number).isEqualTo(records.getOrDefault(caseId, 0L) + 1);
            }
        });
    }

    @Test
    void each_inbox_hears_a_reminder_and_what_lies_unregistered_becomes_a_case_that_the_sender_is_told_of() {
        Set<IncomingRemissId> unregistered = without(
                idsOf(RemissArrived.class), idsOf(ArrivedRemissRegistered.class), idsOf(ArrivedRemissWithdrawn.class));

        idsOf(RemissArrived.class)
                .forEach(id -> give(new DeliverReminder(id, ReminderKind.OVERDUE, LAST_DAY, LAST_DAY.plusDays(1))));
        unregistered.forEach(id -> give(new RegisterArrivedRemiss(id, null, null, null, null, LAST_DAY)));

        assertThat(unregistered).isNotEmpty();
        await().atMost(PATIENCE).until(() -> since(RemissAcknowledged.class).count() == unregistered.size());
    }

    @Test
    void an_answer_to_a_case_that_is_still_open_can_be_coded() {
        Set<CaseId> closed = events(CaseClosed.class).map(CaseClosed::caseId).collect(Collectors.toSet());
        List<RemissvarReceived> answers = events(RemissvarReceived.class)
                .filter(answer -> !closed.contains(answer.caseId()))
                .toList();

        answers.forEach(answer -> give(new CodeRemissvar(
                answer.caseId(), answer.remissId(), answer.remissinstans(), Stance.SUPPORT, List.of())));

        assertThat(answers).isNotEmpty();
    }

    @Test
    void the_organisation_and_the_calendar_go_on() {
        give(new EstablishBody(new BodyCode("NY"), "Nya nämnden", RuleProfile.BOARD_SE, null, LAST_DAY));
        Municipality.authorities().forEach(authority -> give(new RenameBody(authority, "Nya " + authority, LAST_DAY)));
        give(new BeginDay(LAST_DAY.plusDays(1)));
    }

    @Test
    void no_policy_does_again_what_had_been_done() {
        Set<String> later = recordedSince().map(RecordedEvent::eventId).collect(Collectors.toSet());

        assertThat(bench.bean(Journal.class).provenanceOf(later).values().stream()
                        .map(provenance -> provenance.get(Provenance.CAUSATION)))
                .allSatisfy(cause ->
                        assertThat(cause == null || later.contains(cause)).isTrue());
    }

    @SuppressWarnings("unchecked")
    private static <R> R give(Command command) {
        return (R) bench.bean(CommandGateway.class)
                .sendAndWait(
                        command, MetaData.with(CommandMetadata.ACTOR, EVERYBODY).and(Provenance.CHANNEL, "test"));
    }

    private static boolean isOfLastYear(CaseId caseId, BodyCode authority) {
        return caseId.authority().equals(authority) && caseId.issuedAs().year() == LAST_DAY.getYear();
    }

    private static <E extends DomainEvent> Stream<E> events(Class<E> kind) {
        return LOADED.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <E extends DomainEvent> Stream<E> since(Class<E> kind) {
        return recordedSince()
                .map(RecordedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<RecordedEvent> recordedSince() {
        List<RecordedEvent> recorded = new ArrayList<>();
        bench.bean(Journal.class)
                .pages(
                        LOADED.size(),
                        Long.MAX_VALUE,
                        StoredEvents.all().stream().collect(Collectors.toSet()),
                        1000)
                .forEach(page -> recorded.addAll(page.events(LoadingTest::isReadable)));
        return recorded.stream();
    }

    private static void isReadable(UnreadableEvent not) {
        throw not;
    }

    private static Set<IncomingRemissId> idsOf(Class<? extends IncomingRemissEvent> kind) {
        return events(kind).map(IncomingRemissEvent::incomingRemissId).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static <T> Set<T> without(Set<T> all, Set<T>... those) {
        Set<T> left = new HashSet<>(all);
        Stream.of(those).forEach(left::removeAll);
        return left;
    }

    private static Map<String, Long> counted(String select) {
        return bench.bean(JdbcTemplate.class).queryForList(select, String.class).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<DomainEvent> loaded() {
        List<DomainEvent> events = new ArrayList<>();
        MUNICIPALITY.tell(Clock.systemUTC(), message -> events.add(message.getPayload()));
        return events;
    }
}
