package se.kansli.web.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.journal.AsOf;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@RequestMapping("/api/v1/cases/{caseId}/records/{recordNumber}")
@Tag(name = "Handlingar")
final class FilesController {

    private final CaseFiles caseFiles;
    private final FileAnswers files;
    private final Reading reading;

    FilesController(CaseFiles caseFiles, FileAnswers files, Reading reading) {
        this.caseFiles = caseFiles;
        this.files = files;
        this.reading = reading;
    }

    @GetMapping("/file")
    @AnsweredFrom("casefile")
    @Operation(
            summary = "Hämta handlingens fil",
            description = "The file of the latest version, or of the one asked for.")
    ResponseEntity<StreamingResponseBody> recordFile(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor actor) {
        return files.of(Filing.find(caseFile(actor, caseId), recordNumber, version, null));
    }

    @GetMapping("/annexes/{place}/file")
    @AnsweredFrom("casefile")
    @Operation(
            summary = "Hämta en bilagas fil",
            description = "The place is written 1.2 for the second annex of the first.")
    ResponseEntity<StreamingResponseBody> annexFile(
            @PathVariable CaseId caseId,
            @PathVariable int recordNumber,
            @PathVariable String place,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor actor) {
        return files.of(Filing.find(caseFile(actor, caseId), recordNumber, version, Place.read(place)));
    }

    private CaseFile caseFile(Actor actor, CaseId caseId) {
        reading.require(actor, caseId.authority());
        return caseFiles.find(caseId.authority(), caseId, AsOf.NOW).orElseThrow(Reading::nothingThere);
    }
}
