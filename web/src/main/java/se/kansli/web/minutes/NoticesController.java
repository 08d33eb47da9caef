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
import se.kansli.command.minutes.ForwardAppeal;
import se.kansli.command.minutes.RemoveNotice;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/minutes/{minutesId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Protokoll")
final class NoticesController {

    private final Commands commands;
    private final Written written;

    NoticesController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping("/announcement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Tillkännage justeringen",
            description = "Puts the notice up; the time for appeals begins (MIN-3, MIN-4).")
    ResponseEntity<Void> announce(
            @PathVariable MinutesId minutesId,
            @Valid @RequestBody GivenAnnouncement given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(minutesId), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/notice-removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ta ner anslaget",
            description = "Too early, and the time for appeals has not run out (MIN-5).")
    ResponseEntity<Void> removeNotice(
            @PathVariable MinutesId minutesId, @Valid @RequestBody GivenDay given, @OnVersion Envelope envelope) {
        commands.send(new RemoveNotice(minutesId, given.on()), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/appeals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ta emot ett överklagande", description = "Enters it with a number of its own (MIN-6).")
    ResponseEntity<EnteredAppeal> receiveAppeal(
            @PathVariable MinutesId minutesId, @Valid @RequestBody GivenAppeal given, Envelope envelope) {
        int appeal = commands.send(given.command(minutesId), envelope, Integer.class);
        return written.created(minutesId, new EnteredAppeal(appeal), "/api/v1/minutes/{minutesId}", minutesId);
    }

    @PostMapping("/appeals/{appeal}/forwarding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Skicka överklagandet till domstolen",
            description = "The appeal was sent to the municipality and goes on at once (MIN-6).")
    ResponseEntity<Void> forwardAppeal(
            @PathVariable MinutesId minutesId,
            @PathVariable int appeal,
            @Valid @RequestBody GivenDay given,
            @OnVersion Envelope envelope) {
        commands.send(new ForwardAppeal(minutesId, appeal, given.on()), envelope);
        return written.done(minutesId);
    }

    @PostMapping("/appeals/{appeal}/outcome")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna vad domstolen beslutade", description = "Upheld, annulled, stayed or dismissed.")
    ResponseEntity<Void> recordOutcome(
            @PathVariable MinutesId minutesId,
            @PathVariable int appeal,
            @Valid @RequestBody GivenAppealOutcome given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(minutesId, appeal), envelope);
        return written.done(minutesId);
    }
}
