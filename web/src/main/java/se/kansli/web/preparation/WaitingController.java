package se.kansli.web.preparation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.FindBody;
import se.kansli.query.questions.Questions;
import se.kansli.query.readycases.Difference;
import se.kansli.query.readycases.FindReadiness;
import se.kansli.query.readycases.ListWaitingCases;
import se.kansli.query.readycases.WaitingCase;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@OpenTo(Askers.READERS_OF_THE_AUTHORITY)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Beredning")
final class WaitingController {

    private final Questions questions;
    private final Reading reading;

    WaitingController(Questions questions, Reading reading) {
        this.questions = questions;
        this.reading = reading;
    }

    @GetMapping("/bodies/{body}/waiting")
    @AnsweredFrom("readycase")
    @Operation(
            summary = "Läs vilka ärenden som väntar på ett organ",
            description = "Cases made ready for the body, those that have waited longest first. For an utskott, the "
                    + "authority of which it is a part is named too.")
    List<WaitingCase> waiting(
            @PathVariable BodyCode body,
            @RequestParam(required = false) @Nullable BodyCode authority,
            @AuthenticationPrincipal Actor actor) {
        BodyCode keeper = authority == null ? body : authority;
        reading.require(actor, keeper);
        refuseUnlessKept(body, keeper);
        return questions.ask(new ListWaitingCases(body));
    }

    @GetMapping("/cases/{caseId}/readiness")
    @AnsweredFrom("readycase")
    @Operation(
            summary = "Läs hur ett ärende väntar på ett organ",
            description = "What is laid before the body, or before the authority's own.")
    WaitingCase readiness(
            @PathVariable CaseId caseId,
            @RequestParam(required = false) @Nullable BodyCode body,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, caseId.authority());
        return questions
                .ask(new FindReadiness(caseId, body == null ? caseId.authority() : body))
                .orElseThrow(Reading::nothingThere);
    }

    @GetMapping("/cases/{caseId}/readiness/differences")
    @AnsweredFrom("readycase")
    @Operation(
            summary = "Jämför det som var på remiss med det som läggs fram",
            description = "As consulted and as proposed, document by document, with each annex that is missing.")
    List<Difference> differences(
            @PathVariable CaseId caseId,
            @RequestParam(required = false) @Nullable BodyCode body,
            @AuthenticationPrincipal Actor actor) {
        return readiness(caseId, body, actor).differences();
    }

    /// A body is kept by itself, or by the authority of which it is a part.
    private void refuseUnlessKept(BodyCode body, BodyCode keeper) {
        boolean kept = body.equals(keeper)
                || questions
                        .ask(new FindBody(body))
                        .map(BodyView::partOf)
                        .filter(keeper::equals)
                        .isPresent();
        if (!kept) {
            throw Reading.nothingThere();
        }
    }
}
