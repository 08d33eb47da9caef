package se.kansli.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.cases.AssignOfficer;
import se.kansli.command.cases.ChangeCaseTitle;
import se.kansli.command.cases.CloseCase;
import se.kansli.command.cases.MarkCaseSecret;
import se.kansli.command.cases.RemoveCaseSecrecyMark;
import se.kansli.command.cases.ReopenCase;
import se.kansli.command.cases.TransferCase;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.cases.CaseId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ärenden", description = "Cases: registering them, and what can be done to one as such")
final class CasesController {

    private static final String CASE = "/api/v1/cases/{caseId}";

    private final Commands commands;
    private final Written written;
    private final Clock clock;

    CasesController(Commands commands, Written written, Clock clock) {
        this.commands = commands;
        this.written = written;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Registrera ett ärende", description = "Registers a case; the answer has its diarienummer.")
    ResponseEntity<RegisteredCase> register(@Valid @RequestBody CaseRegistration registration, Envelope envelope) {
        CaseId caseId = commands.send(registration.command(Stockholm.today(clock)), envelope, CaseId.class);
        return written.created(caseId, RegisteredCase.issued(caseId), CASE, caseId);
    }

    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ta in ett ärende som redan har ett nummer", description = "Imports a case with its number.")
    ResponseEntity<RegisteredCase> importCase(@Valid @RequestBody CaseToImport existing, Envelope envelope) {
        CaseId caseId = commands.send(existing.command(), envelope, CaseId.class);
        RegisteredCase imported =
                new RegisteredCase(caseId, existing.diarienummer().printed());
        return written.created(caseId, imported, CASE, caseId);
    }

    @PutMapping("/{caseId}/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Utse handläggare", description = "Assigns the case officer.")
    ResponseEntity<Void> assignOfficer(
            @PathVariable CaseId caseId, @Valid @RequestBody OfficerToAssign assigned, @OnVersion Envelope envelope) {
        commands.send(new AssignOfficer(caseId, assigned.officer()), envelope);
        return written.done(caseId);
    }

    @PutMapping("/{caseId}/title")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Byt ärendemening",
            description = "Changes the titles; earlier ones can still be searched for.")
    ResponseEntity<Void> changeTitle(
            @PathVariable CaseId caseId, @Valid @RequestBody NewTitle title, @OnVersion Envelope envelope) {
        commands.send(new ChangeCaseTitle(caseId, title.title(), title.publicTitle()), envelope);
        return written.done(caseId);
    }

    @PostMapping("/{caseId}/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Länka till ett annat ärende", description = "Links the case to another one.")
    ResponseEntity<Void> link(@PathVariable CaseId caseId, @Valid @RequestBody CaseToLink link, Envelope envelope) {
        commands.send(link.command(caseId), envelope);
        return written.done(caseId);
    }

    @PutMapping("/{caseId}/secrecy-mark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sekretessmarkera ärendet", description = "Marks the case secret, naming the rule (REG-5).")
    ResponseEntity<Void> markSecret(
            @PathVariable CaseId caseId, @Valid @RequestBody GivenGround mark, @OnVersion Envelope envelope) {
        commands.send(new MarkCaseSecret(caseId, mark.ground()), envelope);
        return written.done(caseId);
    }

    @DeleteMapping("/{caseId}/secrecy-mark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ta bort sekretessmarkeringen", description = "Removes the mark; the body says why.")
    ResponseEntity<Void> removeSecrecyMark(
            @PathVariable CaseId caseId, @Valid @RequestBody GivenReason why, @OnVersion Envelope envelope) {
        commands.send(new RemoveCaseSecrecyMark(caseId, why.reason()), envelope);
        return written.done(caseId);
    }

    @PostMapping("/{caseId}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Avsluta ärendet", description = "Closes the case.")
    ResponseEntity<Void> close(
            @PathVariable CaseId caseId, @Valid @RequestBody Closure closure, @OnVersion Envelope envelope) {
        commands.send(new CloseCase(caseId, closure.reason(), closure.note()), envelope);
        return written.done(caseId);
    }

    @PostMapping("/{caseId}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Återuppta ärendet", description = "Reopens a closed case.")
    ResponseEntity<Void> reopen(
            @PathVariable CaseId caseId, @Valid @RequestBody GivenReason why, @OnVersion Envelope envelope) {
        commands.send(new ReopenCase(caseId, why.reason()), envelope);
        return written.done(caseId);
    }

    @PostMapping("/{caseId}/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Lämna över ärendet till en annan myndighet",
            description =
                    "Closes the case here; the other authority opens one with a number of its own, and both are linked.")
    ResponseEntity<Void> transfer(
            @PathVariable CaseId caseId, @Valid @RequestBody Handover handover, @OnVersion Envelope envelope) {
        commands.send(new TransferCase(caseId, handover.to(), handover.reason()), envelope);
        return written.done(caseId);
    }
}
