package se.kansli.web.organisation;

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
import se.kansli.command.organisation.DissolveBody;
import se.kansli.command.organisation.RenameBody;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/bodies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Organisation")
final class BodiesController {

    private final Commands commands;
    private final Written written;

    BodiesController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Inrätta ett organ", description = "Establishes a body: nämnd, utskott, company.")
    ResponseEntity<EstablishedBody> establish(@Valid @RequestBody BodyToEstablish given, Envelope envelope) {
        commands.send(given.command(), envelope);
        return written.created(given.body(), new EstablishedBody(given.body()), "/api/v1/bodies/{body}", given.body());
    }

    @PutMapping("/{body}/name")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Byt namn på ett organ", description = "Renames a body.")
    ResponseEntity<Void> rename(@PathVariable BodyCode body, @Valid @RequestBody NewName name, Envelope envelope) {
        commands.send(new RenameBody(body, name.name(), name.renamedOn()), envelope);
        return written.done(body);
    }

    @PutMapping("/{body}/local-rules")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Bestäm de lokala reglerna för ett organ",
            description = "What the municipality has decided for the body, from a day on: seats, summons, numbering.")
    ResponseEntity<Void> setLocalRules(
            @PathVariable BodyCode body, @Valid @RequestBody LocalRulesToSet rules, Envelope envelope) {
        commands.send(rules.command(body), envelope);
        return written.done(body);
    }

    @PostMapping("/{body}/dissolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Upplös ett organ", description = "The body takes no new cases; what it did stays.")
    ResponseEntity<Void> dissolve(
            @PathVariable BodyCode body, @Valid @RequestBody Dissolution dissolution, Envelope envelope) {
        commands.send(new DissolveBody(body, dissolution.reason(), dissolution.dissolvedOn()), envelope);
        return written.done(body);
    }
}
