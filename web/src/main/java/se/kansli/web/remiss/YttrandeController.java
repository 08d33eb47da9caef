package se.kansli.web.remiss;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.remiss.DispatchRemissvar;
import se.kansli.command.remiss.ProposeTjansteskrivelse;
import se.kansli.kernel.cases.CaseId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;
import se.kansli.web.records.RegisteredRecord;

@RestController
@RequestMapping(path = "/api/v1/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Yttrande", description = "The answer to a remiss, from draft to dispatch")
final class YttrandeController {

    private final Commands commands;
    private final Written written;

    YttrandeController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping("/tjansteskrivelser")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Skriv en tjänsteskrivelse",
            description =
                    "Writes the next version of the memo; a proposal that nobody outside the authority sees (TF 2:12).")
    ResponseEntity<WrittenMemo> write(
            @PathVariable CaseId caseId, @Valid @RequestBody MemoToWrite memo, Envelope envelope) {
        int version = commands.send(memo.command(caseId), envelope, Integer.class);
        return written.created(caseId, new WrittenMemo(caseId, version), "/api/v1/cases/{caseId}", caseId);
    }

    @PostMapping("/tjansteskrivelser/{version}/proposal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lägg fram tjänsteskrivelsen för nämnden", description = "Puts this version before the nämnd.")
    ResponseEntity<Void> propose(@PathVariable CaseId caseId, @PathVariable int version, @OnVersion Envelope envelope) {
        commands.send(new ProposeTjansteskrivelse(caseId, version), envelope);
        return written.done(caseId);
    }

    @PostMapping("/yttrande")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anteckna nämndens beslut om yttrande",
            description = "Records that the body decided what its answer is (CON-8, CON-9).")
    ResponseEntity<Void> adopt(
            @PathVariable CaseId caseId, @Valid @RequestBody Adoption adoption, @OnVersion Envelope envelope) {
        commands.send(adoption.command(caseId), envelope);
        return written.done(caseId);
    }

    @PostMapping("/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Anteckna beslut att avstå från att yttra sig",
            description = "Declining is an answer (CON-13).")
    ResponseEntity<Void> decline(
            @PathVariable CaseId caseId, @Valid @RequestBody Abstention abstention, @OnVersion Envelope envelope) {
        commands.send(abstention.command(caseId), envelope);
        return written.done(caseId);
    }

    @PostMapping("/dispatch")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Expediera remissvaret",
            description =
                    "Sends the adopted answer to the one who asked (CON-8). When it was adopted in a meeting that is kept"
                            + " here and the minutes are not approved, a reason is asked for (CON-10).")
    ResponseEntity<RegisteredRecord> dispatch(
            @PathVariable CaseId caseId,
            @Valid @RequestBody(required = false) @Nullable AnswerToDispatch answer,
            @OnVersion Envelope envelope) {
        String reason =
                Objects.requireNonNullElse(answer, AnswerToDispatch.AS_USUAL).beforeApproval();
        int recordNumber = commands.send(new DispatchRemissvar(caseId, reason), envelope, Integer.class);
        return written.created(
                caseId,
                new RegisteredRecord(caseId, recordNumber),
                "/api/v1/cases/{caseId}/records/{recordNumber}",
                caseId,
                recordNumber);
    }

    @PostMapping("/company-answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Svara på remissen för ett bolag",
            description = "A company answers with a statement, a signature and a date (scenario A13).")
    ResponseEntity<Void> answerAsCompany(
            @PathVariable CaseId caseId, @Valid @RequestBody CompanyAnswer answer, Envelope envelope) {
        commands.send(answer.command(caseId), envelope);
        return written.done(caseId);
    }
}
