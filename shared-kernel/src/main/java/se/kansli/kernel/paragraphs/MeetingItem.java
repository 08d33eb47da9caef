package se.kansli.kernel.paragraphs;

/// One item of one meeting, whether it has a paragraph yet or not.
///
/// @param item counted from 1 in the order in which the items were added; not the number of the paragraph
public record MeetingItem(MeetingId meeting, int item) {

    public MeetingItem {
        if (item < 1) {
            throw new IllegalArgumentException("Punkterna på ett sammanträde räknas från 1.");
        }
    }
}
