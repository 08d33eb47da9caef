package se.kansli.application.nodes;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;
import se.kansli.query.questions.AskedQuestion;
import se.kansli.query.questions.Question;
import se.kansli.query.questions.Questions;
import se.kansli.web.edge.NobodyAnswers;

/// Asks each question of a node that answers, through the query bus.
final class AskedOfOtherNodes implements Questions {

    private final QueryBus nodes;
    private final Duration patience;

    AskedOfOtherNodes(QueryBus nodes, Duration patience) {
        this.nodes = nodes;
        this.patience = patience;
    }

    @Override
    public <F, A> A ask(Question<F, A> question) {
        QueryResponseMessage<Answer> response = await(nodes.query(new GenericQueryMessage<>(
                question, AnswersToOtherNodes.name(question.getClass()), ResponseTypes.instanceOf(Answer.class))));
        if (response.isExceptional()) {
            throw understood(response.exceptionResult());
        }
        return response.getPayload().as(AskedQuestion.of(question.getClass()).answer());
    }

    private QueryResponseMessage<Answer> await(CompletableFuture<QueryResponseMessage<Answer>> response) {
        try {
            return response.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw understood(failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException late) {
            response.cancel(true);
            throw new NobodyAnswers(late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NobodyAnswers(interrupted);
        }
    }

    private static RuntimeException understood(Throwable failure) {
        return Fault.understood(failure) instanceof RuntimeException understood
                ? understood
                : new IllegalStateException(failure);
    }
}
