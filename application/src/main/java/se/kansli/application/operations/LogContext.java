package se.kansli.application.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import se.kansli.command.CaseCommand;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.journal.UnreadableEvent;
import se.kansli.web.edge.CaseInLog;

/// Puts into every line that is logged while a command or an event is handled, on whatever thread, from which request
/// it came and which case it is about.
public final class LogContext implements MessageHandlerInterceptor<Message<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(LogContext.class);
    private static final Pattern CASE = Pattern.compile(CaseId.SPELLING);

    @Override
    public @Nullable Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Map<String, String> said = said(unitOfWork.getMessage());
        said.forEach(MDC::put);
        try {
            return chain.proceed();
        } finally {
            said.keySet().forEach(MDC::remove);
        }
    }

    private static Map<String, String> said(Message<?> message) {
        Map<String, String> said = new HashMap<>();
        correlationOf(message).ifPresent(correlation -> said.put(Provenance.CORRELATION, correlation));
        caseOf(message).ifPresent(caseId -> said.put(CaseInLog.NAME, caseId));
        return said;
    }

    private static Optional<String> correlationOf(Message<?> message) {
        try {
            return Optional.ofNullable(message.getMetaData().get(Provenance.CORRELATION))
                    .map(Object::toString);
        } catch (UnreadableEvent damaged) {
            LOG.error("Who did something, and why, cannot be read", damaged);
            return Optional.empty();
        }
    }

    /// An event is not looked into: one that cannot be read is for its handler to stumble over.
    private static Optional<String> caseOf(Message<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            return Optional.of(event.getAggregateIdentifier())
                    .filter(stream -> CASE.matcher(stream).matches());
        }
        return message.getPayload() instanceof CaseCommand command
                ? Optional.of(command.caseId().value())
                : Optional.empty();
    }
}
