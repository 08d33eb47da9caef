package se.kansli.application.architecture.faults.query;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;

public final class ClockOfItsOwn {

    Stream<Object> times() {
        Supplier<Instant> later = Instant::now;
        return Stream.of(later, System.currentTimeMillis(), Clock.systemUTC(), GenericEventMessage.clock);
    }
}
