package se.kansli.query.proceedings;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.ServedMember;

/// Somebody who attends, and how they do at the moment.
///
/// @param servesFor of a substitute; absent where nobody told
/// @param came absent for one who was there from the beginning
public record AttendeeView(
        Attendee attendee,
        boolean present,
        boolean serves,
        @Nullable ServedMember servesFor,
        @Nullable LateComing came) {

    static AttendeeView of(Attendee attendee, @Nullable LateComing came) {
        return new AttendeeView(attendee, true, attendee.role().decides(), attendee.servesFor(), came);
    }

    /// @param member for whom one serves who begins to
    AttendeeView after(AttendanceChange change, @Nullable ServedMember member) {
        return switch (change) {
            case LEFT, LINK_LOST -> new AttendeeView(attendee, false, serves, servesFor, came);
            case RETURNED -> new AttendeeView(attendee, true, serves, servesFor, came);
            case BEGAN_SERVING -> new AttendeeView(attendee, present, true, member, came);
            case STOPPED_SERVING -> new AttendeeView(attendee, present, false, null, came);
        };
    }
}
