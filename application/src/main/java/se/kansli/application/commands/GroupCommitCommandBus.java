package se.kansli.application.commands;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.Registration;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kansli.command.TakesTurns;
import se.kansli.kernel.Code;
import se.kansli.query.database.DatabaseFault;

/// Handles each command on a thread and in a transaction of its own, except that those which take turns at the same
/// stream are handled one after the other in a transaction that they share: one load of the stream and one wait for
/// the disk for all of them.
///
/// What they share is never a fate: when one of them is refused, all is undone, and those before it and those after it
/// are handled again without it. Only a fault that meets everyone, such as a database that is away, is told to all at
/// once. Nobody is answered before the commit.
final class GroupCommitCommandBus extends SimpleCommandBus {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitCommandBus.class);
    private static final int LARGEST_GROUP = 64;

    private final Executor executor;
    private final TransactionManager transactionManager;
    private final RetryWhenAnotherCameFirst retries;
    private final List<MessageHandlerInterceptor<? super CommandMessage<?>>> interceptors =
            new CopyOnWriteArrayList<>();
    private final Map<Code, Queue<Waiting<?, ?>>> waiting = new ConcurrentHashMap<>();

    GroupCommitCommandBus(
            Executor executor,
            TransactionManager transactionManager,
            RetryWhenAnotherCameFirst retries,
            MessageMonitor<? super CommandMessage<?>> messageMonitor) {
        super(SimpleCommandBus.builder().transactionManager(transactionManager).messageMonitor(messageMonitor));
        this.executor = executor;
        this.transactionManager = transactionManager;
        this.retries = retries;
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        Registration alone = super.registerHandlerInterceptor(interceptor);
        interceptors.add(interceptor);
        return () -> interceptors.remove(interceptor) & alone.cancel();
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        attempt(1, command, handler, callback);
    }

    private <C, R> void attempt(
            int nth,
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        Runnable again = () -> attempt(nth + 1, command, handler, callback);
        CommandCallback<C, R> whenDecided = (given, result) -> {
            if (!result.isExceptional() || !retries.again(nth, result.exceptionResult(), again)) {
                callback.onResult(given, result);
            }
        };
        if (command.getPayload() instanceof TakesTurns waits) {
            join(waits.stream(), new Waiting<>(command, handler, whenDecided));
        } else {
            executor.execute(() -> super.handle(command, handler, whenDecided));
        }
    }

    private void join(Code stream, Waiting<?, ?> command) {
        waiting.compute(stream, (same, queue) -> {
            if (queue == null) {
                executor.execute(() -> serve(stream));
            }
            Queue<Waiting<?, ?>> longer = queue == null ? new ArrayDeque<>() : queue;
            longer.add(command);
            return longer;
        });
    }

    private void serve(Code stream) {
        for (List<Waiting<?, ?>> group = nextGroup(stream); !group.isEmpty(); group = nextGroup(stream)) {
            try {
                handleTogether(group);
            } catch (RuntimeException | Error failure) {
                LOG.error("Some who waited for the stream {} could not be answered", stream, failure);
            }
        }
    }

    /// Empty when nobody waits; whoever comes next then starts anew.
    private List<Waiting<?, ?>> nextGroup(Code stream) {
        List<Waiting<?, ?>> group = new ArrayList<>();
        waiting.computeIfPresent(stream, (same, queue) -> {
            while (!queue.isEmpty() && group.size() < LARGEST_GROUP) {
                group.add(queue.remove());
            }
            return group.isEmpty() ? null : queue;
        });
        return group;
    }

    private void handleTogether(List<Waiting<?, ?>> group) {
        List<@Nullable Object> results = new ArrayList<>(group.size());
        Throwable failure = handleInOneTransaction(group, results);
        int reached = results.size();
        if (failure == null) {
            for (int n = 0; n < group.size(); n++) {
                group.get(n).answer(results.get(n));
            }
        } else if (group.size() == 1 || reached == group.size() || meetsEveryone(failure)) {
            group.forEach(each -> each.fail(failure));
        } else {
            handleTogetherIfAny(group.subList(0, reached));
            handleTogether(group.subList(reached, reached + 1));
            handleTogetherIfAny(group.subList(reached + 1, group.size()));
        }
    }

    private void handleTogetherIfAny(List<Waiting<?, ?>> group) {
        if (!group.isEmpty()) {
            handleTogether(group);
        }
    }

    private static boolean meetsEveryone(Throwable failure) {
        return DatabaseFault.behind(failure)
                .filter(DatabaseFault::meetsEveryone)
                .isPresent();
    }

    /// @param results filled with what each command is answered, up to the one that failed
    /// @return why all was undone; nothing when all was committed
    private @Nullable Throwable handleInOneTransaction(List<Waiting<?, ?>> group, List<@Nullable Object> results) {
        List<CommandMessage<?>> commands = new ArrayList<>(group.size());
        group.forEach(each -> commands.add(each.command));
        BatchingUnitOfWork<CommandMessage<?>> unitOfWork = new BatchingUnitOfWork<>(commands);
        try {
            unitOfWork.start();
            unitOfWork.attachTransaction(transactionManager);
            ResultMessage<?> outcome = unitOfWork.executeWithResult(
                    () -> {
                        MessageHandler<? super CommandMessage<?>> handler = group.get(results.size()).handler;
                        Object result = new DefaultInterceptorChain<>(unitOfWork, interceptors, handler).proceed();
                        results.add(result);
                        return result;
                    },
                    RollbackConfigurationType.ANY_THROWABLE);
            return outcome.isExceptional() ? outcome.exceptionResult() : null;
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    private record Waiting<C, R>(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {

        void answer(@Nullable Object result) {
            callback.onResult(command, asCommandResultMessage(result));
        }

        void fail(Throwable failure) {
            callback.onResult(command, asCommandResultMessage(failure));
        }
    }
}
