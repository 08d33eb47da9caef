package se.kansli.web.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.cases.ContinueDiarySeries;
import se.kansli.kernel.Stockholm;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/diary-series", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Organisation", description = "The bodies of the municipality and their series of diarienummer")
final class DiarySeriesController {

    private final Commands commands;
    private final Written written;
    private final Clock clock;

    DiarySeriesController(Commands commands, Written written, Clock clock) {
        this.commands = commands;
        this.written = written;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Fortsätt en diarieserie från ett tidigare system",
            description = "The next number follows the last one of the earlier system.")
    ResponseEntity<Void> continueSeries(@Valid @RequestBody SeriesToContinue series, Envelope envelope) {
        ContinueDiarySeries command = series.command(Stockholm.today(clock));
        commands.send(command, envelope);
        return written.done(command.series());
    }
}
