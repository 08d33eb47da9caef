package se.kansli.web.meetings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.meetings.CancelMeeting;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.web.cases.GivenReason;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sammanträden", description = "The meetings of nämnder, utskott and råd")
final class MeetingsController {

    private final Commands commands;
    private final Written written;

    MeetingsController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Planera ett sammanträde", description = "Plans a meeting of a body.")
    ResponseEntity<PlannedMeeting> plan(@Valid @RequestBody MeetingToPlan meeting, Envelope envelope) {
        MeetingId meetingId = commands.send(meeting.command(), envelope, MeetingId.class);
        return written.created(meetingId, new PlannedMeeting(meetingId), "/api/v1/meetings/{meetingId}", meetingId);
    }

    @PutMapping("/{meetingId}/time")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Flytta ett sammanträde", description = "Another time, another place, or another mode.")
    ResponseEntity<Void> move(
            @PathVariable MeetingId meetingId, @Valid @RequestBody NewTime time, @OnVersion Envelope envelope) {
        commands.send(time.command(meetingId), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/{meetingId}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ställ in ett sammanträde", description = "The meeting keeps its place in the calendar.")
    ResponseEntity<Void> cancel(
            @PathVariable MeetingId meetingId, @Valid @RequestBody GivenReason given, @OnVersion Envelope envelope) {
        commands.send(new CancelMeeting(meetingId, given.reason()), envelope);
        return written.done(meetingId);
    }
}
