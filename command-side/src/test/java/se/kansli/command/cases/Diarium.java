package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.remiss.ArrivedRemisser;
import se.kansli.command.remiss.ReminderPlan;
import se.kansli.kernel.Code;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesId;

/// The diary series and the cases that they open, over an event store in memory: what is given, asked and stored reads
/// as a sentence.
final class Diarium {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Configuration configuration;

    private Diarium(Clock clock, ArrivedRemisser arrivals) {
        configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(axon -> store)
                .configureAggregate(DiarySeries.class)
                .configureAggregate(Case.class)
                .registerComponent(Clock.class, axon -> clock)
                .registerComponent(Bodies.class, axon -> new Kalmar.Organisation())
                .registerComponent(ArrivedRemisser.class, axon -> arrivals)
                .registerComponent(ReminderPlan.class, axon -> ReminderPlan.USUAL)
                .start();
    }

    static Diarium on(String today) {
        return on(today, new Kalmar.Inbox());
    }

    static Diarium on(String today, ArrivedRemisser arrivals) {
        return new Diarium(Kalmar.noonOf(LocalDate.parse(today)), arrivals);
    }

    static Diarium by(Clock clock) {
        return new Diarium(clock, new Kalmar.Inbox());
    }

    /// The series has issued every number up to this one.
    Diarium issuedUpTo(DiarySeriesId series, int last) {
        for (int number = 1; number <= last; number++) {
            store.publish(new GenericDomainEventMessage<>(
                    "DiarySeries",
                    series.value(),
                    number - 1L,
                    new DiarienummerIssued(series, number, LocalDate.of(series.year(), 1, 1))));
        }
        return this;
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
}
