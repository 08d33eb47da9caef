package se.kansli.web.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.desk.DeskEntry;
import se.kansli.query.desk.DeskQuery;
import se.kansli.query.desk.ReadDesk;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Skrivbord", description = "What is to be done at an authority, and by when")
final class DeskController {

    private final Questions questions;
    private final Reading reading;
    private final Clock clock;

    DeskController(Questions questions, Reading reading, Clock clock) {
        this.questions = questions;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/desks/{authority}")
    @AnsweredFrom({"readycase", "meeting", "proceedings", "minutes", "inbox", "remiss", "assignment", "diarium"})
    @Operation(
            summary = "Läs vad som ska göras",
            description = "A page of what is to be put on an agenda, summoned, numbered, closed, made ready, approved,"
                    + " announced, taken down, forwarded and answered at an authority and its utskott, the most urgent"
                    + " first. With a signer, only what waits for that signature.")
    Page<DeskLine> desk(
            @PathVariable BodyCode authority,
            @RequestParam(required = false) @Nullable @Size(max = 200) String signer,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(DeskQuery.MOST) int limit,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, authority);
        DeskQuery query = InvalidRequest.reading("cursor", () -> new DeskQuery(signer, cursor, limit));
        Page<DeskEntry> page = questions.ask(new ReadDesk(authority, query, Stockholm.today(clock)));
        return new Page<>(page.items().stream().map(DeskLine::of).toList(), page.next());
    }
}
