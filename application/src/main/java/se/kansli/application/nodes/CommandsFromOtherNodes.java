package se.kansli.application.nodes;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/// Hands commands that came from another node to the bus of this one, and sends back what went wrong as a [Fault].
public final class CommandsFromOtherNodes implements CommandBus {

    private final CommandBus here;

    public CommandsFromOtherNodes(CommandBus here) {
        this.here = here;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        here.dispatch(command);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        here.<C, R>dispatch(command, (given, result) -> callback.onResult(given, told(result)));
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return here.subscribe(commandName, handler);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return here.registerHandlerInterceptor(interceptor);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return here.registerDispatchInterceptor(interceptor);
    }

    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return result;
        }
        Throwable failure = result.exceptionResult();
        return asCommandResultMessage(
                new CommandExecutionException(failure.getClass().getSimpleName(), null, Fault.of(failure)));
    }
}
