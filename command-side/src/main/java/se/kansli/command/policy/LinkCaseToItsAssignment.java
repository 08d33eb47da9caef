package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.cases.LinkCase;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.followup.AssignmentLedToCase;

/// A case that springs from an assignment tells so (scenario A15).
@Component
@DisallowReplay
@ProcessingGroup("policy-link-case-to-its-assignment")
final class LinkCaseToItsAssignment {

    private final Courier courier;

    LinkCaseToItsAssignment(CommandGateway commands) {
        courier = new Courier(commands, LinkCaseToItsAssignment.class);
    }

    @EventHandler
    void on(AssignmentLedToCase event, EventMessage<?> message) {
        CaseReference assignment = new CaseReference(event.assignmentId().value(), null);
        courier.carry(new LinkCase(event.caseId(), assignment, LinkKind.ORIGIN, null), message);
    }
}
