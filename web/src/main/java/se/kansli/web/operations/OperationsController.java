package se.kansli.web.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.access.Actor;
import se.kansli.query.parked.ParkedLetter;
import se.kansli.query.parked.ParkedLetters;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Projections;
import se.kansli.query.projection.Rebuild;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.cases.GivenReason;

@RestController
@OpenTo(Askers.ADMINISTRATORS)
@RequestMapping(path = "/api/v1/operations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drift", description = "For the administrator: projections and parked letters")
final class OperationsController {

    private final Projections projections;
    private final Freshness freshness;
    private final Rebuild rebuild;
    private final ParkedLetters parked;
    private final LetterDesk desk;
    private final AsyncTaskExecutor background;

    OperationsController(
            Projections projections,
            Freshness freshness,
            Rebuild rebuild,
            ParkedLetters parked,
            LetterDesk desk,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        this.projections = projections;
        this.freshness = freshness;
        this.rebuild = rebuild;
        this.parked = parked;
        this.desk = desk;
        this.background = background;
    }

    @GetMapping("/projections")
    @Operation(summary = "Lista projektionerna", description = "How far each projection is behind the log.")
    List<ProjectionState> projections() {
        return projections.all().stream()
                .map(Projection::name)
                .map(name -> ProjectionState.of(name, freshness.lag(name)))
                .toList();
    }

    @PostMapping("/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Bygg om en projektion",
            description =
                    "Made beside the live one and put in its place when it has caught up; everybody reads on meanwhile.")
    void rebuild(@PathVariable String name) {
        Projection<?> projection = projections.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(Reading::nothingThere);
        background.execute(() -> rebuild.of(List.of(projection)));
    }

    @GetMapping("/parked-letters")
    @Operation(summary = "Lista det som har parkerats", description = "The longest parked first.")
    List<ParkedLetter> parkedLetters(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return parked.oldest(limit);
    }

    @PostMapping("/parked-letters/{letterId}/retry")
    @Operation(
            summary = "Försök igen",
            description = "Has the event tried again as it lies in the log now, and whatever waits behind the letter.")
    RetriedLetter retry(@PathVariable @Size(max = 100) String letterId) {
        return desk.retry(letterId)
                .map(done -> new RetriedLetter(letterId, done))
                .orElseThrow(Reading::nothingThere);
    }

    @PostMapping("/parked-letters/{letterId}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ge upp", description = "Gives the letter up; the reason is kept.")
    void discard(
            @PathVariable @Size(max = 100) String letterId,
            @Valid @RequestBody GivenReason why,
            @AuthenticationPrincipal Actor actor) {
        if (!desk.discard(letterId, why.reason(), actor)) {
            throw Reading.nothingThere();
        }
    }
}
