package se.kansli.application.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kansli.command.Refusal;

/// How long each kind of command took, from when it was given until its answer was stored, it was refused, or it
/// failed. Axon's own monitors look their meters up anew for every message and processor, which cost a tenth of a
/// write.
@Component
public final class CommandTimes implements MessageMonitor<CommandMessage<?>> {

    private final MeterRegistry registry;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    CommandTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public MonitorCallback onMessageIngested(CommandMessage<?> command) {
        Timer.Sample sample = Timer.start(registry);
        Class<?> type = command.getPayloadType();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                sample.stop(timer(type, "stored"));
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                sample.stop(timer(type, cause instanceof Refusal ? "refused" : "failed"));
            }

            @Override
            public void reportIgnored() {
                sample.stop(timer(type, "ignored"));
            }
        };
    }

    private Timer timer(Class<?> command, String outcome) {
        return timers.computeIfAbsent(new Kind(command, outcome), this::register);
    }

    private Timer register(Kind kind) {
        return Timer.builder("kansli.commands")
                .tag("command", kind.command().getSimpleName())
                .tag("outcome", kind.outcome())
                .description("From when a command was given until it was answered")
                .register(registry);
    }

    private record Kind(Class<?> command, String outcome) {}
}
