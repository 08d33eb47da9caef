package se.kansli.web.agenda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/paragraph-series", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Föredragningslista")
final class ParagraphSeriesController {

    private final Commands commands;
    private final Written written;

    ParagraphSeriesController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Fortsätt en paragrafserie från ett tidigare system",
            description = "The next paragraph of the body follows the last one of the earlier system.")
    ResponseEntity<Void> continueSeries(@Valid @RequestBody ParagraphSeriesToContinue given, Envelope envelope) {
        commands.send(given.command(), envelope);
        return written.done(given.series());
    }
}
