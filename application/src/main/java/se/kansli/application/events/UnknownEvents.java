package se.kansli.application.events;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.spring.stereotype.Saga;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;

/// What is stored under a name that this program does not know may be what a policy is there for. Axon passes it over;
/// here it is parked, until it is repaired or a newer program reads it.
@Component
@ForRole(NodeRole.COMMAND)
final class UnknownEvents implements ConfigurerModule {

    private final Set<String> policies;

    UnknownEvents(ListableBeanFactory beans) {
        policies = Stream.of(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .filter(policy -> beans.findAnnotationOnBean(policy, Saga.class) == null)
                .map(policy -> requireNonNull(beans.findAnnotationOnBean(policy, ProcessingGroup.class))
                        .value())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void configureModule(Configurer configurer) {
        policies.forEach(policy -> register(policy, configurer.eventProcessing()));
    }

    private static void register(String policy, EventProcessingConfigurer processing) {
        Stumbling handler = new Stumbling();
        processing
                .registerEventHandler(configuration -> handler)
                .assignHandlerInstancesMatching(policy, instance -> instance == handler);
    }

    private static final class Stumbling implements EventMessageHandler {

        @Override
        public boolean canHandle(EventMessage<?> message) {
            return canHandleType(message.getPayloadType());
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return payloadType == UnknownSerializedType.class;
        }

        /// Fails where it lies, until it can be read.
        @Override
        public @Nullable Object handle(EventMessage<?> message) {
            message.getPayload();
            return null;
        }
    }
}
