package se.kansli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
    private Function<CommandMessage<?>, CompletableFuture<?>> outcome = answered(null);

    public void willAnswer(@Nullable Object answer) {
        outcome = answered(answer);
    }

    public void willFail(RuntimeException failure) {
        outcome = command -> CompletableFuture.failedFuture(failure);
    }

    public void willNotAnswer() {
        outcome = command -> new CompletableFuture<>();
    }

    /// Each command fails in its own way.
    public void willFail(Function<CommandMessage<?>, RuntimeException> failure) {
        outcome = command -> CompletableFuture.failedFuture(failure.apply(command));
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
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage(command);
        sent.add(message);
        return (CompletableFuture<R>) outcome.apply(message);
    }

    private static Function<CommandMessage<?>, CompletableFuture<?>> answered(@Nullable Object answer) {
        return command -> CompletableFuture.completedFuture(answer);
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
