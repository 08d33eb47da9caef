package se.kansli.query.meetings;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.PrintedMeeting;

/// @param cancelledFor the reason; absent unless it is cancelled
/// @param imported absent when the meeting is held here; its minutes then tell of it
/// @param version the number of the last event of the meeting; what `If-Match` is compared with
public record MeetingView(
        MeetingId meetingId,
        BodyCode body,
        MeetingTime time,
        MeetingState state,
        List<FormerTime> formerTimes,
        @Nullable String cancelledFor,
        @Nullable MeetingImport imported,
        long version) {

    public MeetingView {
        formerTimes = List.copyOf(formerTimes);
    }

    static MeetingView of(MeetingPlanned planned, long version) {
        return new MeetingView(
                planned.meetingId(),
                planned.meetingId().body(),
                planned.time(),
                MeetingState.PLANNED,
                List.of(),
                null,
                null,
                version);
    }

    static MeetingView of(MinutesImported event, long version) {
        return new MeetingView(
                event.meetingId(),
                event.meetingId().body(),
                time(event),
                MeetingState.HELD,
                List.of(),
                null,
                MeetingImport.of(event),
                version);
    }

    MeetingView after(MeetingMoved moved, long newVersion) {
        FormerTime former = new FormerTime(time, moved.reason(), moved.movedOn());
        return new MeetingView(
                meetingId,
                body,
                moved.time(),
                state,
                Stream.concat(formerTimes.stream(), Stream.of(former)).toList(),
                cancelledFor,
                imported,
                newVersion);
    }

    MeetingView after(MeetingCancelled cancelled, long newVersion) {
        return new MeetingView(
                meetingId, body, time, MeetingState.CANCELLED, formerTimes, cancelled.reason(), imported, newVersion);
    }

    MeetingView in(MeetingState newState, long newVersion) {
        return new MeetingView(meetingId, body, time, newState, formerTimes, cancelledFor, imported, newVersion);
    }

    private static MeetingTime time(MinutesImported event) {
        PrintedMeeting printed = event.minutes().meeting();
        LocalTime starts = printed.starts();
        LocalTime ends = printed.ends();
        boolean inOrder = starts == null || ends == null || ends.isAfter(starts);
        return new MeetingTime(event.placedOn(), starts, inOrder ? ends : null, printed.placePrinted(), printed.mode());
    }
}
