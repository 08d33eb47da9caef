package se.kansli.application.commands;

import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.kansli.command.receipts.Receipt;
import se.kansli.command.receipts.Receipts;
import se.kansli.query.receipts.RequestReceipt;
import se.kansli.query.receipts.RequestReceipts;

/// Keeps the receipts of the command side in the tables of the query side, in the transaction of the command.
@Component
final class StoredReceipts implements Receipts {

    private final RequestReceipts receipts;

    StoredReceipts(RequestReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public Optional<Receipt> find(String user, String key) {
        return receipts.find(user, key)
                .map(found -> new Receipt(found.requestHash(), found.resultType(), found.result()));
    }

    @Override
    public void save(String user, String key, Receipt receipt) {
        try {
            receipts.save(new RequestReceipt(user, key, receipt.requestHash(), receipt.resultType(), receipt.result()));
        } catch (DuplicateKeyException sameKeyMeanwhile) {
            throw new ConcurrencyException("The request is being carried out already", sameKeyMeanwhile);
        }
    }
}
