package se.kansli.command.sitting;

import org.jspecify.annotations.Nullable;

/// What the tellers counted in an election.
///
/// @param lotsAnsweredYes how the lots fell; given only when the votes were equal (MTG-8)
public record SecretBallot(
        int yes, int no, int abstained, @Nullable Boolean lotsAnsweredYes) {}
