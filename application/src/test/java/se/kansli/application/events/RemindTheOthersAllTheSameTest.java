package se.kansli.application.events;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.junit.jupiter.api.Test;
import se.kansli.command.policy.RemindUnansweredRemissinstanser;
import se.kansli.kernel.calendar.DayBegan;

/// What becomes of the other remisser when one cannot be reminded of (CON-14).
class RemindTheOthersAllTheSameTest {

    private static final EventMessage<?> A_DAY =
            GenericEventMessage.asEventMessage(new DayBegan(LocalDate.of(2021, 8, 6)));

    private final ListenerInvocationErrorHandler told = errorHandler();

    @Test
    void CON_14_a_remiss_that_cannot_be_reminded_of_keeps_no_other_waiting() {
        assertThatCode(() -> meet(new IllegalStateException("Ärendet saknas."))).doesNotThrowAnyException();
    }

    @Test
    void CON_14_a_database_that_is_away_makes_all_wait() {
        assertThatThrownBy(() -> meet(new JdbcException("wrapped", new SQLException("shutting down", "57P01"))))
                .isInstanceOf(NotTheFaultOfTheEvent.class);
    }

    private void meet(Exception failure) throws Exception {
        told.onError(failure, A_DAY, event -> event);
    }

    private static ListenerInvocationErrorHandler errorHandler() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration();
        new RemindTheOthersAllTheSame().configureModule(configurer);
        return configurer
                .buildConfiguration()
                .eventProcessingConfiguration()
                .listenerInvocationErrorHandler(RemindUnansweredRemissinstanser.GROUP);
    }
}
