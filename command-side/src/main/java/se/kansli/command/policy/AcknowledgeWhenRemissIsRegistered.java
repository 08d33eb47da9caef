package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.cases.LinkCase;
import se.kansli.command.remiss.AcknowledgeRemiss;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.RemissId;

/// When the one who is asked has opened its own case, the sender's case knows its number and points at it (CON-5).
@Component
@DisallowReplay
@ProcessingGroup("policy-acknowledge-when-remiss-is-registered")
final class AcknowledgeWhenRemissIsRegistered {

    private final Courier courier;

    AcknowledgeWhenRemissIsRegistered(CommandGateway commands) {
        courier = new Courier(commands, AcknowledgeWhenRemissIsRegistered.class);
    }

    @EventHandler
    void on(ArrivedRemissRegistered event, EventMessage<?> message) {
        RemissId remissId = event.incomingRemissId().remissId();
        CaseReference theirs = CaseReference.to(event.number());
        courier.carry(
                new AcknowledgeRemiss(
                        remissId.caseId(), remissId, event.incomingRemissId().authority(), theirs),
                message);
        courier.carry(new LinkCase(remissId.caseId(), theirs, LinkKind.REMISS, null), message);
    }
}
