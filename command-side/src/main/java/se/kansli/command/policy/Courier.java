package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import se.kansli.command.Command;
import se.kansli.command.access.CommandMetadata;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Provenance;

/// Gives the commands of one policy: as the system, because of an event, in the correlation of that event. It waits for
/// each, and what fails is the caller's failure, so that the event is parked and not lost.
final class Courier {

    private final CommandGateway commands;
    private final String policy;

    Courier(CommandGateway commands, Class<?> policy) {
        this.commands = commands;
        this.policy = policy.getSimpleName();
    }

    <R> R carry(Command command, EventMessage<?> because) {
        Object correlation = because.getMetaData().getOrDefault(Provenance.CORRELATION, because.getIdentifier());
        return commands.sendAndWait(
                command,
                MetaData.with(CommandMetadata.ACTOR, Actor.SYSTEM)
                        .and(Provenance.CHANNEL, policy)
                        .and(Provenance.CORRELATION, correlation)
                        .and(Provenance.CAUSATION, because.getIdentifier()));
    }
}
