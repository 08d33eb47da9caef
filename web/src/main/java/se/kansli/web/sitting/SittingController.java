package se.kansli.web.sitting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.sitting.AdjournMeeting;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.RecordArrival;
import se.kansli.command.sitting.ResumeMeeting;
import se.kansli.command.sitting.TakeChair;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/meetings/{meetingId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sammanträde pågår", description = "Attendance, chair, opening and closing")
final class SittingController {

    private final Commands commands;
    private final Written written;

    SittingController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping("/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Öppna sammanträdet", description = "Opens the meeting with the roll of those who are there.")
    ResponseEntity<Void> open(
            @PathVariable MeetingId meetingId, @Valid @RequestBody Opening given, @OnVersion Envelope envelope) {
        commands.send(given.command(meetingId), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/arrivals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Anteckna att någon kommit", description = "Somebody who was not there from the beginning.")
    ResponseEntity<ArrivedAttendee> arrive(
            @PathVariable MeetingId meetingId, @Valid @RequestBody LateArrival given, Envelope envelope) {
        int attendee = commands.send(
                new RecordArrival(meetingId, given.attendee().arrival(), given.at()), envelope, Integer.class);
        return written.created(
                meetingId, new ArrivedAttendee(attendee), "/api/v1/meetings/{meetingId}/proceedings", meetingId);
    }

    @PostMapping("/attendance-changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anteckna ändrad närvaro",
            description = "Somebody leaves, comes back, or begins or ceases to serve.")
    ResponseEntity<Void> change(
            @PathVariable MeetingId meetingId, @Valid @RequestBody GivenAttendanceChange given, Envelope envelope) {
        commands.send(given.command(meetingId), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/chair")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Byt ordförande", description = "Another of those who take part in decisions presides.")
    ResponseEntity<Void> takeChair(
            @PathVariable MeetingId meetingId, @Valid @RequestBody NewChair given, Envelope envelope) {
        commands.send(new TakeChair(meetingId, given.attendee()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/adjournment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ajournera sammanträdet", description = "The same meeting goes on later.")
    ResponseEntity<Void> adjourn(
            @PathVariable MeetingId meetingId, @Valid @RequestBody ClockTime given, @OnVersion Envelope envelope) {
        commands.send(new AdjournMeeting(meetingId, given.at()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/resumption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Återuppta sammanträdet", description = "After an adjournment, maybe on another day.")
    ResponseEntity<Void> resume(
            @PathVariable MeetingId meetingId, @Valid @RequestBody Resumption given, @OnVersion Envelope envelope) {
        commands.send(new ResumeMeeting(meetingId, given.day(), given.at()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Avsluta sammanträdet", description = "What was decided stands from then on.")
    ResponseEntity<Void> close(
            @PathVariable MeetingId meetingId, @Valid @RequestBody ClockTime given, @OnVersion Envelope envelope) {
        commands.send(new CloseMeeting(meetingId, given.at()), envelope);
        return written.done(meetingId);
    }
}
