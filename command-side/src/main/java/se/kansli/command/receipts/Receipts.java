package se.kansli.command.receipts;

import java.util.Optional;

/// The store of receipts, which takes part in the transaction of the command.
public interface Receipts {

    /// @param key of the user's own choice; two users may choose the same
    Optional<Receipt> find(String user, String key);

    /// @throws org.axonframework.modelling.command.ConcurrencyException when the user's key got its receipt meanwhile;
    /// the command is then rolled back and tried again, and finds it
    void save(String user, String key, Receipt receipt);
}
