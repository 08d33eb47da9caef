package se.kansli.command.sitting;

import se.kansli.kernel.paragraphs.MeetingItem;

/// What became of an item at earlier meetings.
public interface EarlierItems {

    /// Whether a minority made the item wait, there or at a meeting from which it had come (MTG-11).
    boolean postponedByMinority(MeetingItem item);
}
