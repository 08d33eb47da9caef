package se.kansli.web.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.meetings.MoveMeeting;
import se.kansli.kernel.paragraphs.MeetingId;

record NewTime(
        @NotNull @Valid GivenTime time,
        @NotBlank @Size(max = 2000) String reason) {

    MoveMeeting command(MeetingId meetingId) {
        return new MoveMeeting(meetingId, time.time(), reason);
    }
}
