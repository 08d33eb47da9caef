package se.kansli.web.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.cases.RegisterArrivedRemiss;
import se.kansli.command.remiss.RequestExtension;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.web.cases.RegisteredCase;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/incoming-remisser/{incomingRemissId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Inkorg")
final class IncomingRemisserController {

    private final Commands commands;
    private final Written written;
    private final Clock clock;

    IncomingRemisserController(Commands commands, Written written, Clock clock) {
        this.commands = commands;
        this.written = written;
        this.clock = clock;
    }

    @PostMapping("/registration")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Öppna ett eget ärende för remissen", description = "Opens the receiver's own case (CON-5).")
    ResponseEntity<RegisteredCase> register(
            @PathVariable IncomingRemissId incomingRemissId,
            @Valid @RequestBody RemissToRegister given,
            Envelope envelope) {
        RegisterArrivedRemiss command = given.command(incomingRemissId, Stockholm.today(clock));
        CaseId caseId = commands.send(command, envelope, CaseId.class);
        return written.created(caseId, RegisteredCase.issued(caseId), "/api/v1/cases/{caseId}", caseId);
    }

    @PostMapping("/extension-requests")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Begär anstånd", description = "Asks the sender for more time (CON-15).")
    ResponseEntity<Void> requestExtension(
            @PathVariable IncomingRemissId incomingRemissId,
            @Valid @RequestBody ExtensionToRequest wish,
            Envelope envelope) {
        commands.send(new RequestExtension(incomingRemissId, wish.wantedDueOn(), wish.reason()), envelope);
        return written.done(incomingRemissId);
    }
}
