package se.kansli.command.receipts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kansli.command.Refusal;
import se.kansli.command.access.CommandMetadata;
import se.kansli.kernel.access.Provenance;

/// Carries out a command with an idempotency key once, and answers it alike every time. A refused command leaves no
/// receipt and may be tried again. Comes after [se.kansli.command.access.Authorization], which says who the user is.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class ReceiptInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Receipts receipts;

    public ReceiptInterceptor(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        MetaData given = unitOfWork.getMessage().getMetaData();
        String key = (String) given.get(CommandMetadata.IDEMPOTENCY_KEY);
        if (key == null) {
            return chain.proceed();
        }
        String user = required(given, Provenance.USER);
        String requestHash = required(given, CommandMetadata.REQUEST_HASH);
        Optional<Receipt> earlier = receipts.find(user, key);
        if (earlier.isPresent()) {
            return answerOf(earlier.get(), requestHash);
        }
        Object answer = chain.proceed();
        receipts.save(user, key, Receipt.of(requestHash, answer));
        return answer;
    }

    private static @Nullable Object answerOf(Receipt receipt, String requestHash) {
        if (!receipt.requestHash().equals(requestHash)) {
            throw Refusal.invalid(
                    "IDEMPOTENCY_KEY_REUSED",
                    "Idempotency-Key",
                    "Nyckeln är redan använd för en annan begäran. Välj en ny nyckel för den här.");
        }
        return receipt.answer();
    }

    private static String required(MetaData given, String name) {
        return (String) requireNonNull(given.get(name), () -> "An idempotency key needs " + name + " beside it");
    }
}
