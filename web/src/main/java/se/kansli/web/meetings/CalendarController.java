package se.kansli.web.meetings;

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
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.meetings.CalendarQuery;
import se.kansli.query.meetings.FindMeeting;
import se.kansli.query.meetings.MeetingEntry;
import se.kansli.query.meetings.ReadCalendar;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.query.timeline.ReadMeetingTimeline;
import se.kansli.query.timeline.TimelineEntry;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sammanträden")
final class CalendarController {

    private final Questions questions;
    private final Reading reading;

    CalendarController(Questions questions, Reading reading) {
        this.questions = questions;
        this.reading = reading;
    }

    @GetMapping("/meetings/{meetingId}")
    @AnsweredFrom("meeting")
    @Operation(
            summary = "Läs ett sammanträde",
            description = "One meeting, now or as it was planned then. ETag is the version that If-Match takes.")
    ResponseEntity<MeetingEntry> read(
            @PathVariable MeetingId meetingId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, meetingId.authority());
        AsOf asOf = new AsOf(knownAt, validAt);
        MeetingEntry entry = questions
                .ask(new FindMeeting(meetingId.authority(), meetingId, asOf))
                .orElseThrow(Reading::nothingThere);
        return asOf.isNow()
                ? ResponseEntity.ok()
                        .eTag("\"" + entry.meeting().version() + "\"")
                        .body(entry)
                : ResponseEntity.ok(entry);
    }

    @GetMapping("/meetings/{meetingId}/timeline")
    @Operation(
            summary = "Läs sammanträdets tidslinje",
            description =
                    "A page of what happened before and at the meeting, in order: what, who, when it was true and when it was recorded.")
    Page<TimelineEntry> timeline(
            @PathVariable MeetingId meetingId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, meetingId.authority());
        AsOf asOf = new AsOf(knownAt, validAt);
        return InvalidRequest.reading(
                        "cursor",
                        () -> questions.ask(
                                new ReadMeetingTimeline(meetingId.authority(), meetingId, asOf, cursor, limit)))
                .orElseThrow(Reading::nothingThere);
    }

    @GetMapping("/calendars/{authority}")
    @AnsweredFrom("meeting")
    @Operation(
            summary = "Läs en myndighets sammanträdeskalender",
            description = "A page of the meetings of the authority and of its utskott, the earliest first.")
    Page<MeetingEntry> calendar(
            @PathVariable BodyCode authority,
            @RequestParam(required = false) @Nullable BodyCode body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(CalendarQuery.MOST) int limit,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, authority);
        CalendarQuery query = InvalidRequest.reading("cursor", () -> new CalendarQuery(body, from, to, cursor, limit));
        return questions.ask(new ReadCalendar(authority, query));
    }
}
