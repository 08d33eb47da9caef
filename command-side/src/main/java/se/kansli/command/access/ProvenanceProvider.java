package se.kansli.command.access;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;
import se.kansli.kernel.access.Provenance;

/// Hands the provenance of a message on to whatever follows from it: from a command, where [Authorization] wrote it, to
/// its events. Plain text only; the actor with all its grants stays behind.
@Component
public final class ProvenanceProvider implements CorrelationDataProvider {

    private static final String[] HANDED_ON = {
        Provenance.USER,
        Provenance.NAME,
        Provenance.ROLE,
        Provenance.AUTHORITY,
        Provenance.CHANNEL,
        Provenance.CORRELATION,
        Provenance.CAUSATION
    };

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return message.getMetaData().subset(HANDED_ON);
    }
}
