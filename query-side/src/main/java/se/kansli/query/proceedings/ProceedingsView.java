package se.kansli.query.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.sitting.AbsentMember;

/// Everything that the minutes of one meeting are drafted from.
///
/// @param summonses in the order in which they went out
/// @param days on which the body sat
/// @param presidedBy who presides at the moment, by number; absent before the meeting
/// @param absent the members who have not come; absent itself where nobody knows who the members are
/// @param takenUpLast the item that was taken up last; absent before the first
/// @param items in the order in which they are taken up
/// @param version the number of the last event of the meeting; what `If-Match` is compared with
public record ProceedingsView(
        MeetingId meetingId,
        BodyCode body,
        List<SummonsView> summonses,
        List<SittingDay> days,
        @Nullable Integer presidedBy,
        List<AttendeeView> attendees,
        @Nullable List<AbsentMember> absent,
        List<AttendanceNote> changes,
        List<String> ordersBroken,
        @Nullable Integer takenUpLast,
        List<AgendaItemView> items,
        boolean closed,
        long version) {

    static ProceedingsView of(MeetingId meetingId, long version) {
        return new ProceedingsView(
                meetingId,
                meetingId.body(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                version);
    }
}
