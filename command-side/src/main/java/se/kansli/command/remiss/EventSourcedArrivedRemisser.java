package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.kansli.command.Refusal;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;

/// Reads and registers in the unit of work that it is called in, so that the case, its number and the mark in the inbox
/// are one transaction.
@Component
public final class EventSourcedArrivedRemisser implements ArrivedRemisser {

    private final Repository<IncomingRemiss> inboxes;

    EventSourcedArrivedRemisser(Repository<IncomingRemiss> inboxes) {
        this.inboxes = inboxes;
    }

    @Override
    public RemissArrived register(IncomingRemissId id, CaseId caseId, Diarienummer number, LocalDate registeredOn) {
        return load(id).invoke(remiss -> remiss.register(caseId, number, registeredOn));
    }

    @Override
    public LocalDate dueOn(IncomingRemissId id) {
        return load(id).invoke(IncomingRemiss::dueOn);
    }

    @Override
    public boolean isWithdrawn(IncomingRemissId id) {
        return load(id).invoke(IncomingRemiss::isWithdrawn);
    }

    private Aggregate<IncomingRemiss> load(IncomingRemissId id) {
        try {
            return inboxes.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw (Refusal)
                    Refusal.notFound("REMISS_UNKNOWN", "CON-5", "Det finns ingen inkommen remiss %s.".formatted(id))
                            .initCause(unknown);
        }
    }
}
