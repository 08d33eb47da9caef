package se.kansli.web.persons;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.Command;
import se.kansli.kernel.Code;
import se.kansli.kernel.persons.PersonId;
import se.kansli.web.edge.Commands;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.Written;

@RestController
@RequestMapping(path = "/api/v1/persons", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Personer", description = "Those who sit in bodies, by every spelling of their names")
final class PersonsController {

    /// All persons lie in one stream (ADR 23).
    private static final Code REGISTER = () -> "persons";

    private final Commands commands;
    private final Written written;

    PersonsController(Commands commands, Written written) {
        this.commands = commands;
        this.written = written;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "För in en person",
            description =
                    "Gives the next number. Nobody is taken for a person that is there already, whatever the name.")
    ResponseEntity<EnteredPerson> enter(@Valid @RequestBody PersonToEnter given, Envelope envelope) {
        PersonId person = commands.send(given.command(), envelope, PersonId.class);
        return written.created(REGISTER, new EnteredPerson(person), "/api/v1/persons/{personId}", person);
    }

    @PostMapping("/{personId}/names")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Anteckna ett namn till", description = "Another spelling, by which the person is found too.")
    ResponseEntity<Void> alsoCalled(
            @PathVariable PersonId personId, @Valid @RequestBody PersonsName name, Envelope envelope) {
        return done(name.command(personId), envelope);
    }

    @PostMapping("/{personId}/merger")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "För samman två personer", description = "The one is the other, entered twice.")
    ResponseEntity<Void> merge(@PathVariable PersonId personId, @Valid @RequestBody Merger merger, Envelope envelope) {
        return done(merger.command(personId), envelope);
    }

    @PostMapping("/{personId}/separation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Skilj två personer åt", description = "The one is not the other after all.")
    ResponseEntity<Void> separate(
            @PathVariable PersonId personId, @Valid @RequestBody Separation separation, Envelope envelope) {
        return done(separation.command(personId), envelope);
    }

    private ResponseEntity<Void> done(Command command, Envelope envelope) {
        commands.send(command, envelope);
        return written.done(REGISTER);
    }
}
