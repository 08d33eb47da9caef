package se.kansli.web.sitting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import se.kansli.command.sitting.AcceptUrgentItem;
import se.kansli.command.sitting.ChooseApprovers;
import se.kansli.command.sitting.DecideConflict;
import se.kansli.command.sitting.DeclareConflict;
import se.kansli.command.sitting.GiveReservationReason;
import se.kansli.command.sitting.HandleItem;
import se.kansli.command.sitting.MakeMinutesNote;
import se.kansli.command.sitting.MakeMotion;
import se.kansli.command.sitting.MakeReservation;
import se.kansli.command.sitting.PostponeItem;
import se.kansli.command.sitting.PutQuestions;
import se.kansli.command.sitting.ReportDelegatedDecisions;
import se.kansli.command.sitting.ReportUrgentDecisions;
import se.kansli.command.sitting.SettleParagraph;
import se.kansli.command.sitting.StateResult;
import se.kansli.command.sitting.StopDecision;
import se.kansli.command.sitting.WithdrawItem;
import se.kansli.command.sitting.WithdrawMotion;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.web.cases.GivenReason;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/meetings/{meetingId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ärenden på sammanträdet", description = "What is said and decided in each item")
final class ItemsController {

    private final Commands commands;
    private final Written written;

    ItemsController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping("/items/{item}/take-up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ta upp ett ärende", description = "Counts those who may decide in it.")
    ResponseEntity<Void> takeUp(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody(required = false) @Nullable TakingUp given,
            Envelope envelope) {
        commands.send(TakingUp.command(meetingId, item, given), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/conflicts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna anmälan om jäv", description = "Somebody tells of a ground.")
    ResponseEntity<Void> declareConflict(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody GivenConflict given,
            Envelope envelope) {
        commands.send(new DeclareConflict(meetingId, item, given.attendee(), given.ground()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/conflict-decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Avgör om någon är jävig", description = "Who is takes no part and is not present.")
    ResponseEntity<Void> decideConflict(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody ConflictRuling given,
            Envelope envelope) {
        commands.send(new DecideConflict(meetingId, item, given.attendee(), given.disqualified()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/urgency-consent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anteckna enighet om ett brådskande ärende",
            description = "All who are present agree to decide it.")
    ResponseEntity<Void> acceptUrgent(@PathVariable MeetingId meetingId, @PathVariable int item, Envelope envelope) {
        commands.send(new AcceptUrgentItem(meetingId, item), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/motions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Anteckna ett yrkande", description = "By one who takes part in the decision.")
    ResponseEntity<MadeMotion> move(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody GivenMotion given,
            Envelope envelope) {
        int motion = commands.send(
                new MakeMotion(meetingId, item, given.by(), given.kind(), given.text()), envelope, Integer.class);
        return written.created(
                meetingId, new MadeMotion(motion), "/api/v1/meetings/{meetingId}/proceedings", meetingId);
    }

    @PostMapping("/items/{item}/motions/{motion}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ta tillbaka ett yrkande", description = "It is left out of the minutes.")
    ResponseEntity<Void> withdrawMotion(
            @PathVariable MeetingId meetingId, @PathVariable int item, @PathVariable int motion, Envelope envelope) {
        commands.send(new WithdrawMotion(meetingId, item, motion), envelope);
        return written.done(meetingId);
    }

    @PutMapping("/items/{item}/questions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ställ proposition", description = "The questions in the order in which they are put.")
    ResponseEntity<Void> put(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody QuestionsToPut given,
            @OnVersion Envelope envelope) {
        commands.send(
                new PutQuestions(
                        meetingId,
                        item,
                        given.questions().stream().map(GivenQuestion::question).toList()),
                envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/results")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna vad organet funnit", description = "A question is answered by acclamation.")
    ResponseEntity<Void> state(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody GivenResult given,
            Envelope envelope) {
        commands.send(new StateResult(meetingId, item, given.question(), given.answeredYes()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/votes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna en omröstning", description = "Open with names, or in elections secret.")
    ResponseEntity<Void> vote(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody HeldVote given,
            Envelope envelope) {
        commands.send(given.command(meetingId, item), envelope);
        return written.done(meetingId);
    }

    @PutMapping("/items/{item}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna beslutet", description = "Worded anew until the paragraph stands.")
    ResponseEntity<Void> decide(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody DecisionInMeeting given,
            @OnVersion Envelope envelope) {
        commands.send(given.command(meetingId, item), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/stops")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anteckna att en ledamot stoppar beslutet",
            description = "Danish standsningsret: another body decides these points instead (MTG-14).")
    ResponseEntity<Void> stop(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody GivenStop given,
            Envelope envelope) {
        commands.send(new StopDecision(meetingId, item, given.points(), given.by(), given.caseId()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/handling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna information eller samtal", description = "An item without a decision.")
    ResponseEntity<Void> handle(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody Handling given,
            @OnVersion Envelope envelope) {
        commands.send(new HandleItem(meetingId, item, given.outcome(), given.text()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/postponement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bordlägg eller återremittera", description = "By the majority, or in fullmäktige by a third.")
    ResponseEntity<Void> postpone(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody Postponement given,
            @OnVersion Envelope envelope) {
        commands.send(
                new PostponeItem(
                        meetingId,
                        item,
                        given.outcome(),
                        given.reason(),
                        given.askers() == null ? List.of() : given.askers()),
                envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Låt ett ärende utgå", description = "It keeps its number.")
    ResponseEntity<Void> withdraw(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody GivenReason given,
            @OnVersion Envelope envelope) {
        commands.send(new WithdrawItem(meetingId, item, given.reason()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/reservations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna en reservation", description = "By one who took part, before the meeting ends.")
    ResponseEntity<Void> reserve(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody GivenDissent given,
            Envelope envelope) {
        commands.send(new MakeReservation(meetingId, item, given.by(), given.text()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/reservation-reasons")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Motivera en reservation", description = "In writing, also after the meeting.")
    ResponseEntity<Void> giveReason(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody WordsOf given,
            Envelope envelope) {
        commands.send(new GiveReservationReason(meetingId, item, given.by(), given.text()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gör en protokollsanteckning", description = "What somebody wants put in the minutes.")
    ResponseEntity<Void> note(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody WordsOf given,
            Envelope envelope) {
        commands.send(new MakeMinutesNote(meetingId, item, given.by(), given.text()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/urgent-decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anmäl brådskande beslut",
            description = "What was decided for the nämnd since it last met (CON-12).")
    ResponseEntity<Void> reportUrgent(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody DecisionsToReport given,
            Envelope envelope) {
        commands.send(new ReportUrgentDecisions(meetingId, item, given.decisions()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/delegated-decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anmäl delegationsbeslut",
            description =
                    "What delegates have decided for the nämnd (KL 6:40). What is reported has no minutes of its own.")
    ResponseEntity<Void> reportDelegated(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody DelegatedDecisionsToReport given,
            Envelope envelope) {
        commands.send(new ReportDelegatedDecisions(meetingId, item, given.decisions()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/approvers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Utse justerare", description = "Beside the one who presides.")
    ResponseEntity<Void> chooseApprovers(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @Valid @RequestBody ApproversToChoose given,
            Envelope envelope) {
        commands.send(new ChooseApprovers(meetingId, item, given.approvers(), given.plannedFor()), envelope);
        return written.done(meetingId);
    }

    @PostMapping("/items/{item}/immediate-approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Justera en paragraf omedelbart",
            description = "The text was read and approved at the meeting.")
    ResponseEntity<Void> settle(
            @PathVariable MeetingId meetingId, @PathVariable int item, @OnVersion Envelope envelope) {
        commands.send(new SettleParagraph(meetingId, item), envelope);
        return written.done(meetingId);
    }
}
