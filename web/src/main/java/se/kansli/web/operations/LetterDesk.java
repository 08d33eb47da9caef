package se.kansli.web.operations;

import java.util.Optional;
import se.kansli.kernel.access.Actor;

/// What an operator can do with a parked letter: an event that a policy could not act upon, or a projection
/// not take in, and what waits behind it.
public interface LetterDesk {

    /// Has it tried again, and then whatever waits behind the letter.
    ///
    /// @return whether it was managed this time; empty when there is no such letter
    Optional<Boolean> retry(String letterId);

    /// Gives the letter up, so that what waits behind it can go on. The reason is kept.
    ///
    /// @return whether there was such a letter
    boolean discard(String letterId, String reason, Actor by);
}
