package se.kansli.application.store;

import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import se.kansli.query.turns.Turns;

/// For streams that every node writes to all day long: their writers take turns, first within this process, where
/// waiting costs no connection, and then among the nodes. Without it the node that wrote last goes on winning, and what
/// the others remember of the stream is always too old.
final class OneWriterOnAllNodes implements LockFactory {

    private final LockFactory here = PessimisticLockFactory.usingDefaults();
    private final Turns turns;
    private final Cache aggregates;

    OneWriterOnAllNodes(Turns turns, Cache aggregates) {
        this.turns = turns;
        this.aggregates = aggregates;
    }

    @Override
    public Lock obtainLock(String identifier) {
        Lock lock = here.obtainLock(identifier);
        try {
            if (!turns.take(identifier)) {
                aggregates.remove(identifier);
            }
            return lock;
        } catch (RuntimeException failure) {
            lock.release();
            throw failure;
        }
    }
}
