package se.kansli.web.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.imports.FindImportedMinutes;
import se.kansli.query.imports.FoundParagraphs;
import se.kansli.query.imports.ImportedMinutes;
import se.kansli.query.imports.ImportedParagraph;
import se.kansli.query.imports.MinutesSearch;
import se.kansli.query.imports.SearchMinutes;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Införda protokoll")
final class PrintedMinutesController {

    private static final String PROJECTION = "importedminutes";

    private final Questions questions;
    private final Reading reading;

    PrintedMinutesController(Questions questions, Reading reading) {
        this.questions = questions;
        this.reading = reading;
    }

    @GetMapping("/minutes")
    @OpenTo(Askers.EVERY_USER)
    @AnsweredFrom(PROJECTION)
    @Operation(
            summary = "Sök paragrafer i införda protokoll",
            description =
                    "A case number, or words of which an item has all; the latest meeting first. Another authority's minutes are not found (REG-9).")
    Page<FoundParagraphs> search(
            @RequestParam(required = false) @Nullable BodyCode authority,
            @RequestParam(required = false) @Nullable @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable BodyCode body,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(MinutesSearch.MOST) int limit,
            @AuthenticationPrincipal Actor actor) {
        Authorities readable = reading.readableBy(actor).only(authority);
        MinutesSearch search = InvalidRequest.reading("cursor", () -> new MinutesSearch(q, body, cursor, limit));
        return questions.ask(new SearchMinutes(search, readable));
    }

    @GetMapping("/meetings/{meetingId}/minutes")
    @OpenTo(Askers.READERS_OF_THE_AUTHORITY)
    @AnsweredFrom(PROJECTION)
    @Operation(
            summary = "Läs ett infört protokoll",
            description =
                    "All that is printed, and what is doubtful in it with what became of the doubt. ETag is the version that If-Match takes.")
    ResponseEntity<ImportedMinutes> read(@PathVariable MeetingId meetingId, @AuthenticationPrincipal Actor actor) {
        ImportedMinutes minutes = minutes(meetingId, actor);
        return ResponseEntity.ok().eTag("\"" + minutes.version() + "\"").body(minutes);
    }

    @GetMapping("/meetings/{meetingId}/minutes/paragraphs/{number}")
    @OpenTo(Askers.READERS_OF_THE_AUTHORITY)
    @AnsweredFrom(PROJECTION)
    @Operation(
            summary = "Läs en paragraf i ett infört protokoll",
            description = "One item as it is printed, and the remarks about it. Its number is written 131.2.")
    ImportedParagraph paragraph(
            @PathVariable MeetingId meetingId, @PathVariable String number, @AuthenticationPrincipal Actor actor) {
        return minutes(meetingId, actor).paragraph(number).orElseThrow(Reading::nothingThere);
    }

    private ImportedMinutes minutes(MeetingId meetingId, Actor actor) {
        reading.require(actor, meetingId.authority());
        return questions
                .ask(new FindImportedMinutes(meetingId.authority(), meetingId))
                .orElseThrow(Reading::nothingThere);
    }
}
