package se.kansli.application.nodes;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;

/// A gateway behind which it does not show on which node a command was handled.
public final class UnderstandingGateway extends DefaultCommandGateway {

    public UnderstandingGateway(CommandBus commandBus) {
        super(builder().commandBus(commandBus));
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>send(command, (given, result) -> callback.onResult(given, understood(result)));
    }

    private static <R> CommandResultMessage<? extends R> understood(CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? GenericCommandResultMessage.asCommandResultMessage(Fault.understood(result.exceptionResult()))
                : result;
    }
}
