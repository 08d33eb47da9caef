package se.kansli.web.remiss;

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
import se.kansli.command.remiss.CancelRemiss;
import se.kansli.command.remiss.CloseRemissForAnswers;
import se.kansli.command.remiss.SummariseRemiss;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.web.cases.GivenReason;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;
import se.kansli.web.records.RegisteredRecord;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Remisser", description = "A remiss that is sent: its answers, extensions, coding and compilation")
final class RemisserController {

    private static final String RECORD = "/api/v1/cases/{caseId}/records/{recordNumber}";

    private final Commands commands;
    private final Written written;

    RemisserController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping("/cases/{caseId}/remisser")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Skicka ärendet på remiss",
            description =
                    "Sends the case on remiss; groups are resolved to the bodies that exist today (CON-3, CON-4).")
    ResponseEntity<SentOnRemiss> send(
            @PathVariable CaseId caseId, @Valid @RequestBody RemissToSend remiss, Envelope envelope) {
        RemissId remissId = commands.send(remiss.command(caseId), envelope, RemissId.class);
        return written.created(caseId, new SentOnRemiss(remissId), "/api/v1/remisser/{remissId}", remissId);
    }

    @PostMapping("/remisser/{remissId}/extensions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bevilja anstånd", description = "Grants more time; the original due date is kept (CON-15).")
    ResponseEntity<Void> grantExtension(
            @PathVariable RemissId remissId, @Valid @RequestBody ExtensionToGrant extension, Envelope envelope) {
        commands.send(extension.command(remissId), envelope);
        return written.done(remissId.caseId());
    }

    @PostMapping("/remisser/{remissId}/extension-refusals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Avslå begäran om anstånd", description = "Refuses a request for more time.")
    ResponseEntity<Void> refuseExtension(
            @PathVariable RemissId remissId, @Valid @RequestBody ExtensionToRefuse refusal, Envelope envelope) {
        commands.send(refusal.command(remissId), envelope);
        return written.done(remissId.caseId());
    }

    @PostMapping("/remisser/{remissId}/extension-requests")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Registrera en begäran om anstånd som kom på papper",
            description = "Registers a request for more time that came outside the system.")
    ResponseEntity<Void> receiveExtensionRequest(
            @PathVariable RemissId remissId, @Valid @RequestBody ExtensionRequestOnPaper wish, Envelope envelope) {
        commands.send(wish.command(remissId), envelope);
        return written.done(remissId.caseId());
    }

    @PostMapping("/remisser/{remissId}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Registrera ett remissvar som kom på papper",
            description = "Registers an answer that came outside the system, however late (TF 2:9).")
    ResponseEntity<RegisteredRecord> registerAnswer(
            @PathVariable RemissId remissId, @Valid @RequestBody AnswerOnPaper answer, Envelope envelope) {
        return recorded(remissId, commands.send(answer.command(remissId), envelope, Integer.class));
    }

    @PostMapping("/remisser/{remissId}/spontaneous-answers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Registrera ett spontant svar",
            description = "Registers views that nobody asked for (CON-19).")
    ResponseEntity<RegisteredRecord> registerSpontaneousAnswer(
            @PathVariable RemissId remissId, @Valid @RequestBody UninvitedAnswer answer, Envelope envelope) {
        return recorded(remissId, commands.send(answer.command(remissId), envelope, Integer.class));
    }

    @PostMapping("/remisser/{remissId}/codings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Koda ett svar",
            description = "Codes an answer point by point (CON-16); the latest coding is shown.")
    ResponseEntity<Void> code(
            @PathVariable RemissId remissId, @Valid @RequestBody CodingOfAnswer coding, Envelope envelope) {
        commands.send(coding.command(remissId), envelope);
        return written.done(remissId.caseId());
    }

    @PostMapping("/remisser/{remissId}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sluta vänta på svar", description = "Closes for answers; the silent are told apart (CON-13).")
    ResponseEntity<Void> close(@PathVariable RemissId remissId, Envelope envelope) {
        commands.send(new CloseRemissForAnswers(remissId.caseId(), remissId), envelope);
        return written.done(remissId.caseId());
    }

    @PostMapping("/remisser/{remissId}/summary")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upprätta remissammanställningen",
            description = "Establishes the compilation as a record (CON-17).")
    ResponseEntity<RegisteredRecord> summarise(@PathVariable RemissId remissId, Envelope envelope) {
        SummariseRemiss command = new SummariseRemiss(remissId.caseId(), remissId);
        return recorded(remissId, commands.send(command, envelope, Integer.class));
    }

    @PostMapping("/remisser/{remissId}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Återkalla remissen", description = "Cancels the remiss; those who were asked are told.")
    ResponseEntity<Void> cancel(
            @PathVariable RemissId remissId, @Valid @RequestBody GivenReason why, Envelope envelope) {
        commands.send(new CancelRemiss(remissId.caseId(), remissId, why.reason()), envelope);
        return written.done(remissId.caseId());
    }

    private ResponseEntity<RegisteredRecord> recorded(RemissId remissId, int recordNumber) {
        CaseId caseId = remissId.caseId();
        return written.created(caseId, new RegisteredRecord(caseId, recordNumber), RECORD, caseId, recordNumber);
    }
}
