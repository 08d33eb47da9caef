package se.kansli.web.ballots;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.ballots.BreakOffBallot;
import se.kansli.command.ballots.CastVote;
import se.kansli.command.ballots.CloseBallot;
import se.kansli.command.ballots.CorrectVote;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.query.ballots.BallotView;
import se.kansli.query.ballots.FindBallot;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.cases.GivenReason;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;
import se.kansli.web.sitting.GivenVote;

@RestController
@RequestMapping(path = "/api/v1/ballots", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Omröstning", description = "Open votes that each casts for themselves, at the same moment")
final class BallotsController {

    private final Commands commands;
    private final Written written;
    private final Questions questions;
    private final Reading reading;

    BallotsController(Commands commands, Written written, Questions questions, Reading reading) {
        this.commands = commands;
        this.written = written;
        this.questions = questions;
        this.reading = reading;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Börja en omröstning",
            description = "Those who take part in the item vote. Nothing else is done in it until the vote has ended.")
    ResponseEntity<OpenedBallot> open(@Valid @RequestBody BallotToOpen given, Envelope envelope) {
        BallotId ballotId = commands.send(given.command(), envelope, BallotId.class);
        return written.created(ballotId, new OpenedBallot(ballotId), "/api/v1/ballots/{ballotId}", ballotId);
    }

    @PostMapping("/{ballotId}/votes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rösta", description = "The same vote again is counted once; another one is refused.")
    ResponseEntity<Void> vote(@PathVariable BallotId ballotId, @Valid @RequestBody GivenVote given, Envelope envelope) {
        commands.send(new CastVote(ballotId, given.attendee(), given.choice()), envelope);
        return written.done(ballotId);
    }

    @PostMapping("/{ballotId}/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rätta en röst", description = "While the vote is open. What was cast stays in the history.")
    ResponseEntity<Void> correct(
            @PathVariable BallotId ballotId, @Valid @RequestBody CorrectedVote given, Envelope envelope) {
        commands.send(new CorrectVote(ballotId, given.attendee(), given.choice(), given.reason()), envelope);
        return written.done(ballotId);
    }

    @PostMapping("/{ballotId}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Avsluta omröstningen",
            description = "Counted once, when all have voted or abstained; the question is then answered.")
    ResponseEntity<Void> close(@PathVariable BallotId ballotId, Envelope envelope) {
        commands.send(new CloseBallot(ballotId), envelope);
        return written.done(ballotId.meetingId());
    }

    @PostMapping("/{ballotId}/breaking-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Avbryt omröstningen", description = "Nothing is counted, and the question stays open.")
    ResponseEntity<Void> breakOff(
            @PathVariable BallotId ballotId, @Valid @RequestBody GivenReason given, Envelope envelope) {
        commands.send(new BreakOffBallot(ballotId, given.reason()), envelope);
        return written.done(ballotId.meetingId());
    }

    @GetMapping("/{ballotId}")
    @OpenTo(Askers.READERS_OF_THE_AUTHORITY)
    @Operation(summary = "Läs hur en omröstning står", description = "Each vote, and who has not voted.")
    BallotView read(@PathVariable BallotId ballotId, @AuthenticationPrincipal Actor actor) {
        reading.require(actor, ballotId.authority());
        return questions.ask(new FindBallot(ballotId.authority(), ballotId)).orElseThrow(Reading::nothingThere);
    }
}
