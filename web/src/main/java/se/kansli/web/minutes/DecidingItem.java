package se.kansli.web.minutes;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import se.kansli.command.minutes.ApproveMinutesAtMeeting;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// @param item its place in that meeting, from 1; not the number of the paragraph
record DecidingItem(@NotNull MeetingId meeting, @Min(1) int item) {

    ApproveMinutesAtMeeting command(MinutesId minutesId) {
        return new ApproveMinutesAtMeeting(minutesId, new MeetingItem(meeting, item));
    }
}
