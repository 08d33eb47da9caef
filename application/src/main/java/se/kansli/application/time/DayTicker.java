package se.kansli.application.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;
import se.kansli.command.calendar.BeginDay;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Provenance;

/// Tells the calendar when a day has begun in Europe/Stockholm. Several nodes may tell it the same; it is stored once.
@Component
@ForRole(NodeRole.COMMAND)
public class DayTicker {

    private final CommandGateway commands;
    private final Clock clock;
    private final AtomicReference<LocalDate> told = new AtomicReference<>();

    DayTicker(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /// Looks at the clock, and returns when the day that it shows has begun in the calendar.
    @Scheduled(
            fixedDelayString = "${kansli.calendar.look-at-clock}",
            initialDelayString = "${kansli.calendar.look-at-clock}")
    public void lookAtClock() {
        LocalDate today = Stockholm.today(clock);
        if (!today.equals(told.get())) {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(new BeginDay(today))
                    .andMetaData(Map.of("actor", Actor.SYSTEM, Provenance.CHANNEL, "calendar")));
            told.set(today);
        }
    }
}
