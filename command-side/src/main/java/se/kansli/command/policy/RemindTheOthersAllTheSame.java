package se.kansli.command.policy;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.springframework.stereotype.Component;

/// A remiss that cannot be reminded of is told of in the log and keeps no other waiting. Nothing of it is lost: the
/// next
/// day asks again, and the plan catches up with what is missing (CON-14).
@Component
final class RemindTheOthersAllTheSame implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .eventProcessing()
                .registerListenerInvocationErrorHandler(
                        RemindUnansweredRemissinstanser.GROUP, configuration -> new LoggingErrorHandler());
    }
}
