package se.kansli.kernel.ballots;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Votes may be cast, by those who took part in the item at that moment and by nobody who came later (KL 4:25).
///
/// @param question its place among those put in the item, from 1
/// @param electorate the numbers of those who may vote
@StoredAs("BallotOpened")
public record BallotOpened(
        BallotId ballotId, MeetingItem item, int question, List<Integer> electorate, LocalDate openedOn)
        implements BallotEvent {

    public BallotOpened {
        electorate = List.copyOf(electorate);
    }

    @Override
    public LocalDate happenedOn() {
        return openedOn;
    }
}
