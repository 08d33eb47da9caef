package se.kansli.web.preparation;

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
import se.kansli.kernel.cases.CaseId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/cases/{caseId}/readiness", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Beredning", description = "Cases on their way to the body that decides")
final class ReadinessController {

    private final Commands commands;
    private final Written written;

    ReadinessController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Gör ett ärende klart för ett organ",
            description = "With memo, proposals and documents; made ready once more, the latest counts. What was on "
                    + "remiss goes with it, or the reason why not is told (CON-18).")
    ResponseEntity<Void> ready(
            @PathVariable CaseId caseId, @Valid @RequestBody CaseToMakeReady ready, Envelope envelope) {
        commands.send(ready.command(caseId), envelope);
        return written.done(caseId);
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ta tillbaka ett ärende", description = "It does not wait for the body any more.")
    ResponseEntity<Void> takeBack(
            @PathVariable CaseId caseId, @Valid @RequestBody CaseToTakeBack back, Envelope envelope) {
        commands.send(back.command(caseId), envelope);
        return written.done(caseId);
    }
}
