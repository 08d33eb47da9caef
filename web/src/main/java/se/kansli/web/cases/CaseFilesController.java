package se.kansli.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
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
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.FindCaseFile;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.query.timeline.ReadTimeline;
import se.kansli.query.timeline.TimelineEntry;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ärenden")
final class CaseFilesController {

    private final Questions questions;
    private final Reading reading;

    CaseFilesController(Questions questions, Reading reading) {
        this.questions = questions;
        this.reading = reading;
    }

    @GetMapping
    @AnsweredFrom("casefile")
    @Operation(
            summary = "Läs en akt",
            description =
                    "The case file, now, as it was known at an instant, or as it stood on a date. ETag is the version that If-Match takes.")
    ResponseEntity<CaseFile> read(
            @PathVariable CaseId caseId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, caseId.authority());
        AsOf asOf = new AsOf(knownAt, validAt);
        CaseFile file = questions
                .ask(new FindCaseFile(caseId.authority(), caseId, asOf))
                .orElseThrow(Reading::nothingThere);
        return asOf.isNow()
                ? ResponseEntity.ok().eTag("\"" + file.version() + "\"").body(file)
                : ResponseEntity.ok(file);
    }

    @GetMapping("/timeline")
    @Operation(
            summary = "Läs ärendets tidslinje",
            description = "A page of what happened, in order: what, who, when it was true and when it was recorded.")
    Page<TimelineEntry> timeline(
            @PathVariable CaseId caseId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, caseId.authority());
        AsOf asOf = new AsOf(knownAt, validAt);
        return InvalidRequest.reading(
                        "cursor",
                        () -> questions.ask(new ReadTimeline(caseId.authority(), caseId, asOf, cursor, limit)))
                .orElseThrow(Reading::nothingThere);
    }
}
