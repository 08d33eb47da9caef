package se.kansli.web.remiss;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.FindBody;
import se.kansli.query.questions.Questions;
import se.kansli.query.remiss.Compilation;
import se.kansli.query.remiss.FindCompilation;
import se.kansli.query.remiss.FindRemiss;
import se.kansli.query.remiss.ListRemisserOfCase;
import se.kansli.query.remiss.RemissView;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.StandaloneDocuments;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Remisser")
final class SentRemisserController {

    private final Questions questions;
    private final StandaloneDocuments documents;
    private final Reading reading;
    private final Clock clock;

    SentRemisserController(Questions questions, StandaloneDocuments documents, Reading reading, Clock clock) {
        this.questions = questions;
        this.documents = documents;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/remisser/{remissId}")
    @AnsweredFrom("remiss")
    @Operation(
            summary = "Läs hur en remiss står",
            description = "Who has answered, who is late, who waits; now or as it stood.")
    RemissView read(
            @PathVariable RemissId remissId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        BodyCode sender = sender(actor, remissId);
        return questions
                .ask(new FindRemiss(sender, remissId, new AsOf(knownAt, validAt), Stockholm.today(clock)))
                .orElseThrow(Reading::nothingThere);
    }

    @GetMapping("/cases/{caseId}/remisser")
    @AnsweredFrom("remiss")
    @Operation(summary = "Lista ärendets remisser", description = "All that the case was sent on, in order.")
    List<RemissView> ofCase(
            @PathVariable CaseId caseId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, caseId.authority());
        return questions.ask(
                new ListRemisserOfCase(caseId.authority(), caseId, new AsOf(knownAt, validAt), Stockholm.today(clock)));
    }

    @GetMapping("/remisser/{remissId}/compilation")
    @AnsweredFrom("remiss")
    @Operation(
            summary = "Läs remissammanställningen",
            description =
                    "Every remissinstans, the silent and the late too, and what was said on each point (CON-17); as JSON, or as a document with Accept: text/html or application/pdf.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = Compilation.class)),
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    Compilation compilation(
            @PathVariable RemissId remissId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        BodyCode sender = sender(actor, remissId);
        return questions
                .ask(new FindCompilation(sender, remissId, new AsOf(knownAt, validAt), Stockholm.today(clock)))
                .orElseThrow(Reading::nothingThere);
    }

    @Hidden
    @GetMapping(path = "/remisser/{remissId}/compilation", produces = MediaType.TEXT_HTML_VALUE)
    @AnsweredFrom("remiss")
    ModelAndView compilationDocument(
            @PathVariable RemissId remissId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor,
            HttpServletResponse response) {
        Compilation compilation = compilation(remissId, knownAt, validAt, actor);
        documents.announce("Remissammanställning " + remissId + ".html", response);
        return new ModelAndView("compilation/compilation")
                .addObject("compilation", compilation)
                .addObject("decidedBy", nameOf(compilation.sent().decision().body()))
                .addObject("words", new Words())
                .addObject("style", documents.style());
    }

    private String nameOf(BodyCode body) {
        return questions.ask(new FindBody(body)).map(BodyView::name).orElseGet(body::value);
    }

    private BodyCode sender(Actor actor, RemissId remissId) {
        BodyCode sender = remissId.caseId().authority();
        reading.require(actor, sender);
        return sender;
    }
}
