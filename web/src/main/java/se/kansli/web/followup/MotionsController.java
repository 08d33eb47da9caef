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
import se.kansli.command.followup.ReportCouncilMotion;
import se.kansli.kernel.cases.CaseId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/cases/{caseId}/motion", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Uppföljning")
final class MotionsController {

    private final Commands commands;
    private final Written written;

    MotionsController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anteckna att en motion eller ett medborgarförslag har väckts",
            description = "The year begins in which it is decided, or else reported (FUP-1).")
    ResponseEntity<Void> raise(@PathVariable CaseId caseId, @Valid @RequestBody RaisedMotion given, Envelope envelope) {
        commands.send(given.command(caseId), envelope);
        return written.done(caseId);
    }

    @PostMapping("/reports")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anteckna att fullmäktige fick veta att beredningen inte är klar",
            description = "What has come to light so far (KL 5:35), as often as somebody likes.")
    ResponseEntity<Void> report(
            @PathVariable CaseId caseId, @Valid @RequestBody MotionReport given, Envelope envelope) {
        commands.send(new ReportCouncilMotion(caseId, given.on(), given.findings()), envelope);
        return written.done(caseId);
    }
}
