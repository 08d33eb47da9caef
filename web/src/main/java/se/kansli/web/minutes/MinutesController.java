package se.kansli.web.minutes;

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
import se.kansli.command.minutes.DispatchParagraph;
import se.kansli.command.minutes.IssueExtract;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/minutes/{minutesId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Protokoll",
        description = "Minutes, from when they are complete until they are approved, and what is done with them then")
final class MinutesController {

    private final Commands commands;
    private final Written written;

    MinutesController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping("/ready")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Gör protokollet klart att justera",
            description =
                    "Minutes of a meeting that is closed, of one paragraph that was approved at once (MIN-1, MIN-9),"
                            + " or of a decision by delegation that the nämnd is not told of, with who decided (MIN-8).")
    ResponseEntity<ReadyMinutes> makeReady(
            @PathVariable MinutesId minutesId, @Valid @RequestBody MinutesToMakeReady given, Envelope envelope) {
        commands.send(given.command(minutesId), envelope);
        return written.created(minutesId, new ReadyMinutes(minutesId), "/api/v1/minutes/{minutesId}", minutesId);
    }

    @PostMapping("/approvals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Justera protokollet",
            description = "One of those who approve the minutes did; the last one approves them (MIN-2, MIN-10).")
    ResponseEntity<Void> approve(
            @PathVariable MinutesId minutesId, @Valid @RequestBody GivenSignature given, Envelope envelope) {
        commands.send(given.command(minutesId), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/disputes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anmäl avvikande mening",
            description = "One of those who approve holds that the minutes are wrong; both stand.")
    ResponseEntity<Void> dispute(
            @PathVariable MinutesId minutesId, @Valid @RequestBody GivenDispute given, Envelope envelope) {
        commands.send(given.command(minutesId), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/meeting-approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Godkänn protokollet vid ett senare sammanträde",
            description = "The body itself approves what those who were to approve do not.")
    ResponseEntity<Void> approveAtMeeting(
            @PathVariable MinutesId minutesId, @Valid @RequestBody DecidingItem given, @OnVersion Envelope envelope) {
        commands.send(given.command(minutesId), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Rätta ett justerat protokoll",
            description = "The text stays; what is right stands beside it (MIN-13).")
    ResponseEntity<Void> correct(
            @PathVariable MinutesId minutesId,
            @Valid @RequestBody GivenCorrection given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(minutesId), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/extracts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lämna ut ett utdrag", description = "Somebody is given one paragraph by itself (MIN-11).")
    ResponseEntity<Void> issueExtract(
            @PathVariable MinutesId minutesId, @Valid @RequestBody ExtractToIssue given, Envelope envelope) {
        commands.send(new IssueExtract(minutesId, given.paragraph(), given.to()), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/dispatches")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Skicka en paragraf", description = "The paragraph goes to one whom it concerns (MIN-12).")
    ResponseEntity<Void> dispatch(
            @PathVariable MinutesId minutesId, @Valid @RequestBody ParagraphToDispatch given, Envelope envelope) {
        commands.send(
                new DispatchParagraph(minutesId, given.paragraph(), given.recipient(), given.purpose()), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/web-review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Granska protokollet inför webben",
            description = "What is left out of the copy for the web (REG-13).")
    ResponseEntity<Void> reviewWebCopy(
            @PathVariable MinutesId minutesId, @Valid @RequestBody GivenWebReview given, @OnVersion Envelope envelope) {
        commands.send(given.command(minutesId), envelope);
        return written.done(minutesId);
    }
}
