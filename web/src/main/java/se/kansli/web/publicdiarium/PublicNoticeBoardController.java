package se.kansli.web.publicdiarium;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.minutes.PublicNotice;
import se.kansli.query.minutes.ReadNoticeBoard;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;

@RestController
@OpenTo(Askers.EVERYONE)
@RequestMapping(path = "/api/v1/public", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Offentligt diarium")
final class PublicNoticeBoardController {

    private final Questions questions;

    PublicNoticeBoardController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/notice-board")
    @AnsweredFrom("minutes")
    @Operation(
            summary = "Läs anslagstavlan",
            description = "A page of the notices that are up, the newest first (KL 8:9, 8:12).")
    @SecurityRequirements
    Page<PublicNotice> read(
            @RequestParam(required = false) @Nullable BodyCode authority,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return InvalidRequest.reading("cursor", () -> questions.ask(new ReadNoticeBoard(authority, cursor, limit)));
    }
}
