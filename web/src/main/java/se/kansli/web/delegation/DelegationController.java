package se.kansli.web.delegation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.query.delegation.DelegatedDecisionView;
import se.kansli.query.delegation.DelegatedQuery;
import se.kansli.query.delegation.DelegatedState;
import se.kansli.query.delegation.FindDelegatedDecision;
import se.kansli.query.delegation.FindDelegationOrder;
import se.kansli.query.delegation.ListDelegatedDecisions;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.InvalidRequest;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Delegation", description = "What others decide for a nämnd, and how it learns of that (KL 6:37-40)")
final class DelegationController {

    private final Commands commands;
    private final Written written;
    private final Questions questions;
    private final Reading reading;
    private final Clock clock;

    DelegationController(Commands commands, Written written, Questions questions, Reading reading, Clock clock) {
        this.commands = commands;
        this.written = written;
        this.questions = questions;
        this.reading = reading;
        this.clock = clock;
    }

    @PutMapping("/bodies/{body}/delegation-order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Bestäm en nämnds delegationsordning",
            description = "The whole order, from a day on. A decision by delegation then names one of its points.")
    ResponseEntity<Void> setOrder(
            @PathVariable BodyCode body, @Valid @RequestBody DelegationOrderToSet given, Envelope envelope) {
        commands.send(given.command(body), envelope);
        return written.done(body);
    }

    @GetMapping("/bodies/{body}/delegation-order")
    @OpenTo(Askers.EVERY_USER)
    @Operation(
            summary = "Läs en nämnds delegationsordning",
            description = "As it holds on a day, or today; not found when none is known.")
    DelegationOrder order(@PathVariable BodyCode body, @RequestParam(required = false) @Nullable LocalDate on) {
        return questions
                .ask(new FindDelegationOrder(body, on == null ? Stockholm.today(clock) : on))
                .orElseThrow(Reading::nothingThere);
    }

    @GetMapping("/delegated-decisions")
    @OpenTo(Askers.READERS_OF_THE_AUTHORITY)
    @AnsweredFrom("delegated")
    @Operation(
            summary = "Lista delegationsbeslut",
            description =
                    "What was decided in the nämnd's cases by delegation, in the order in which it was listed; all"
                            + " of it, or what waits to be reported or minuted (KL 6:40, MIN-8).")
    Page<DelegatedDecisionView> list(
            @RequestParam BodyCode body,
            @RequestParam(required = false) @Nullable DelegatedState state,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(DelegatedQuery.MOST) int limit,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, body);
        DelegatedQuery query = InvalidRequest.reading("cursor", () -> new DelegatedQuery(state, cursor, limit));
        return questions.ask(new ListDelegatedDecisions(body, query));
    }

    @GetMapping("/delegated-decisions/{decision}")
    @OpenTo(Askers.READERS_OF_THE_AUTHORITY)
    @AnsweredFrom("delegated")
    @Operation(
            summary = "Läs ett delegationsbeslut",
            description = "What was decided, by which point of the delegation order, and how the nämnd learns of it.")
    DelegatedDecisionView read(@PathVariable DelegatedDecisionId decision, @AuthenticationPrincipal Actor actor) {
        reading.require(actor, decision.authority());
        return questions
                .ask(new FindDelegatedDecision(decision.authority(), decision))
                .orElseThrow(Reading::nothingThere);
    }
}
