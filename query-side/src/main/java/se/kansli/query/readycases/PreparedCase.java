package se.kansli.query.readycases;

import java.util.List;
import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.preparation.Consulted;
import se.kansli.kernel.preparation.LaidBefore;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.preparation.Readiness;
import se.kansli.kernel.remiss.OutgoingRemissEvent;

/// A case that has been on remiss, or is or was on its way to somebody.
///
/// @param closed while it is, it waits for nobody
public record PreparedCase(Consulted consulted, LaidBefore laid, boolean closed) {

    static final PreparedCase NEW = new PreparedCase(Consulted.NOBODY, LaidBefore.NOBODY, false);

    PreparedCase after(OutgoingRemissEvent event) {
        return new PreparedCase(consulted.after(event), laid, closed);
    }

    PreparedCase after(PreparationEvent event) {
        return new PreparedCase(consulted, laid.after(event), closed);
    }

    PreparedCase closed(boolean now) {
        return new PreparedCase(consulted, laid, now);
    }

    List<Readiness> waiting() {
        return closed ? List.of() : laid.waiting();
    }

    Optional<Readiness> laidBefore(BodyCode body) {
        return closed ? Optional.empty() : laid.before(body);
    }

    Optional<Readiness> waitingFor(BodyCode body) {
        return waiting().stream().filter(each -> each.body().equals(body)).findFirst();
    }
}
