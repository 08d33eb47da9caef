package se.kansli.web.followup;

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
import se.kansli.command.followup.GiveAssignment;
import se.kansli.command.followup.LapseAssignment;
import se.kansli.command.followup.LeadAssignmentToCase;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/assignments", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Uppföljning", description = "What decisions gave somebody to do, from then until it is done")
final class AssignmentsController {

    private static final String ONE = "/{assignmentId}";

    private final Commands commands;
    private final Written written;

    AssignmentsController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ge ett uppdrag som följer av ett beslut",
            description = "For a decision that was recorded by hand or imported. What a meeting that is held here gives"
                    + " somebody to do is given by itself (FUP-2).")
    ResponseEntity<GivenAssignment> give(@Valid @RequestBody AssignmentToGive given, Envelope envelope) {
        GiveAssignment command = given.command();
        commands.send(command, envelope);
        AssignmentId id = command.assignmentId();
        return written.created(id, new GivenAssignment(id), "/api/v1/assignments/{assignmentId}", id);
    }

    @PostMapping(ONE + "/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Godta ett uppdrag",
            description = "Those who are to carry it out take it on. Whoever had contested it takes that back.")
    ResponseEntity<Void> accept(
            @PathVariable AssignmentId assignmentId,
            @Valid @RequestBody Responsibility given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(assignmentId), envelope);
        return written.done(assignmentId);
    }

    @PostMapping(ONE + "/contest")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Bestrid ett uppdrag",
            description = "Those who are to carry it out hold that it is not theirs (FUP-2).")
    ResponseEntity<Void> contest(
            @PathVariable AssignmentId assignmentId,
            @Valid @RequestBody Objection given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(assignmentId), envelope);
        return written.done(assignmentId);
    }

    @PostMapping(ONE + "/reports")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rapportera ett uppdrag", description = "Tells how far it has come.")
    ResponseEntity<Void> report(
            @PathVariable AssignmentId assignmentId, @Valid @RequestBody ProgressReport given, Envelope envelope) {
        commands.send(given.command(assignmentId), envelope);
        return written.done(assignmentId);
    }

    @PostMapping(ONE + "/cases")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Tala om vilket ärende ett uppdrag ledde till",
            description = "The case is linked back, and the assignment is not done before its result is adopted.")
    ResponseEntity<Void> lead(
            @PathVariable AssignmentId assignmentId, @Valid @RequestBody SprungCase given, Envelope envelope) {
        commands.send(new LeadAssignmentToCase(assignmentId, given.caseId()), envelope);
        return written.done(assignmentId);
    }

    @PostMapping(ONE + "/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anmäl ett uppdrag som utfört",
            description = "By which decision, if there is one; there is one if it led to a case.")
    ResponseEntity<Void> finish(
            @PathVariable AssignmentId assignmentId,
            @Valid @RequestBody Completion given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(assignmentId), envelope);
        return written.done(assignmentId);
    }

    @PostMapping(ONE + "/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Återkalla ett uppdrag", description = "Those who gave it take it back.")
    ResponseEntity<Void> revoke(
            @PathVariable AssignmentId assignmentId,
            @Valid @RequestBody Revocation given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(assignmentId), envelope);
        return written.done(assignmentId);
    }

    @PostMapping(ONE + "/lapse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anteckna att ett uppdrag har förfallit",
            description = "There is nothing left to do, though nobody did it.")
    ResponseEntity<Void> lapse(
            @PathVariable AssignmentId assignmentId, @Valid @RequestBody Lapse given, @OnVersion Envelope envelope) {
        commands.send(new LapseAssignment(assignmentId, given.reason()), envelope);
        return written.done(assignmentId);
    }
}
