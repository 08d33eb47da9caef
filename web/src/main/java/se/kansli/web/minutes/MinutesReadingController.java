package se.kansli.web.minutes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.minutes.FindMinutes;
import se.kansli.query.minutes.ListMinutesOfMeeting;
import se.kansli.query.minutes.MinutesEntry;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Protokoll")
final class MinutesReadingController {

    private final Questions questions;
    private final Reading reading;
    private final Clock clock;

    MinutesReadingController(Questions questions, Reading reading, Clock clock) {
        this.questions = questions;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/minutes/{minutesId}")
    @AnsweredFrom("minutes")
    @Operation(
            summary = "Läs hur långt ett protokoll har kommit",
            description = "Who has approved, notices, appeals, corrections, and what holds for each point that was"
                    + " decided, now or then. ETag is the version that If-Match takes.")
    ResponseEntity<MinutesEntry> read(
            @PathVariable MinutesId minutesId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, minutesId.authority());
        AsOf asOf = new AsOf(knownAt, validAt);
        MinutesEntry entry = questions
                .ask(new FindMinutes(minutesId.authority(), minutesId, asOf, Stockholm.today(clock)))
                .orElseThrow(Reading::nothingThere);
        return asOf.isNow()
                ? ResponseEntity.ok()
                        .eTag("\"" + entry.minutes().version() + "\"")
                        .body(entry)
                : ResponseEntity.ok(entry);
    }

    @GetMapping("/meetings/{meetingId}/minutes-parts")
    @AnsweredFrom("minutes")
    @Operation(
            summary = "Lista ett sammanträdes protokoll",
            description = "The minutes of the meeting, and those of each paragraph that was approved at once (MIN-9).")
    List<MinutesEntry> ofMeeting(@PathVariable MeetingId meetingId, @AuthenticationPrincipal Actor actor) {
        reading.require(actor, meetingId.authority());
        return questions.ask(new ListMinutesOfMeeting(meetingId.authority(), meetingId, Stockholm.today(clock)));
    }
}
