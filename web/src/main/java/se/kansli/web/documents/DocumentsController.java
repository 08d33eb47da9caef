package se.kansli.web.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.documents.Document;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.delegation.DelegatedDecisionView;
import se.kansli.query.delegation.FindDelegatedDecision;
import se.kansli.query.membership.FindMembers;
import se.kansli.query.minutes.MinutesEntry;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_PDF_VALUE)
@Tag(name = "Dokument", description = "Det som skickas, undertecknas och anslås, som PDF/A")
@ApiResponse(
        responseCode = "200",
        description = "PDF/A-2a and PDF/UA-1",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary")))
final class DocumentsController {

    private final Questions questions;
    private final Reading reading;
    private final Papers papers;
    private final Press press;
    private final DocumentSettings settings;
    private final Clock clock;

    DocumentsController(
            Questions questions, Reading reading, Papers papers, Press press, DocumentSettings settings, Clock clock) {
        this.questions = questions;
        this.reading = reading;
        this.papers = papers;
        this.press = press;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/meetings/{meetingId}/summons")
    @AnsweredFrom("proceedings")
    @Operation(
            summary = "Hämta kallelsen",
            description = "The summons with its föredragningslista (Danish: dagsorden) as it was sent; until then as"
                    + " it would be sent today.")
    ResponseEntity<byte[]> summons(@PathVariable MeetingId meetingId, @AuthenticationPrincipal Actor actor) {
        reading.require(actor, meetingId.authority());
        MeetingFacts meeting = papers.meeting(meetingId);
        LocalDate day = meeting.entry().meeting().time().day();
        KallelseOf summons = new KallelseOf(
                meeting, questions.ask(new FindMembers(meetingId.body(), day)).orElse(null), today());
        return press.print(actor, summons.document(), "kallelse-" + meetingId);
    }

    @GetMapping("/minutes/{minutesId}/document")
    @AnsweredFrom("minutes")
    @Operation(
            summary = "Hämta protokollet",
            description = "The minutes (Danish: referat) with their corrections (MIN-13), also those of a decision by"
                    + " delegation (MIN-8). Until they are approved they say that they are a draft.")
    ResponseEntity<byte[]> minutes(@PathVariable MinutesId minutesId, @AuthenticationPrincipal Actor actor) {
        reading.require(actor, minutesId.authority());
        MinutesEntry entry = papers.minutes(minutesId);
        Document document = minutesId
                .meetingId()
                .map(meetingId -> ofMeeting(papers.meeting(meetingId), entry))
                .orElseGet(() -> ofDelegated(minutesId, entry));
        return press.print(actor, document, "protokoll-" + minutesId);
    }

    @GetMapping("/minutes/{minutesId}/paragraphs/{number}/extract")
    @AnsweredFrom("minutes")
    @Operation(
            summary = "Hämta ett protokollsutdrag",
            description =
                    "One paragraph of minutes that are approved, with its corrections (MIN-11); of Danish minutes an"
                            + " udskrift.")
    ResponseEntity<byte[]> extract(
            @PathVariable MinutesId minutesId,
            @PathVariable ParagraphNumber number,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, minutesId.authority());
        return press.print(actor, papers.extract(minutesId, number), "protokollsutdrag-" + minutesId + "-" + number);
    }

    @GetMapping("/minutes/{minutesId}/notice")
    @AnsweredFrom("minutes")
    @Operation(
            summary = "Hämta anslaget",
            description = "The announcement on the notice board that the minutes are approved (MIN-3).")
    ResponseEntity<byte[]> notice(@PathVariable MinutesId minutesId, @AuthenticationPrincipal Actor actor) {
        reading.require(actor, minutesId.authority());
        AnslagOf notice = new AnslagOf(settings.municipality(), papers.minutes(minutesId), settings.court());
        return press.print(actor, notice.announced(), "anslag-" + minutesId);
    }

    private Document ofMeeting(MeetingFacts meeting, MinutesEntry entry) {
        return meeting.isDanish()
                ? new DanishOf(meeting).referat(entry.minutes())
                : new ProtokollOf(meeting, entry, settings.court()).protokoll();
    }

    private Document ofDelegated(MinutesId minutesId, MinutesEntry entry) {
        DelegatedDecisionView decision = minutesId
                .delegatedDecision()
                .flatMap(id -> questions.ask(new FindDelegatedDecision(minutesId.authority(), id)))
                .orElseThrow(Reading::nothingThere);
        return new DelegationsprotokollOf(settings.municipality(), decision, entry, settings.court()).protokoll();
    }

    private LocalDate today() {
        return Stockholm.today(clock);
    }
}
