package se.kansli.web.mandates;

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
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/bodies/{body}/mandates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Uppdrag", description = "Who sits in each body, and when")
final class MandatesController {

    private final Commands commands;
    private final Written written;

    MandatesController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "För in ett uppdrag",
            description = "Somebody is elected. Whoever presides is a member first, by a mandate of its own.")
    ResponseEntity<Void> give(
            @PathVariable BodyCode body, @Valid @RequestBody MandateToGive mandate, Envelope envelope) {
        commands.send(mandate.command(body), envelope);
        return written.done(body);
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Avsluta ett uppdrag",
            description = "From a day on, or from some day between two when it is not known which.")
    ResponseEntity<Void> end(@PathVariable BodyCode body, @Valid @RequestBody MandateToEnd mandate, Envelope envelope) {
        commands.send(mandate.command(body), envelope);
        return written.done(body);
    }
}
