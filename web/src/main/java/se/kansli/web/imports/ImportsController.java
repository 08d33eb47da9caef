package se.kansli.web.imports;

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
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;
import se.kansli.web.records.Holdings;

@RestController
@RequestMapping(path = "/api/v1/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Införda protokoll")
final class ImportsController {

    private final Commands commands;
    private final Written written;
    private final Holdings holdings;

    ImportsController(Commands commands, Written written, Holdings holdings) {
        this.commands = commands;
        this.written = written;
        this.holdings = holdings;
    }

    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "För in ett sammanträde ur dess protokoll",
            description =
                    "The meeting gets the next number of its body. What is printed is kept as it is, and what is doubtful is remarked, whatever the request says of it (IMP-1). No meeting that the minutes announce is planned by this.")
    ResponseEntity<ImportedMeeting> bringIn(@Valid @RequestBody MinutesToImport minutes, Envelope envelope) {
        holdings.require(minutes.authority(), minutes.source(), envelope.actor(), "source");
        MeetingId meetingId = commands.send(minutes.command(), envelope, MeetingId.class);
        return written.created(
                meetingId, new ImportedMeeting(meetingId), "/api/v1/meetings/{meetingId}/minutes", meetingId);
    }

    @PostMapping("/{meetingId}/remarks/{remark}/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Red ut en anmärkning på ett protokoll",
            description = "Says what holds; what is printed stays as it is (REM-1).")
    ResponseEntity<Void> resolve(
            @PathVariable MeetingId meetingId,
            @PathVariable int remark,
            @Valid @RequestBody MinutesRemarkToResolve settlement,
            @OnVersion Envelope envelope) {
        commands.send(settlement.command(meetingId, remark), envelope);
        return written.done(meetingId);
    }
}
