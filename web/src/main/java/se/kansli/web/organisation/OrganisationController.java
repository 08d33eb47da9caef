package se.kansli.web.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.FindBody;
import se.kansli.query.organisation.FindRulesOfBody;
import se.kansli.query.organisation.ListBodies;
import se.kansli.query.organisation.RulesInForce;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@OpenTo(Askers.EVERY_USER)
@RequestMapping(path = "/api/v1/bodies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Organisation")
final class OrganisationController {

    private final Questions questions;
    private final Clock clock;

    OrganisationController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    @AnsweredFrom("organisation")
    @Operation(summary = "Lista organen", description = "Every body that is or was, by name.")
    List<BodyView> all() {
        return questions.ask(new ListBodies());
    }

    @GetMapping("/{body}")
    @AnsweredFrom("organisation")
    @Operation(summary = "Läs ett organ", description = "One body.")
    BodyView read(@PathVariable BodyCode body) {
        return questions.ask(new FindBody(body)).orElseThrow(Reading::nothingThere);
    }

    @GetMapping("/{body}/rules")
    @AnsweredFrom("organisation")
    @Operation(
            summary = "Läs vilka regler som gäller för ett organ",
            description = "On a day, or today: those of its profile, and what the municipality has decided for it.")
    RulesInForce rules(@PathVariable BodyCode body, @RequestParam(required = false) @Nullable LocalDate on) {
        return questions
                .ask(new FindRulesOfBody(body, on == null ? Stockholm.today(clock) : on))
                .orElseThrow(Reading::nothingThere);
    }
}
