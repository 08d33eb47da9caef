package se.kansli.command.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.calendar.DayBegan;

/// The day that it is now. Any number of nodes may announce a day; it begins once.
@Aggregate
final class Calendar {

    static final String STREAM = "calendar";

    @AggregateIdentifier
    private String stream;

    private @Nullable LocalDate today;

    private Calendar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginDay command) {
        if (!command.day().equals(today)) {
            apply(new DayBegan(command.day()));
        }
    }

    @EventSourcingHandler
    void on(DayBegan event) {
        stream = STREAM;
        today = event.day();
    }
}
