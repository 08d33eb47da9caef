package se.kansli.kernel.organisation;

/// How the items of a meeting are numbered.
public enum ItemNumbers {
    /// `§ 19`, in a series that goes on from one meeting to the next (MIN-14).
    PARAGRAPH_SERIES,
    /// `Punkt 6`, from 1 in each meeting.
    EACH_MEETING,
    /// Mere headings, to which nothing refers.
    HEADINGS
}
