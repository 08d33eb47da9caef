package se.kansli.application.nodes;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Refuses to start what would run and not work.
@Component
final class PossibleNode implements BeanFactoryPostProcessor {

    private static final Set<NodeRole> EVERYTHING = EnumSet.allOf(NodeRole.class);

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Environment environment = beans.getBean(Environment.class);
        boolean connected = environment.getRequiredProperty("axon.axonserver.enabled", Boolean.class);
        Set<NodeRole> roles = NodeRole.of(environment);
        if (roles.isEmpty()) {
            throw new IllegalStateException(
                    "Noden har ingen roll. Ange command, query och web, eller några av dem, i kansli.roles.");
        }
        if (!connected && !roles.equals(EVERYTHING)) {
            throw new IllegalStateException(
                    "En nod med bara några av rollerna (kansli.roles) når de andra noderna genom Axon Server."
                            + " Starta den med profilen axonserver, eller ge den alla roller.");
        }
        if (connected && environment.getRequiredProperty("axon.axonserver.event-store.enabled", Boolean.class)) {
            throw new IllegalStateException(
                    "Händelserna kan inte förvaras i Axon Server: ett nummer och dess ärende skrivs i samma transaktion i PostgreSQL."
                            + " Sätt axon.axonserver.event-store.enabled=false.");
        }
    }
}
