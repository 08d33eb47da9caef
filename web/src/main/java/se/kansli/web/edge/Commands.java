package se.kansli.web.edge;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kansli.command.Command;
import se.kansli.command.access.CommandMetadata;
import se.kansli.kernel.access.Provenance;

/// Gives commands to the command side and waits for what comes of them.
@Component
public class Commands {

    private static final String CHANNEL = "api";

    private final CommandGateway gateway;
    private final Duration patience;

    Commands(CommandGateway gateway, EdgeSettings settings) {
        this.gateway = gateway;
        this.patience = settings.commandPatience();
    }

    /// Sends the command and waits until what it asks for is stored or refused.
    ///
    /// @return what the handler answers with, such as the [se.kansli.kernel.cases.CaseId] of a new case
    public <R> R send(Command command, Envelope envelope, Class<R> answer) {
        return answer.cast(
                Objects.requireNonNull(await(command, envelope), () -> command.getClass() + " answers with something"));
    }

    /// Sends a command that answers with nothing.
    public void send(Command command, Envelope envelope) {
        await(command, envelope);
    }

    private @Nullable Object await(Command command, Envelope envelope) {
        CompletableFuture<Object> answer =
                gateway.send(GenericCommandMessage.asCommandMessage(command).withMetaData(metadata(envelope)));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The command failed", failed.getCause());
        } catch (TimeoutException late) {
            throw new CommandTimedOut(command.getClass());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandTimedOut(command.getClass());
        }
    }

    private static Map<String, Object> metadata(Envelope envelope) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(CommandMetadata.ACTOR, envelope.actor());
        metadata.put(Provenance.CHANNEL, CHANNEL);
        metadata.put(Provenance.CORRELATION, envelope.correlation());
        if (envelope.idempotencyKey() != null) {
            metadata.put(CommandMetadata.IDEMPOTENCY_KEY, envelope.idempotencyKey());
            metadata.put(CommandMetadata.REQUEST_HASH, envelope.requestHash());
        }
        if (envelope.expectedVersion() != null) {
            metadata.put(CommandMetadata.EXPECTED_VERSION, envelope.expectedVersion());
        }
        return metadata;
    }
}
