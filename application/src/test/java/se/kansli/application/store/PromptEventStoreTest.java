package se.kansli.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PromptEventStoreTest {

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final PromptEventStore store =
            new PromptEventStore(EmbeddedEventStore.builder().storageEngine(log).fetchDelay(20));
    private long written;

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void one_who_follows_is_called_when_there_is_something_to_read_and_can_read_it() throws Exception {
        Semaphore calls = new Semaphore(0);
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.setOnAvailableCallback(calls::release)).isTrue();
            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS))
                    .as("called to look once")
                    .isTrue();
            write();

            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("event 0");
        }
    }

    @Test
    void what_another_node_has_written_is_called_out_too() throws Exception {
        Semaphore calls = new Semaphore(0);
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.setOnAvailableCallback(calls::release);
            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS))
                    .as("called to look once")
                    .isTrue();
            log.appendEvents(event());

            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void one_who_has_left_is_not_called() throws Exception {
        Semaphore callsOfTheOneWhoLeft = new Semaphore(0);
        TrackingEventStream left = store.openStream(null);
        left.setOnAvailableCallback(callsOfTheOneWhoLeft::release);
        assertThat(callsOfTheOneWhoLeft.tryAcquire(10, TimeUnit.SECONDS))
                .as("called to look once")
                .isTrue();
        left.close();
        Semaphore calls = new Semaphore(0);
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.setOnAvailableCallback(calls::release);
            write();

            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(callsOfTheOneWhoLeft.availablePermits()).isZero();
        }
    }

    private void write() {
        store.publish(event());
    }

    private GenericDomainEventMessage<String> event() {
        return new GenericDomainEventMessage<>("Case", "KS-2021-0486", written, "event " + written++);
    }
}
