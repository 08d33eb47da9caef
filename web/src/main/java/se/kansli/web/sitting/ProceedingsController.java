package se.kansli.web.sitting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.proceedings.FindProceedings;
import se.kansli.query.proceedings.ProceedingsView;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1/meetings/{meetingId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sammanträde pågår")
final class ProceedingsController {

    private final Questions questions;
    private final Reading reading;

    ProceedingsController(Questions questions, Reading reading) {
        this.questions = questions;
        this.reading = reading;
    }

    @GetMapping("/proceedings")
    @AnsweredFrom("proceedings")
    @Operation(
            summary = "Läs vad som förekommit på ett sammanträde",
            description = "Agenda, attendance and items, now or as it stood then. ETag is what If-Match takes.")
    ResponseEntity<ProceedingsView> read(
            @PathVariable MeetingId meetingId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, meetingId.authority());
        AsOf asOf = new AsOf(knownAt, validAt);
        ProceedingsView found = questions
                .ask(new FindProceedings(meetingId.authority(), meetingId, asOf))
                .orElseThrow(Reading::nothingThere);
        return asOf.isNow()
                ? ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found)
                : ResponseEntity.ok(found);
    }
}
