package se.kansli.web.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import se.kansli.command.records.AttachAnnex;
import se.kansli.command.records.MarkRecordSecret;
import se.kansli.command.records.RemoveRecordSecrecyMark;
import se.kansli.kernel.cases.CaseId;
import se.kansli.web.cases.GivenGround;
import se.kansli.web.cases.GivenReason;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/cases/{caseId}/records", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Handlingar", description = "Records of a case, their versions and annexes")
final class RecordsController {

    private static final String RECORD = "/api/v1/cases/{caseId}/records/{recordNumber}";

    private final Commands commands;
    private final Written written;

    RecordsController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Registrera en handling", description = "Registers a record in the case.")
    ResponseEntity<RegisteredRecord> register(
            @PathVariable CaseId caseId, @Valid @RequestBody RecordToRegister given, Envelope envelope) {
        int number = commands.send(given.command(caseId), envelope, Integer.class);
        return written.created(caseId, new RegisteredRecord(caseId, number), RECORD, caseId, number);
    }

    @PostMapping("/{recordNumber}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lägg till en version", description = "Adds a version; the earlier ones stay readable.")
    ResponseEntity<AddedVersion> addVersion(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @Valid @RequestBody VersionToAdd given,
            Envelope envelope) {
        int version = commands.send(given.command(caseId, recordNumber), envelope, Integer.class);
        AddedVersion added = new AddedVersion(caseId, recordNumber, version);
        return written.created(caseId, added, RECORD + "/versions/{version}", caseId, recordNumber, version);
    }

    @PutMapping("/{recordNumber}/annexes/{place}/file")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Bifoga en bilaga som handlingen nämner",
            description =
                    "Attaches an annex that the latest version names and lacks. The place is written 1.2 for the second annex of the first.")
    ResponseEntity<Void> attachAnnex(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @PathVariable String place,
            @Valid @RequestBody GivenFile file,
            Envelope envelope) {
        commands.send(new AttachAnnex(caseId, recordNumber, Place.read(place), file.reference()), envelope);
        return written.done(caseId);
    }

    @PutMapping("/{recordNumber}/secrecy-mark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Sekretessmarkera handlingen",
            description = "Marks the record secret, naming the rule (REG-5).")
    ResponseEntity<Void> markSecret(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @Valid @RequestBody GivenGround mark,
            @OnVersion Envelope envelope) {
        commands.send(new MarkRecordSecret(caseId, recordNumber, mark.ground()), envelope);
        return written.done(caseId);
    }

    @DeleteMapping("/{recordNumber}/secrecy-mark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ta bort handlingens sekretessmarkering", description = "Removes the mark, with a reason.")
    ResponseEntity<Void> removeSecrecyMark(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @Valid @RequestBody GivenReason why,
            @OnVersion Envelope envelope) {
        commands.send(new RemoveRecordSecrecyMark(caseId, recordNumber, why.reason()), envelope);
        return written.done(caseId);
    }

    @PostMapping("/{recordNumber}/extracts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ange vad ett protokollsutdrag visar",
            description =
                    "Links the record, or one of its annexes, to a paragraph of the body that heads the extract (MIN-11). A label that says otherwise becomes a remark.")
    ResponseEntity<Void> identifyExtract(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @Valid @RequestBody ExtractToIdentify extract,
            Envelope envelope) {
        commands.send(extract.command(caseId, recordNumber), envelope);
        return written.done(caseId);
    }

    @PostMapping("/paragraphs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Lägg ett justerat protokollsutdrag till ärendet",
            description =
                    "The extract of a paragraph that the case knows to be approved becomes a record of the case; the same file once, another one as a later version (MIN-11).")
    ResponseEntity<RegisteredRecord> file(
            @PathVariable CaseId caseId, @Valid @RequestBody ParagraphToFile paragraph, Envelope envelope) {
        int number = commands.send(paragraph.command(caseId), envelope, Integer.class);
        return written.created(caseId, new RegisteredRecord(caseId, number), RECORD, caseId, number);
    }

    @PostMapping("/{recordNumber}/remarks/{remarkNumber}/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Red ut en anmärkning",
            description = "Says what holds; what was printed stays readable (REM-1).")
    ResponseEntity<Void> resolveRemark(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @PathVariable int remarkNumber,
            @Valid @RequestBody RemarkToResolve remark,
            @OnVersion Envelope envelope) {
        commands.send(remark.command(caseId, recordNumber, remarkNumber), envelope);
        return written.done(caseId);
    }
}
