package se.kansli.web.edge;

import java.util.HashMap;
import java.util.Map;

/// So much of something that runs out, of which one caller never gets more than a share: a program that asks for too
/// much shuts out itself and nobody else.
public final class Room {

    private final int size;
    private final int share;
    private final Map<String, Integer> taken = new HashMap<>();
    private int inUse;

    public Room(int size, int share) {
        this.size = size;
        this.share = share;
    }

    /// Takes so much of it, or nothing.
    ///
    /// @throws ShareUsedUp when the caller has had its share
    /// @throws NoRoom when there is not so much left
    public synchronized void take(String caller, int amount) {
        int own = taken.getOrDefault(caller, 0);
        if (own > share - amount) {
            throw new ShareUsedUp();
        }
        if (inUse > size - amount) {
            throw new NoRoom();
        }
        taken.put(caller, own + amount);
        inUse += amount;
    }

    public synchronized void giveBack(String caller, int amount) {
        taken.computeIfPresent(caller, (same, own) -> own > amount ? own - amount : null);
        inUse -= amount;
    }

    synchronized boolean isFull() {
        return inUse >= size;
    }
}
