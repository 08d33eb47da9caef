package se.kansli.web.agenda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.casefile.FiledVersion;
import se.kansli.query.casefile.FindCaseFile;
import se.kansli.query.content.OpenContent;
import se.kansli.query.journal.AsOf;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.FindProceedings;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.Transfer;
import se.kansli.web.records.FileAnswers;
import se.kansli.web.records.Filing;
import se.kansli.web.records.Place;

/// A body reads what lies before it, whoever keeps the case: the version on the agenda, and nothing else of the case.
@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(
        path = "/api/v1/meetings/{meetingId}/items/{item}/documents/{recordNumber}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Föredragningslista")
final class ItemDocumentsController {

    private final Questions questions;
    private final FileAnswers files;
    private final Reading reading;

    ItemDocumentsController(Questions questions, FileAnswers files, Reading reading) {
        this.questions = questions;
        this.files = files;
        this.reading = reading;
    }

    @Transfer
    @GetMapping(path = "/file", produces = MediaType.ALL_VALUE)
    @AnsweredFrom({"proceedings", "casefile"})
    @Operation(
            summary = "Hämta en handling till ett ärende på listan",
            description =
                    "The exact version that lies before the body, also when the case is kept by another authority.")
    ResponseEntity<OpenContent> itemDocument(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @PathVariable int recordNumber,
            @AuthenticationPrincipal Actor actor) {
        return files.of(Filing.file(laid(actor, meetingId, item, recordNumber)));
    }

    @Transfer
    @GetMapping(path = "/annexes/{place}/file", produces = MediaType.ALL_VALUE)
    @AnsweredFrom({"proceedings", "casefile"})
    @Operation(
            summary = "Hämta en bilaga till en handling på listan",
            description = "The place is written 1.2 for the second annex of the first.")
    ResponseEntity<OpenContent> itemAnnex(
            @PathVariable MeetingId meetingId,
            @PathVariable int item,
            @PathVariable int recordNumber,
            @PathVariable String place,
            @AuthenticationPrincipal Actor actor) {
        return files.of(Filing.file(laid(actor, meetingId, item, recordNumber), Place.read(place)));
    }

    private FiledVersion laid(Actor actor, MeetingId meetingId, int number, int recordNumber) {
        reading.require(actor, meetingId.authority());
        AgendaItemView item = questions
                .ask(new FindProceedings(meetingId.authority(), meetingId, AsOf.NOW))
                .flatMap(proceedings -> proceedings.items().stream()
                        .filter(each -> each.item() == number)
                        .findFirst())
                .orElseThrow(Reading::nothingThere);
        int version = item.documents().stream()
                .filter(document -> document.recordNumber() == recordNumber)
                .findFirst()
                .orElseThrow(Reading::nothingThere)
                .version();
        return version(item.caseId(), recordNumber, version);
    }

    private FiledVersion version(@Nullable CaseId caseId, int recordNumber, int version) {
        if (caseId == null) {
            throw Reading.nothingThere();
        }
        return Filing.version(
                Filing.record(
                        questions
                                .ask(new FindCaseFile(caseId.authority(), caseId, AsOf.NOW))
                                .orElseThrow(Reading::nothingThere),
                        recordNumber),
                version);
    }
}
