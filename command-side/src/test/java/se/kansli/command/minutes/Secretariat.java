package se.kansli.command.minutes;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import se.kansli.command.Refusal;
import se.kansli.command.delegation.ListedDecision;
import se.kansli.command.delegation.ListedDecisions;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.Code;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;

/// The minutes and the meetings they are of, over an event store in memory: what is given, asked and stored reads as a
/// sentence.
final class Secretariat {

    static final MeetingId KSIA = new MeetingId("KS-M-KSIA-7");
    static final MeetingId KS = new MeetingId("KS-M-KS-3");
    static final MeetingId KF = new MeetingId("KF-M-KF-3");
    static final MeetingId IR = new MeetingId("KS-M-IR-5");
    static final MeetingId IU = new MeetingId("IU-M-IU-8");
    static final MeetingId GR = new MeetingId("GR-M-GR-1");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 7);

    private final List<ListedDecision> listed = new ArrayList<>();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Configuration configuration = DefaultConfigurer.defaultConfiguration(false)
            .configureEventStore(axon -> store)
            .configureAggregate(Minutes.class)
            .registerComponent(
                    Clock.class,
                    axon -> Clock.fixed(
                            TODAY.atTime(12, 0).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE))
            .registerComponent(Bodies.class, axon -> new Organs())
            .registerComponent(ListedDecisions.class, axon -> this::find)
            .registerComponent(HeldMeetings.class, axon -> new EventSourcedHeldMeetings(store))
            .start();

    static Secretariat after(Sat... meetings) {
        Secretariat secretariat = new Secretariat();
        Stream.of(meetings).forEach(secretariat::held);
        return secretariat;
    }

    /// Minutes that are ready to be approved.
    static Secretariat withReadyMinutes(Sat meeting) {
        Secretariat secretariat = after(meeting);
        secretariat.ask(ready(MinutesId.of(meeting.meetingId())));
        return secretariat;
    }

    /// A meeting of the utskott on that day, whose minutes the chair and Karin approved the next but one.
    static Secretariat withApprovedMinutes(Sat meeting, String approvedOn) {
        Secretariat secretariat = withReadyMinutes(meeting);
        MinutesId minutesId = MinutesId.of(meeting.meetingId());
        secretariat.ask(signed(minutesId, Sat.CHAIR, approvedOn));
        secretariat.ask(signed(minutesId, Sat.KARIN, approvedOn));
        return secretariat;
    }

    static MakeMinutesReady ready(MinutesId minutesId) {
        return new MakeMinutesReady(minutesId, List.of(), null);
    }

    static ApproveMinutes signed(MinutesId minutesId, String signer, String on) {
        return new ApproveMinutes(minutesId, signer, LocalDate.parse(on), SigningMeans.PAPER);
    }

    static AnnounceMinutes announced(MinutesId minutesId, String on) {
        return new AnnounceMinutes(minutesId, LocalDate.parse(on), "kommunledningskontoret");
    }

    <R> R ask(Object command) {
        return configuration.commandGateway().sendAndWait(command);
    }

    Refusal refusalOf(Object command) {
        return catchThrowableOfType(Refusal.class, () -> ask(command));
    }

    List<Object> stored(Code stream) {
        return store.readEvents(stream.value())
                .asStream()
                .<Object>map(Message::getPayload)
                .toList();
    }

    <E> List<E> stored(Code stream, Class<E> kind) {
        return stored(stream).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Secretariat knowingOf(ListedDecision decision) {
        listed.add(decision);
        return this;
    }

    private List<ListedDecision> find(Collection<DelegatedDecisionId> decisions) {
        return listed.stream()
                .filter(decision -> decisions.contains(decision.listed().decision()))
                .toList();
    }

    private void held(Sat meeting) {
        int sequence = 0;
        for (DomainEvent event : meeting.told()) {
            store.publish(new GenericDomainEventMessage<>(
                    "Meeting", meeting.meetingId().value(), sequence++, event));
        }
    }

    /// A council, a nämnd with an utskott and a råd, a Danish committee, and a network that keeps notes.
    private static final class Organs implements Bodies {

        private static final List<EstablishedBody> ALL = List.of(
                body("KF", RuleProfile.COUNCIL_SE),
                body("KS", RuleProfile.BOARD_SE),
                body("KSIA", RuleProfile.SUBCOMMITTEE_SE),
                body("IR", RuleProfile.ADVISORY_SE),
                body("IU", RuleProfile.COMMITTEE_DK),
                body("GR", RuleProfile.NOTES));

        private static EstablishedBody body(String code, RuleProfile profile) {
            return new EstablishedBody(
                    new BodyCode(code), code, profile, null, LocalDate.of(2015, 1, 1), null, List.of());
        }

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return ALL.stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return ALL;
        }
    }
}
