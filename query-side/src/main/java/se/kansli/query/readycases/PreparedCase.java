package se.kansli.query.readycases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.Consulted;
import se.kansli.kernel.remiss.OutgoingRemissEvent;

/// A case that has been on remiss or made ready for somebody.
///
/// @param ready for each body for which it waits, in the order in which it was made ready
/// @param closed while it is, it waits for nobody
public record PreparedCase(Consulted consulted, List<Readiness> ready, boolean closed) {

    static final PreparedCase NEW = new PreparedCase(Consulted.NOBODY, List.of(), false);

    public PreparedCase {
        ready = List.copyOf(ready);
    }

    PreparedCase after(OutgoingRemissEvent event) {
        return new PreparedCase(consulted.after(event), ready, closed);
    }

    PreparedCase after(CaseMadeReady event) {
        Stream<Readiness> others = without(event.body()).ready().stream();
        return new PreparedCase(
                consulted, Stream.concat(others, Stream.of(Readiness.of(event))).toList(), closed);
    }

    PreparedCase without(BodyCode body) {
        return new PreparedCase(
                consulted,
                ready.stream().filter(each -> !each.body().equals(body)).toList(),
                closed);
    }

    PreparedCase closed(boolean now) {
        return new PreparedCase(consulted, ready, now);
    }

    List<Readiness> waiting() {
        return closed ? List.of() : ready;
    }

    Optional<Readiness> waitingFor(BodyCode body) {
        return waiting().stream().filter(each -> each.body().equals(body)).findFirst();
    }
}
