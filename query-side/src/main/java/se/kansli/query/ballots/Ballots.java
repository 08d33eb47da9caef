package se.kansli.query.ballots;

import java.util.List;
import java.util.Optional;
import se.kansli.kernel.ballots.BallotEvent;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;

/// Reads a vote straight from its stream, which is short, so that it is never behind. Another authority's vote does not
/// exist for the reader.
public final class Ballots {
    private final Journal journal;

    public Ballots(Journal journal) {
        this.journal = journal;
    }

    /// @param reader the authority at which the reader works
    public Optional<BallotView> find(BodyCode reader, BallotId ballotId) {
        if (!ballotId.authority().equals(reader)) {
            return Optional.empty();
        }
        List<BallotEvent> history = journal.readStream(ballotId.value()).stream()
                .map(RecordedEvent::event)
                .map(BallotEvent.class::cast)
                .toList();
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(BallotView.of((BallotOpened) history.getFirst(), history));
    }
}
