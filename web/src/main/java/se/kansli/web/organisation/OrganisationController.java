package se.kansli.web.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.FindBody;
import se.kansli.query.organisation.ListBodies;
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

    OrganisationController(Questions questions) {
        this.questions = questions;
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
}
