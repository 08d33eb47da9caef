package se.kansli.application.nodes;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class PossibleNodeTest {

    @Test
    void a_node_that_does_everything_needs_nobody() {
        assertThatNoException().isThrownBy(() -> start("command,query,web", false, false));
    }

    @Test
    void a_node_that_does_something_needs_the_others() {
        assertThatNoException().isThrownBy(() -> start("web", true, false));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> start("web", false, false))
                .withMessageContaining("Axon Server");
    }

    @Test
    void a_node_that_does_nothing_is_a_mistake() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> start("", true, false))
                .withMessageContaining("kansli.roles");
    }

    @Test
    void events_are_kept_where_numbers_are() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> start("command,query,web", true, true))
                .withMessageContaining("axon.axonserver.event-store.enabled=false");
    }

    private static void start(String roles, boolean connected, boolean eventsThere) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton(
                "environment",
                new MockEnvironment()
                        .withProperty("kansli.roles", roles)
                        .withProperty("axon.axonserver.enabled", String.valueOf(connected))
                        .withProperty("axon.axonserver.event-store.enabled", String.valueOf(eventsThere)));
        new PossibleNode().postProcessBeanFactory(beans);
    }
}
