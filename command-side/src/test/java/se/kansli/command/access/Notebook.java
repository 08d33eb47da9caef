package se.kansli.command.access;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

/// The smallest stream that can be written to, for tests of what lies around every command.
@Aggregate
final class Notebook {

    @MayBeGivenBy(Role.HANDLAGGARE)
    record OpenNotebook(@TargetAggregateIdentifier BodyCode authority) implements Command {}

    @MayBeGivenBy(Role.HANDLAGGARE)
    record WriteNote(@TargetAggregateIdentifier BodyCode authority, String text) implements Command {}

    record NotebookOpened(BodyCode authority) {}

    record NoteWritten(BodyCode authority, String text) {}

    @AggregateIdentifier
    private BodyCode authority;

    private Notebook() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenNotebook command) {
        apply(new NotebookOpened(command.authority()));
    }

    @CommandHandler
    void handle(WriteNote command) {
        apply(new NoteWritten(authority, command.text()));
    }

    @EventSourcingHandler
    void on(NotebookOpened event) {
        authority = event.authority();
    }
}
