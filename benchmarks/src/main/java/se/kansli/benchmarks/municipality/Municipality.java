package se.kansli.benchmarks.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.organisation.BodyCode;

/// A municipality with so many cases. What happens in it is told in the order in which it happens, and forgotten as it
/// is told, so that a million cases need no more memory than those that are open at one time.
///
/// @param seed the same seed gives the same municipality
/// @param cases how many are registered by the last day
public record Municipality(long seed, int cases, LocalDate from, LocalDate until) {

    public Municipality {
        if (cases < 0 || !from.isBefore(until)) {
            throw new IllegalArgumentException("En kommun har ärenden från 0 och lever mer än en dag.");
        }
    }

    /// Five whole years.
    public static Municipality of(long seed, int cases) {
        return new Municipality(seed, cases, LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
    }

    /// @param recording the clock of the store, which is not that of the municipality
    public void tell(Clock recording, Consumer<DomainEventMessage<DomainEvent>> log) {
        new Everyday(this, new Chronicle(recording, log, new Chance(~seed))).pass();
    }

    /// The bodies that keep a diarium.
    public static List<BodyCode> authorities() {
        return new Organs()
                .all().stream()
                        .filter(body -> body.profile().keepsDiarium())
                        .map(EstablishedBody::code)
                        .toList();
    }
}
