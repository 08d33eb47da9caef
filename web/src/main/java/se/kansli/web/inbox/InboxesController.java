package se.kansli.web.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.query.content.OpenContent;
import se.kansli.query.inbox.FindIncomingRemiss;
import se.kansli.query.inbox.InboxEntry;
import se.kansli.query.inbox.InboxQuery;
import se.kansli.query.inbox.InboxState;
import se.kansli.query.inbox.ReadInbox;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;
import se.kansli.web.edge.Transfer;
import se.kansli.web.records.FileAnswers;
import se.kansli.web.records.Place;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Inkorg", description = "The inbox of an authority, and a remiss as it lies there")
final class InboxesController {

    private final Questions questions;
    private final InboxStreams streams;
    private final FileAnswers files;
    private final Reading reading;
    private final Clock clock;

    InboxesController(Questions questions, InboxStreams streams, FileAnswers files, Reading reading, Clock clock) {
        this.questions = questions;
        this.streams = streams;
        this.files = files;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/inboxes/{authority}")
    @AnsweredFrom("inbox")
    @Operation(summary = "Läs en myndighets inkorg", description = "A page of the inbox, the earliest due first.")
    Page<InboxLine> page(
            @PathVariable BodyCode authority,
            @RequestParam(required = false) @Nullable Set<InboxState> state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable LocalDate dueBefore,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(InboxQuery.MOST) int limit,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, authority);
        InboxQuery query =
                new InboxQuery(Objects.requireNonNullElse(state, Set.of()), overdue, dueBefore, cursor, limit);
        Page<InboxEntry> page = InvalidRequest.reading(
                "cursor",
                () -> questions.ask(
                        new ReadInbox(authority, query, new AsOf(knownAt, validAt), Stockholm.today(clock))));
        return new Page<>(page.items().stream().map(InboxLine::of).toList(), page.next());
    }

    @GetMapping(path = "/inboxes/{authority}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Följ en inkorg",
            description =
                    "A stream of server-sent events: `changed` whenever the inbox should be read again. It ends after a while and is opened anew.")
    SseEmitter events(@PathVariable BodyCode authority, @AuthenticationPrincipal Actor actor) {
        reading.require(actor, authority);
        return streams.open(authority);
    }

    @GetMapping("/incoming-remisser/{incomingRemissId}")
    @AnsweredFrom("inbox")
    @Operation(summary = "Läs en inkommen remiss", description = "The remiss as it lies at the one who is asked.")
    InboxLine read(
            @PathVariable IncomingRemissId incomingRemissId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        return InboxLine.of(find(actor, incomingRemissId, new AsOf(knownAt, validAt)));
    }

    @Transfer
    @GetMapping(
            path = "/incoming-remisser/{incomingRemissId}/documents/{recordNumber}/file",
            produces = MediaType.ALL_VALUE)
    @AnsweredFrom("inbox")
    @Operation(summary = "Hämta ett remitterat dokument", description = "The exact version that was sent on remiss.")
    ResponseEntity<OpenContent> documentFile(
            @PathVariable IncomingRemissId incomingRemissId,
            @PathVariable int recordNumber,
            @AuthenticationPrincipal Actor actor) {
        InboxEntry entry = find(actor, incomingRemissId, AsOf.NOW);
        return files.of(RemittedFiles.find(entry.item().arrived().documents(), recordNumber, null));
    }

    @Transfer
    @GetMapping(
            path = "/incoming-remisser/{incomingRemissId}/documents/{recordNumber}/annexes/{place}/file",
            produces = MediaType.ALL_VALUE)
    @AnsweredFrom("inbox")
    @Operation(
            summary = "Hämta en bilaga till ett remitterat dokument",
            description = "The place is written 1.2 for the second annex of the first.")
    ResponseEntity<OpenContent> annexFile(
            @PathVariable IncomingRemissId incomingRemissId,
            @PathVariable int recordNumber,
            @PathVariable String place,
            @AuthenticationPrincipal Actor actor) {
        InboxEntry entry = find(actor, incomingRemissId, AsOf.NOW);
        return files.of(RemittedFiles.find(entry.item().arrived().documents(), recordNumber, Place.read(place)));
    }

    private InboxEntry find(Actor actor, IncomingRemissId incomingRemissId, AsOf asOf) {
        reading.require(actor, incomingRemissId.authority());
        return questions
                .ask(new FindIncomingRemiss(
                        incomingRemissId.authority(), incomingRemissId, asOf, Stockholm.today(clock)))
                .orElseThrow(Reading::nothingThere);
    }
}
