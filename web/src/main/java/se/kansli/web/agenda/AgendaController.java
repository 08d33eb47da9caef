package se.kansli.web.agenda;

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
import se.kansli.command.agenda.NumberItems;
import se.kansli.command.agenda.RemoveItem;
import se.kansli.command.agenda.ReorderItems;
import se.kansli.command.agenda.SendSummons;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.web.cases.GivenReason;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/meetings/{meetingId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Föredragningslista", description = "What a meeting is to take up")
final class AgendaController {

    private final Commands commands;
    private final Written written;

    AgendaController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping("/items")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sätt upp ett ärende", description = "Puts an item on the agenda.")
    ResponseEntity<AddedItem> add(
            @PathVariable MeetingId meetingId, @Valid @RequestBody ItemToAdd given, Envelope envelope) {
        int item = commands.send(given.command(meetingId), envelope, Integer.class);
        return written.created(meetingId, new AddedItem(item), "/api/v1/meetings/{meetingId}/proceedings", meetingId);
    }

    @PostMapping("/items/waiting")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Sätt upp ett ärende som väntar",
            description = "Puts a case that waits for the body on the agenda, with the title, the proposals and the "
                    + "documents that it was made ready with, or with which another body forwarded it.")
    ResponseEntity<AddedItem> addWaiting(
            @PathVariable MeetingId meetingId, @Valid @RequestBody CaseToPutUp given, Envelope envelope) {
        int item = commands.send(given.command(meetingId), envelope, Integer.class);
        return written.created(meetingId, new AddedItem(item), "/api/v1/meetings/{meetingId}/proceedings", meetingId);
    }

    @PutMapping("/items/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ändra ett ärende på listan",
            description = "Another title, other recommendations or documents.")
    ResponseEntity<Void> change(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody ItemToChange given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(meetingId, item), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ta bort ett ärende från listan",
            description = "Before it has a number; it leaves no paragraph.")
    ResponseEntity<Void> remove(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody GivenReason given,
            @OnVersion Envelope envelope) {
        commands.send(new RemoveItem(meetingId, item, given.reason()), envelope);
        return written.done(meetingId);
    }

    @PutMapping("/agenda")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ordna föredragningslistan", description = "The order in which the items are taken up.")
    ResponseEntity<Void> reorder(
            @PathVariable MeetingId meetingId, @Valid @RequestBody ItemsInOrder given, @OnVersion Envelope envelope) {
        commands.send(new ReorderItems(meetingId, given.items()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/summons")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Skicka kallelsen", description = "With the items as they stand on the agenda.")
    ResponseEntity<Void> summon(
            @PathVariable MeetingId meetingId, @Valid @RequestBody SummonsToSend given, @OnVersion Envelope envelope) {
        commands.send(new SendSummons(meetingId, given.recipients(), given.lateReason()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/numbers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Numrera ärendena", description = "Each item without a number gets the next of the body.")
    ResponseEntity<Void> number(@PathVariable MeetingId meetingId, @OnVersion Envelope envelope) {
        commands.send(new NumberItems(meetingId), envelope);
        return written.done(meetingId);
    }
}
