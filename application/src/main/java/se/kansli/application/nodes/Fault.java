package se.kansli.application.nodes;

import java.util.concurrent.CompletionException;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import se.kansli.command.Refusal;
import se.kansli.query.database.DatabaseFault;
import se.kansli.query.database.DatabaseFaultElsewhere;
import se.kansli.query.journal.UnreadableEvent;
import se.kansli.web.edge.NobodyAnswers;

/// What went wrong on one node, told so that another understands it: an exception does not travel, what it says does.
sealed interface Fault {

    /// What the one who asked should see here, as if it had gone wrong here.
    RuntimeException understood();

    record Refused(Refusal.Kind kind, String code, String rule, String sentence) implements Fault {
        @Override
        public RuntimeException understood() {
            return Refusal.of(kind, code, rule, sentence);
        }
    }

    record HasChangedSince(String what) implements Fault {
        @Override
        public RuntimeException understood() {
            return new ConflictingModificationException(what);
        }
    }

    record MayBeTriedAgain(String what) implements Fault {
        @Override
        public RuntimeException understood() {
            return new ConcurrencyException(what);
        }
    }

    record OfTheDatabase(DatabaseFault fault) implements Fault {
        @Override
        public RuntimeException understood() {
            return new DatabaseFaultElsewhere(fault);
        }
    }

    record NotReadable(String what) implements Fault {
        @Override
        public RuntimeException understood() {
            return new IllegalArgumentException(what);
        }
    }

    record Failed(String what) implements Fault {
        @Override
        public RuntimeException understood() {
            return new IllegalStateException("Another node failed: " + what);
        }
    }

    static Fault of(Throwable failure) {
        return DatabaseFault.behind(failure).<Fault>map(OfTheDatabase::new).orElseGet(() -> ofTheRequest(failure));
    }

    private static Fault ofTheRequest(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> new Refused(refusal.kind(), refusal.code(), refusal.rule(), refusal.sentence());
            case ConflictingModificationException stale -> new HasChangedSince(String.valueOf(stale.getMessage()));
            case ConcurrencyException another -> new MayBeTriedAgain(String.valueOf(another.getMessage()));
            case AggregateStreamCreationException another -> new MayBeTriedAgain(String.valueOf(another.getMessage()));
            case IllegalArgumentException unreadable -> new NotReadable(String.valueOf(unreadable.getMessage()));
            case UnreadableEvent unreadable -> new Failed(String.valueOf(unreadable.getMessage()));
            default -> new Failed(failure.getClass().getName());
        };
    }

    /// What came back from another node, or from none, as if it had gone wrong here.
    static Throwable understood(Throwable failure) {
        return switch (failure) {
            case HandlerExecutionException remote ->
                remote.getDetails().orElse(null) instanceof Fault fault
                        ? fault.understood().initCause(remote)
                        : remote;
            case NoHandlerForCommandException nobody -> new NobodyAnswers(nobody);
            case NoHandlerForQueryException nobody -> new NobodyAnswers(nobody);
            case CommandDispatchException nobody -> new NobodyAnswers(nobody);
            case AxonServerQueryDispatchException nobody -> new NobodyAnswers(nobody);
            case AxonServerException nobody -> new NobodyAnswers(nobody);
            case CompletionException wrapped -> wrapped.getCause() == null ? wrapped : understood(wrapped.getCause());
            default -> isOfTheConnector(failure) ? new NobodyAnswers(failure) : failure;
        };
    }

    private static boolean isOfTheConnector(Throwable failure) {
        return failure instanceof io.axoniq.axonserver.connector.AxonServerException;
    }
}
