package se.kansli.application.events;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;
import se.kansli.command.policy.RemindUnansweredRemissinstanser;
import se.kansli.query.journal.UnreadableEvent;

/// A remiss that cannot be reminded of is told of in the log and keeps no other waiting. Nothing of it is lost: the
/// next day asks again, and the plan catches up with what is missing (CON-14). Axon parks nothing for a saga.
@Component
@ForRole(NodeRole.COMMAND)
final class RemindTheOthersAllTheSame implements ConfigurerModule {

    private static final Logger LOG = LoggerFactory.getLogger(RemindTheOthersAllTheSame.class);
    private static final String REMINDERS = RemindUnansweredRemissinstanser.GROUP;

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .eventProcessing()
                .registerListenerInvocationErrorHandler(
                        REMINDERS, configuration -> (failure, event, saga) -> tell(failure, event))
                .registerHandlerInterceptor(REMINDERS, configuration -> RemindTheOthersAllTheSame::passOverUnreadable);
    }

    private static void tell(Exception failure, EventMessage<?> event) {
        if (NotTheFaultOfTheEvent.is(failure)) {
            throw new NotTheFaultOfTheEvent(failure);
        }
        LOG.error("A remiss was not reminded of because of the event {}", event.getIdentifier(), failure);
    }

    /// To which remiss it belongs cannot be told either.
    private static @Nullable Object passOverUnreadable(
            UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (UnreadableEvent damaged) {
            LOG.error("The reminders go on without an event that cannot be read", damaged);
            return null;
        }
    }
}
