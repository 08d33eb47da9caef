package se.kansli.web.meetings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.meetings.TakeUrgentDecision;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.query.meetings.ListUrgentDecisions;
import se.kansli.query.meetings.UrgentDecisionView;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/urgent-decisions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Brådskande beslut", description = "What is decided for a nämnd between its meetings (CON-12)")
final class UrgentDecisionsController {

    private final Commands commands;
    private final Written written;
    private final Questions questions;
    private final Reading reading;
    private final Clock clock;

    UrgentDecisionsController(Commands commands, Written written, Questions questions, Reading reading, Clock clock) {
        this.commands = commands;
        this.written = written;
        this.questions = questions;
        this.reading = reading;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Registrera ett brådskande beslut",
            description = "Taken by the chair, or by a member whom the nämnd has named; its next meeting is not closed "
                    + "before it has been told (KL 6:39-40).")
    ResponseEntity<TakenUrgentDecision> take(@Valid @RequestBody UrgentDecisionToTake given, Envelope envelope) {
        TakeUrgentDecision command = given.command(Stockholm.today(clock));
        int number = commands.send(command, envelope, Integer.class);
        return written.created(
                command.docketId(),
                new TakenUrgentDecision(number),
                "/api/v1/urgent-decisions?body={body}",
                given.body());
    }

    @GetMapping
    @OpenTo(Askers.READERS_OF_THE_AUTHORITY)
    @Operation(
            summary = "Läs brådskande beslut",
            description = "In the order in which they were taken, each with the meeting that was told of it.")
    List<UrgentDecisionView> urgentDecisions(@RequestParam BodyCode body, @AuthenticationPrincipal Actor actor) {
        reading.require(actor, body);
        return questions.ask(new ListUrgentDecisions(DocketId.of(body, body)));
    }
}
