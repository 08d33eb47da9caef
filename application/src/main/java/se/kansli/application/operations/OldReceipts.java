package se.kansli.application.operations;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;
import se.kansli.application.time.TrueTime;
import se.kansli.query.receipts.RequestReceipts;

/// Forgets the keys of requests that nobody will repeat any more.
@Component
@ForRole(NodeRole.COMMAND)
class OldReceipts {

    private final RequestReceipts receipts;
    private final Duration kept;

    OldReceipts(RequestReceipts receipts, @Value("${kansli.receipts.kept}") Duration kept) {
        this.receipts = receipts;
        this.kept = kept;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forget() {
        receipts.forgetBefore(TrueTime.clock().instant().minus(kept));
    }
}
