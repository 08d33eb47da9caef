package se.kansli.query.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param cancelledFor the reason; absent unless it is cancelled
/// @param version the number of the last event of the meeting; what `If-Match` is compared with
public record MeetingView(
        MeetingId meetingId,
        BodyCode body,
        MeetingTime time,
        MeetingState state,
        List<FormerTime> formerTimes,
        @Nullable String cancelledFor,
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
                newVersion);
    }

    MeetingView after(MeetingCancelled cancelled, long newVersion) {
        return new MeetingView(
                meetingId, body, time, MeetingState.CANCELLED, formerTimes, cancelled.reason(), newVersion);
    }

    MeetingView in(MeetingState newState, long newVersion) {
        return new MeetingView(meetingId, body, time, newState, formerTimes, cancelledFor, newVersion);
    }
}
