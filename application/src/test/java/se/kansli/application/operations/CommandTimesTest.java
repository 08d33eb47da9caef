package se.kansli.application.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.command.cases.ReopenCase;
import se.kansli.kernel.cases.CaseId;

class CommandTimesTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CommandTimes times = new CommandTimes(registry);

    @Test
    void what_was_stored_what_was_refused_and_what_failed_is_counted_apart() {
        times.onMessageIngested(reopening()).reportSuccess();
        times.onMessageIngested(reopening()).reportSuccess();
        times.onMessageIngested(reopening()).reportFailure(Refusal.conflict("OPEN", "REG-8", "Ärendet är öppet."));
        times.onMessageIngested(reopening()).reportFailure(new IllegalStateException("The disk is full"));

        assertThat(count("stored")).isEqualTo(2);
        assertThat(count("refused")).isEqualTo(1);
        assertThat(count("failed")).isEqualTo(1);
    }

    private long count(String outcome) {
        return registry.get("kansli.commands")
                .tags("command", "ReopenCase", "outcome", outcome)
                .timer()
                .count();
    }

    private static CommandMessage<?> reopening() {
        return GenericCommandMessage.asCommandMessage(new ReopenCase(new CaseId("KS-2021-0486"), "Nytt underlag"));
    }
}
