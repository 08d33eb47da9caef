package se.kansli.web.documents;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
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
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.FindCaseFile;
import se.kansli.query.journal.AsOf;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.FindBody;
import se.kansli.query.questions.Questions;
import se.kansli.query.remiss.Compilation;
import se.kansli.query.remiss.FindCompilation;
import se.kansli.query.remiss.FindRemiss;
import se.kansli.query.remiss.RemissView;
import se.kansli.query.remiss.SentRemiss;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_PDF_VALUE)
@Tag(name = "Dokument")
@ApiResponse(
        responseCode = "200",
        description = "PDF/A-2a and PDF/UA-1",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary")))
final class RemissDocumentsController {

    private final Questions questions;
    private final Reading reading;
    private final Press press;
    private final DocumentSettings settings;
    private final Clock clock;

    RemissDocumentsController(
            Questions questions, Reading reading, Press press, DocumentSettings settings, Clock clock) {
        this.questions = questions;
        this.reading = reading;
        this.press = press;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseId}/tjansteskrivelser/{version}/document")
    @AnsweredFrom("casefile")
    @Operation(
            summary = "Hämta tjänsteskrivelsen",
            description = "A version of the memo in which staff propose an answer to a remiss.")
    ResponseEntity<byte[]> memo(
            @PathVariable CaseId caseId,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, caseId.authority());
        TjansteskrivelseOf memo = new TjansteskrivelseOf(
                file(caseId, new AsOf(knownAt, validAt)), nameOf(caseId.authority()), settings.municipality());
        return press.print(
                actor,
                memo.version(version).orElseThrow(Reading::nothingThere),
                "tjansteskrivelse-" + caseId + "-" + version);
    }

    @GetMapping("/remisser/{remissId}/missiv")
    @AnsweredFrom("remiss")
    @Operation(
            summary = "Hämta missivet",
            description = "The letter with which the remiss went out: decision, question, last days, consultees and"
                    + " every document with its annexes, as they were frozen then (CON-3, CON-4).")
    ResponseEntity<byte[]> missiv(
            @PathVariable RemissId remissId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        BodyCode sender = sender(actor, remissId);
        AsOf asOf = new AsOf(knownAt, validAt);
        RemissView remiss = questions
                .ask(new FindRemiss(sender, remissId, asOf, Stockholm.today(clock)))
                .orElseThrow(Reading::nothingThere);
        MissivOf missiv = new MissivOf(
                facts(remiss.sent(), asOf),
                remiss.lines().stream().map(line -> line.line().asked()).toList());
        return press.print(actor, missiv.missiv(), "missiv-" + remissId);
    }

    @Hidden
    @GetMapping("/remisser/{remissId}/compilation")
    @AnsweredFrom("remiss")
    ResponseEntity<byte[]> compilation(
            @PathVariable RemissId remissId,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable LocalDate validAt,
            @AuthenticationPrincipal Actor actor) {
        BodyCode sender = sender(actor, remissId);
        AsOf asOf = new AsOf(knownAt, validAt);
        Compilation compilation = questions
                .ask(new FindCompilation(sender, remissId, asOf, Stockholm.today(clock)))
                .orElseThrow(Reading::nothingThere);
        SammanstallningOf answers = new SammanstallningOf(facts(compilation.sent(), asOf), compilation);
        return press.print(actor, answers.sammanstallning(), "remissammanstallning-" + remissId);
    }

    private RemissFacts facts(SentRemiss sent, AsOf asOf) {
        return new RemissFacts(
                sent, nameOf(sent.decision().body()), file(sent.caseId(), asOf).officer(), settings.municipality());
    }

    private CaseFile file(CaseId caseId, AsOf asOf) {
        return questions.ask(new FindCaseFile(caseId.authority(), caseId, asOf)).orElseThrow(Reading::nothingThere);
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
