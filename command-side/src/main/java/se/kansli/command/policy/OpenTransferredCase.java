package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.cases.LinkCase;
import se.kansli.command.cases.ReceiveTransferredCase;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.LinkKind;

/// A case that was handed to another authority goes on there as a new case with a new number, and the two point at
/// each other.
@Component
@DisallowReplay
@ProcessingGroup("policy-open-transferred-case")
final class OpenTransferredCase {

    private final Courier courier;

    OpenTransferredCase(CommandGateway commands) {
        courier = new Courier(commands, OpenTransferredCase.class);
    }

    @EventHandler
    void on(CaseTransferred event, EventMessage<?> message) {
        CaseId opened = courier.carry(
                new ReceiveTransferredCase(
                        event.to(),
                        event.caseId(),
                        event.number(),
                        event.kind(),
                        event.title(),
                        event.publicTitle(),
                        event.initiator(),
                        event.secrecy(),
                        event.reason(),
                        event.transferredOn()),
                message);
        courier.carry(
                new LinkCase(event.caseId(), CaseReference.to(opened.issuedAs()), LinkKind.TRANSFERRED_TO, null),
                message);
        courier.carry(new LinkCase(opened, CaseReference.to(event.number()), LinkKind.TRANSFERRED_FROM, null), message);
    }
}
