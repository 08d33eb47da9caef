package se.kansli.web.followup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.diarium.ListMotions;
import se.kansli.query.diarium.MotionEntry;
import se.kansli.query.followup.AssignmentEntry;
import se.kansli.query.followup.AssignmentQuery;
import se.kansli.query.followup.AssignmentState;
import se.kansli.query.followup.FindAssignment;
import se.kansli.query.followup.ListAssignments;
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
@Tag(name = "Uppföljning")
final class FollowUpController {

    private final Questions questions;
    private final Reading reading;
    private final Clock clock;

    FollowUpController(Questions questions, Reading reading, Clock clock) {
        this.questions = questions;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/assignments/{assignmentId}")
    @AnsweredFrom("assignment")
    @Operation(
            summary = "Läs ett uppdrag",
            description =
                    "How far it has come, with its reports. Those who were given it name their own authority. ETag"
                            + " is the version that If-Match takes.")
    ResponseEntity<AssignmentEntry> read(
            @PathVariable AssignmentId assignmentId,
            @RequestParam(required = false) @Nullable BodyCode authority,
            @AuthenticationPrincipal Actor actor) {
        BodyCode reader = authority == null ? assignmentId.authority() : authority;
        reading.require(actor, reader);
        AssignmentEntry entry = questions
                .ask(new FindAssignment(reader, assignmentId, Stockholm.today(clock)))
                .orElseThrow(Reading::nothingThere);
        return ResponseEntity.ok()
                .eTag("\"" + entry.assignment().version() + "\"")
                .body(entry);
    }

    @GetMapping("/assignments")
    @AnsweredFrom("assignment")
    @Operation(
            summary = "Lista uppdrag",
            description = "Those that the authority has given or been given, the open ones unless a state is named, and"
                    + " those that are due first first.")
    Page<AssignmentEntry> list(
            @RequestParam BodyCode authority,
            @RequestParam(required = false) @Nullable @Size(max = 200) String responsible,
            @RequestParam(required = false) @Nullable AssignmentState state,
            @RequestParam(required = false) @Nullable LocalDate dueBefore,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(AssignmentQuery.MOST) int limit,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, authority);
        AssignmentQuery query = InvalidRequest.reading(
                "cursor", () -> new AssignmentQuery(responsible, state, dueBefore, cursor, limit));
        return questions.ask(new ListAssignments(authority, query, Stockholm.today(clock)));
    }

    @GetMapping("/motions")
    @AnsweredFrom("diarium")
    @Operation(
            summary = "Lista motioner och medborgarförslag som inte är avgjorda",
            description = "With the day on which the year runs out in which each is decided, or else reported (FUP-1).")
    List<MotionEntry> motions(
            @RequestParam BodyCode authority,
            @RequestParam(required = false) @Nullable LocalDate raisedBefore,
            @AuthenticationPrincipal Actor actor) {
        reading.require(actor, authority);
        return questions.ask(new ListMotions(authority, raisedBefore, Stockholm.today(clock)));
    }
}
