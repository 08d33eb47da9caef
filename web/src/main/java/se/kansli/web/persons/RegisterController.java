package se.kansli.web.persons;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.persons.PersonId;
import se.kansli.query.persons.FindPerson;
import se.kansli.query.persons.FindPersonsNamed;
import se.kansli.query.persons.FindSimilarPersons;
import se.kansli.query.persons.PersonEntry;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.AnsweredFrom;

@RestController
@OpenTo(Askers.EVERY_USER)
@RequestMapping(path = "/api/v1/persons", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Personer")
final class RegisterController {

    private final Questions questions;

    RegisterController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @AnsweredFrom("person")
    @Operation(
            summary = "Sök en person",
            description =
                    "By a part of any spelling of the name, or everybody: the first fifty. Those that are merged are told as one.")
    List<PersonEntry> named(@RequestParam(defaultValue = "") @Size(max = 200) String name) {
        return questions.ask(new FindPersonsNamed(name));
    }

    @GetMapping("/{personId}")
    @AnsweredFrom("person")
    @Operation(summary = "Läs en person", description = "One person, or the one with whom that person was merged.")
    PersonEntry read(@PathVariable PersonId personId) {
        return questions.ask(new FindPerson(personId)).orElseThrow(Reading::nothingThere);
    }

    @GetMapping("/{personId}/similar")
    @AnsweredFrom("person")
    @Operation(
            summary = "Läs vilka som kan vara samma person",
            description = "Persons who are spelled nearly alike. It is for a person to say that they are one.")
    List<PersonEntry> similar(@PathVariable PersonId personId) {
        return questions.ask(new FindSimilarPersons(personId));
    }
}
