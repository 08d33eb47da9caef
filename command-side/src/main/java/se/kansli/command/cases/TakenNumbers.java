package se.kansli.command.cases;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/// The numbers of a series that are taken. Kept in the space of the imported ones that lie apart, however long the
/// series grows.
final class TakenNumbers {

    /// The last number before the series' own.
    private int begunAfter;

    /// Every number from the series' first one to this one is taken.
    private int upTo;

    /// Imported ones, below the series' own or ahead of the next.
    private Set<Integer> apart = new HashSet<>();

    /// The lowest number of the series' own that nobody has.
    int next() {
        return upTo + 1;
    }

    boolean contains(int number) {
        return number > begunAfter && number <= upTo || apart.contains(number);
    }

    void take(int number) {
        if (!contains(number)) {
            apart.add(number);
            closeUp();
        }
    }

    /// What was imported below stays taken; the rest below is free for import, but never handed out.
    void continueAfter(int lastNumber) {
        IntStream.rangeClosed(begunAfter + 1, upTo).forEach(apart::add);
        begunAfter = lastNumber;
        upTo = lastNumber;
        closeUp();
    }

    private void closeUp() {
        while (apart.remove(upTo + 1)) {
            upTo++;
        }
    }
}
