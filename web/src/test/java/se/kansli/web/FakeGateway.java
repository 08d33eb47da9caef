package se.kansli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;

/// Takes commands as the command side would, and does what it was told to do with the next ones.
public final class FakeGateway implements CommandGateway {

    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private Supplier<@Nullable Object> outcome = () -> null;

    public void willAnswer(@Nullable Object answer) {
        outcome = () -> answer;
    }

    public void willFail(RuntimeException failure) {
        outcome = () -> {
            throw failure;
        };
    }

    public void forget() {
        sent.clear();
        willAnswer(null);
    }

    public List<Object> commands() {
        return sent.stream().<Object>map(CommandMessage::getPayload).toList();
    }

    public CommandMessage<?> last() {
        return sent.getLast();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> CompletableFuture<R> send(Object command) {
        sent.add(GenericCommandMessage.asCommandMessage(command));
        try {
            return CompletableFuture.completedFuture((R) outcome.get());
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
        throw new UnsupportedOperationException("The edge waits for its answers");
    }

    @Override
    public <R> R sendAndWait(Object command) {
        throw new UnsupportedOperationException("The edge waits with a limit of its own");
    }

    @Override
    public <R> R sendAndWait(Object command, long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException("The edge waits with a limit of its own");
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super CommandMessage<?>> dispatchInterceptor) {
        throw new UnsupportedOperationException("The edge intercepts nothing");
    }
}
