package se.kansli.command.policy;

import static org.axonframework.modelling.saga.SagaLifecycle.associateWith;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.modelling.saga.AssociationResolver;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import se.kansli.command.remiss.RemindRemissinstanser;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;

/// As long as a remiss waits for answers, every new day asks who is to be reminded (CON-14).
@Saga
@ProcessingGroup(RemindUnansweredRemissinstanser.GROUP)
public final class RemindUnansweredRemissinstanser {

    public static final String GROUP = "policy-remind-unanswered-remissinstanser";

    private static final String REMISS = "remissId";
    private static final String EVERY_DAY = "everyDay";

    private RemissId remissId;

    @StartSaga
    @SagaEventHandler(associationProperty = REMISS)
    void on(RemissSent event) {
        remissId = event.remissId();
        associateWith(EVERY_DAY, EVERY_DAY);
    }

    @SagaEventHandler(associationProperty = EVERY_DAY, associationResolver = ItsOwnName.class)
    void on(DayBegan event, EventMessage<?> message, CommandGateway commands) {
        new Courier(commands, RemindUnansweredRemissinstanser.class)
                .carry(new RemindRemissinstanser(remissId.caseId(), remissId, event.day()), message);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = REMISS)
    void on(RemissClosedForAnswers event) {}

    @EndSaga
    @SagaEventHandler(associationProperty = REMISS)
    void on(RemissCancelled event) {}

    /// Reaches every open remiss with an event that names none of them.
    public static final class ItsOwnName implements AssociationResolver {
        @Override
        public <T> void validate(String property, MessageHandlingMember<T> handler) {}

        @Override
        public <T> Object resolve(String property, EventMessage<?> message, MessageHandlingMember<T> handler) {
            return property;
        }
    }
}
