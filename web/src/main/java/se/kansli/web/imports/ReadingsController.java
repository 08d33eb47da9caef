package se.kansli.web.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.Refusal;
import se.kansli.command.meetings.ImportMeeting;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.reader.MinutesReader;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;

@RestController
@RequestMapping(path = "/api/v1/minutes/readings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Införda protokoll", description = "Minutes that were made elsewhere")
final class ReadingsController {

    private static final Set<Role> IMPORTERS =
            Set.of(ImportMeeting.class.getAnnotation(MayBeGivenBy.class).value());

    @PostMapping
    @OpenTo(Askers.IMPORTERS_OF_MINUTES)
    @Operation(
            summary = "Läs ut ett protokoll ur dess text",
            description =
                    "Proposes what to import: each line of the text in one place, what is not printed absent, and what is doubtful as remarks (REM-1). Nothing is stored.")
    PrintedMinutes read(@Valid @RequestBody MinutesText minutes, @AuthenticationPrincipal Actor actor) {
        if (actor.grants().stream().noneMatch(grant -> IMPORTERS.contains(grant.role()))) {
            throw Refusal.forbidden(
                    "ROLE_MISSING", "ACC-1", "Protokoll får bara läsas ut av den som får föra in sammanträden ur dem.");
        }
        return MinutesReader.read(minutes.text());
    }
}
