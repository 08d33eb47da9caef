package se.kansli.web.publicdiarium;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.postlista.Post;
import se.kansli.query.postlista.ReadPostlista;
import se.kansli.query.projection.Page;
import se.kansli.query.publicdiarium.FindPublicCase;
import se.kansli.query.publicdiarium.PublicCase;
import se.kansli.query.publicdiarium.PublicDiariumEntry;
import se.kansli.query.publicdiarium.PublicDiariumSearch;
import se.kansli.query.publicdiarium.SearchPublicDiarium;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;

@RestController
@OpenTo(Askers.EVERYONE)
@RequestMapping(path = "/api/v1/public", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Offentligt diarium", description = "What everyone may know, without logging in")
final class PublicDiariumController {

    private final Questions questions;

    PublicDiariumController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/diarium")
    @AnsweredFrom("publicdiarium")
    @Operation(summary = "Sök i det offentliga diariet", description = "Searches what is public; newest first.")
    @SecurityRequirements
    Page<PublicDiariumEntry> search(
            @RequestParam(required = false) @Nullable @Size(max = 200) String text,
            @RequestParam(required = false) @Nullable BodyCode authority,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return InvalidRequest.reading(
                "cursor",
                () -> questions.ask(
                        new SearchPublicDiarium(new PublicDiariumSearch(text, authority, from, to), cursor, limit)));
    }

    @GetMapping("/diarium/{caseId}")
    @AnsweredFrom("publicdiarium")
    @Operation(
            summary = "Läs vad diariet säger om ett ärende",
            description = "The case and its records, as far as everyone may know.")
    @SecurityRequirements
    PublicCase read(@PathVariable CaseId caseId) {
        return questions.ask(new FindPublicCase(caseId)).orElseThrow(Reading::nothingThere);
    }

    @GetMapping("/postlistor/{authority}/{day}")
    @AnsweredFrom("publicdiarium")
    @Operation(
            summary = "Läs en dags postlista",
            description = "A page of what came in to an authority and went out from it, by case and record (REG-12).")
    @SecurityRequirements
    Page<Post> postlista(
            @PathVariable BodyCode authority,
            @PathVariable LocalDate day,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return InvalidRequest.reading("cursor", () -> questions.ask(new ReadPostlista(authority, day, cursor, limit)));
    }
}
