package se.kansli.web.mandates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.membership.FindMembers;
import se.kansli.query.membership.MembersOnDay;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@OpenTo(Askers.EVERY_USER)
@RequestMapping(path = "/api/v1/bodies/{body}/members", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Uppdrag")
final class MembersController {

    private final Questions questions;
    private final Clock clock;

    MembersController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    @AnsweredFrom("membership")
    @Operation(
            summary = "Läs vilka som sitter i ett organ",
            description = "On a day, or today: presidium, members, and substitutes in the order in which they serve.")
    MembersOnDay members(@PathVariable BodyCode body, @RequestParam(required = false) @Nullable LocalDate on) {
        return questions
                .ask(new FindMembers(body, on == null ? Stockholm.today(clock) : on))
                .orElseThrow(Reading::nothingThere);
    }
}
