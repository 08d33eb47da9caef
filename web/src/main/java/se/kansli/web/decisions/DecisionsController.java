package se.kansli.web.decisions;

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
@RequestMapping(path = "/api/v1/cases/{caseId}/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Beslut", description = "Recording what was decided")
final class DecisionsController {

    private final Commands commands;
    private final Written written;

    DecisionsController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna ett beslut", description = "Records a decision, verbatim.")
    ResponseEntity<Void> record(
            @PathVariable CaseId caseId, @Valid @RequestBody DecisionToRecord decision, Envelope envelope) {
        commands.send(decision.command(caseId), envelope);
        return written.done(caseId);
    }
}
