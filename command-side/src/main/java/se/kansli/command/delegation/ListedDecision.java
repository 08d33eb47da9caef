package se.kansli.command.delegation;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A decision in the list, and whether the nämnd knows of it.
///
/// @param reportedIn absent until the nämnd has been told
/// @param minuted whether it has minutes of its own (MIN-8)
public record ListedDecision(
        DelegatedDecisionListed listed, @Nullable MeetingItem reportedIn, boolean minuted) {

    /// Whether the nämnd can still be told of it.
    public boolean isUntold() {
        return reportedIn == null && !minuted;
    }
}
