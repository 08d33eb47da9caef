package se.kansli.web.diarium;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.access.Actor;
import se.kansli.query.diarium.DiariumEntry;
import se.kansli.query.diarium.DiariumSearch;
import se.kansli.query.diarium.DiariumStatus;
import se.kansli.query.diarium.SearchDiarium;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;

@RestController
@OpenTo(Askers.EVERY_USER)
@RequestMapping(path = "/api/v1/diarium", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Diarium", description = "Searching the diaria that one may read")
final class DiariumController {

    private final Questions questions;
    private final Reading reading;

    DiariumController(Questions questions, Reading reading) {
        this.questions = questions;
        this.reading = reading;
    }

    @GetMapping
    @AnsweredFrom("diarium")
    @Operation(
            summary = "Sök i diariet",
            description =
                    "A number, ours or theirs, or words of titles and parties; newest first. Earlier titles are found too.")
    Page<DiariumEntry> search(
            @RequestParam(required = false) @Nullable @Size(max = 200) String text,
            @RequestParam(required = false) @Nullable @Size(max = 200) String party,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable DiariumStatus status,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @AuthenticationPrincipal Actor actor) {
        return InvalidRequest.reading(
                "cursor",
                () -> questions.ask(new SearchDiarium(
                        new DiariumSearch(text, party, from, to, status), reading.readableBy(actor), cursor, limit)));
    }
}
