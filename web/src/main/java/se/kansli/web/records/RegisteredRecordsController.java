package se.kansli.web.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.query.casefile.FiledRecord;
import se.kansli.query.casefile.FiledVersion;
import se.kansli.query.casefile.FindCaseFile;
import se.kansli.query.content.OpenContent;
import se.kansli.query.journal.AsOf;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.Transfer;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1/cases/{caseId}/records/{recordNumber}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Handlingar")
final class RegisteredRecordsController {

    private final Questions questions;
    private final FileAnswers files;
    private final Reading reading;

    RegisteredRecordsController(Questions questions, FileAnswers files, Reading reading) {
        this.questions = questions;
        this.files = files;
        this.reading = reading;
    }

    @GetMapping
    @AnsweredFrom("casefile")
    @Operation(summary = "Läs en handling", description = "The record with all its versions and annexes.")
    FiledRecord read(
            @PathVariable CaseId caseId, @PathVariable int recordNumber, @AuthenticationPrincipal Actor actor) {
        return record(actor, caseId, recordNumber);
    }

    @GetMapping("/versions/{version}")
    @AnsweredFrom("casefile")
    @Operation(summary = "Läs en version", description = "One version of the record.")
    FiledVersion readVersion(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @PathVariable int version,
            @AuthenticationPrincipal Actor actor) {
        return Filing.version(record(actor, caseId, recordNumber), version);
    }

    @Transfer
    @GetMapping(path = "/file", produces = MediaType.ALL_VALUE)
    @AnsweredFrom("casefile")
    @Operation(
            summary = "Hämta handlingens fil",
            description = "The file of the latest version, or of the one asked for.")
    ResponseEntity<OpenContent> recordFile(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor actor) {
        FiledVersion found = Filing.version(record(actor, caseId, recordNumber), version);
        return files.of(Filing.file(found));
    }

    @Transfer
    @GetMapping(path = "/annexes/{place}/file", produces = MediaType.ALL_VALUE)
    @AnsweredFrom("casefile")
    @Operation(
            summary = "Hämta en bilagas fil",
            description = "The place is written 1.2 for the second annex of the first.")
    ResponseEntity<OpenContent> annexFile(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @PathVariable String place,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor actor) {
        AnnexPath path = Place.read(place);
        FiledVersion found = Filing.version(record(actor, caseId, recordNumber), version);
        return files.of(Filing.file(found, path));
    }

    private FiledRecord record(Actor actor, CaseId caseId, int recordNumber) {
        reading.require(actor, caseId.authority());
        return Filing.record(
                questions
                        .ask(new FindCaseFile(caseId.authority(), caseId, AsOf.NOW))
                        .orElseThrow(Reading::nothingThere),
                recordNumber);
    }
}
