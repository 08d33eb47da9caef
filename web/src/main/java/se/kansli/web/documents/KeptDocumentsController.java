package se.kansli.web.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.documents.RenderedPdf;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.content.Contents;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dokument")
final class KeptDocumentsController {

    private final Reading reading;
    private final Papers papers;
    private final Press press;
    private final Contents contents;

    KeptDocumentsController(Reading reading, Papers papers, Press press, Contents contents) {
        this.reading = reading;
        this.papers = papers;
        this.press = press;
        this.contents = contents;
    }

    @PostMapping("/minutes/{minutesId}/paragraphs/{number}/extract")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Spara ett protokollsutdrag som fil",
            description =
                    "Keeps the extract as it is printed today among the files of the authority, so that a record of"
                            + " its case can name it. Refused until the minutes are approved (MIN-11). The same extract is kept"
                            + " once.")
    KeptDocument keep(
            @PathVariable MinutesId minutesId,
            @PathVariable ParagraphNumber number,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, minutesId.authority());
        RenderedPdf pdf = press.print(actor, papers.extract(minutesId, number));
        String fileName = "protokollsutdrag-" + minutesId + "-" + number + ".pdf";
        return KeptDocument.of(
                contents.store(minutesId.authority(), new ByteArrayInputStream(pdf.bytes()), fileName), fileName);
    }
}
