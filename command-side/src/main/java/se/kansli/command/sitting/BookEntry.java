package se.kansli.command.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.ServedMember;

/// How somebody attends at this moment.
///
/// @param serves whether the one may decide while present
/// @param leftThisDay for another reason than jäv
/// @param servesFor of a substitute; absent where nobody told
record BookEntry(
        Attendee attendee,
        boolean present,
        boolean serves,
        boolean leftThisDay,
        @Nullable ServedMember servesFor) {

    static BookEntry of(Attendee attendee) {
        return new BookEntry(attendee, true, attendee.role().decides(), false, attendee.servesFor());
    }

    /// @param member for whom one serves who begins to
    BookEntry after(AttendanceChange change, @Nullable ServedMember member) {
        return switch (change) {
            case LEFT -> new BookEntry(attendee, false, serves, true, servesFor);
            case LINK_LOST -> new BookEntry(attendee, false, serves, leftThisDay, servesFor);
            case RETURNED -> new BookEntry(attendee, true, serves, leftThisDay, servesFor);
            case BEGAN_SERVING -> new BookEntry(attendee, present, true, leftThisDay, member);
            case STOPPED_SERVING -> new BookEntry(attendee, present, false, leftThisDay, null);
        };
    }

    BookEntry onAnotherDay() {
        return new BookEntry(attendee, present, serves, false, servesFor);
    }

    int number() {
        return attendee.number();
    }

    String name() {
        return attendee.name();
    }

    boolean decides() {
        return present && serves;
    }

    boolean servesFor(BookEntry member) {
        return servesFor != null && servesFor.names(member.attendee());
    }

    /// A substitute who could be called in.
    boolean waits() {
        return present && !serves && attendee.role().isSubstitute();
    }
}
